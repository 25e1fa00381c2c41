using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.Layout;

/// <summary>What stands around every page, and the page for addresses that are none.</summary>
public sealed class LayoutFeature : Feature
{
    public override IEnumerable<Page> Pages(SiteContext site) => [NotFoundPage.For(site)];
}
