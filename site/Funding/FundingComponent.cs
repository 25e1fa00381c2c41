using KadaiNavi.Catalogue;
using KadaiNavi.Site.Rendering;
using Microsoft.AspNetCore.Components;

namespace KadaiNavi.Site.Funding;

/// <summary>What the pages about the subsidy share.</summary>
public abstract class FundingComponent : SiteComponent
{
    protected Subsidy Subsidy => Catalogue.Subsidy;

    /// <summary>The call as descriptions name it.</summary>
    protected static string CallOf(SiteContext site) =>
        $"総務省「{site.Catalogue.Subsidy.Guideline.Name}」（{site.Catalogue.Subsidy.Guideline.FiscalYear}）";

    protected static Page Page<TComponent>(
        SiteContext site, string url, string title, string description, params IReadOnlyList<Source> sources)
        where TComponent : IComponent =>
        site.Page<TComponent>(PageKind.Funding, url, title, description, new Crumb("補助金", site.Urls.Funding)) with { Sources = sources };
}
