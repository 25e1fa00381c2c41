using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.About;

/// <summary>Who, from what, under which terms; the survey, the glossary and the licences.</summary>
public sealed class AboutFeature : Feature
{
    public override IEnumerable<Page> Pages(SiteContext site) =>
    [
        AboutPage.For(site),
        .. site.Catalogue.AboutTexts.Select(text => AboutTextPage.For(site, text)),
        SurveyPage.For(site),
        GlossaryPage.For(site),
        LicencesPage.For(site),
    ];

    public override IEnumerable<NavigationEntry> Navigation(SiteContext site) => [new("このサイト", site.Urls.About)];

    public override IEnumerable<NavigationEntry> Footer(SiteContext site) =>
    [
        .. site.Catalogue.AboutTexts.Select(text => new NavigationEntry(text.Title, site.Urls.AboutText(text.Slug))),
        new("用語集", site.Urls.Glossary),
        new("ライセンス", site.Urls.Licences),
    ];
}
