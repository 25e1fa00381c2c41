using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.Shortlist;

/// <summary>A town's own list of what it thinks about, and the papers made from it.</summary>
public sealed class ShortlistFeature : Feature
{
    public override IEnumerable<Page> Pages(SiteContext site) => [ShortlistPage.For(site)];

    public override IEnumerable<NavigationEntry> Navigation(SiteContext site) =>
        [new("検討リスト", site.Urls.Shortlist, "<shortlist-count data-text=\"（{count}）\"></shortlist-count>")];

    public override IReadOnlyList<Type> Parts => [typeof(ShortlistButton), typeof(FieldCoverage)];
}
