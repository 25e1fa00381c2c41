using KadaiNavi.Catalogue;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.Handbook;

/// <summary>The three steps and the platforms of participation.</summary>
public sealed class HandbookFeature : Feature
{
    public override IEnumerable<Page> Pages(SiteContext site) =>
    [
        HandbookPage.For(site),
        .. site.Catalogue.Handbook.Steps.Select(step => Step(site, step)),
        ParticipationPage.For(site),
        .. site.Catalogue.Handbook.Platforms.Select(platform => PlatformPage.For(site, platform)),
    ];

    public override IEnumerable<NavigationEntry> Navigation(SiteContext site) => [new("手引き", site.Urls.Handbook)];

    private static Page Step(SiteContext site, HandbookStep step) => step.Number switch
    {
        1 => CollectStepPage.For(site, step),
        2 => ChooseStepPage.For(site, step),
        _ => ActStepPage.For(site, step),
    };
}
