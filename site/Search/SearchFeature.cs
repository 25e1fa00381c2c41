using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.Search;

/// <summary>The search box of every page, the page of results and the index by kana.</summary>
public sealed class SearchFeature : Feature
{
    public override IEnumerable<Page> Pages(SiteContext site) => [SearchPage.For(site)];

    public override IEnumerable<NavigationEntry> Footer(SiteContext site) => [new("五十音の索引", $"{site.Urls.Search}#index")];

    public override IReadOnlyList<Type> Parts => [typeof(SearchBox)];
}
