using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.Problem;

/// <summary>From a problem in one's own words to issues and services.</summary>
public sealed class ProblemFeature : Feature
{
    public override IEnumerable<Page> Pages(SiteContext site) => [RecommendPage.For(site)];

    public override IEnumerable<NavigationEntry> Navigation(SiteContext site) => [new("困りごと", site.Urls.Recommend)];

    public override IReadOnlyList<Type> Parts => [typeof(HomeProblemBox)];
}
