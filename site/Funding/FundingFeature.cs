using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.Funding;

/// <summary>The subsidy: its rules in full, and the tools that apply them.</summary>
public sealed class FundingFeature : Feature
{
    public override IEnumerable<Page> Pages(SiteContext site) =>
    [
        FundingPage.For(site),
        EligibilityPage.For(site),
        EstimatePage.For(site),
        CriteriaPage.For(site),
        LabourPage.For(site),
        TimelinePage.For(site),
        BureausPage.For(site),
        GuidelinePage.For(site),
        StatutePage.For(site),
        .. site.Catalogue.Subsidy.Statute.Articles.Select(article => StatuteArticlePage.For(site, article)),
        RatesPage.For(site),
        CostsPage.For(site),
        FormsPage.For(site),
    ];

    public override IEnumerable<NavigationEntry> Navigation(SiteContext site) => [new("補助金", site.Urls.Funding)];
}
