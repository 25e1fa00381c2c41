using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.Catalogue;

/// <summary>The case book: issues, categories, services, cases.</summary>
public sealed class CatalogueFeature : Feature
{
    public override IEnumerable<Page> Pages(SiteContext site) =>
    [
        IssuesPage.For(site),
        .. site.Catalogue.Issues.Select(issue => IssuePage.For(site, issue)),
        CategoriesPage.For(site),
        .. site.Catalogue.Categories.Select(category => CategoryPage.For(site, category)),
        ServicesPage.For(site),
        .. site.Catalogue.Services.Select(service => ServicePage.For(site, service)),
        CasesPage.For(site),
        .. site.Catalogue.Cases.Select(study => CasePage.For(site, study)),
    ];

    public override IEnumerable<NavigationEntry> Navigation(SiteContext site) =>
        [new("地域課題", site.Urls.Issues), new("分野", site.Urls.Categories), new("サービス", site.Urls.Services), new("事例", site.Urls.Cases)];
}
