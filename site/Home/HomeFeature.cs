using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.Home;

/// <summary>The first page.</summary>
public sealed class HomeFeature : Feature
{
    public override IEnumerable<Page> Pages(SiteContext site) => [HomePage.For(site)];
}
