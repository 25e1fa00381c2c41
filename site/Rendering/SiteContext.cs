using KadaiNavi.Catalogue;
using Microsoft.AspNetCore.Components;

namespace KadaiNavi.Site.Rendering;

/// <summary>What a feature needs to list its pages.</summary>
/// <param name="HasPdf">Whether the carry packs exist as PDF too: only where a browser could print them.</param>
public sealed record SiteContext(ServiceCatalogue Catalogue, Urls Urls, bool HasPdf = false)
{
    public Crumb Home => new("ホーム", Urls.Home);

    /// <summary>
    /// A page that draws one component; it comes from the case book and is as old as the edition unless it says otherwise.
    /// </summary>
    public Page Page<TComponent>(PageKind kind, string url, string title, string description, params IReadOnlyList<Crumb> parents)
        where TComponent : IComponent => new()
        {
            Kind = kind,
            Url = url,
            Title = title,
            Description = description,
            Parents = [Home, .. parents],
            Sources = [Catalogue.Edition.Source],
            Updated = Catalogue.Edition.Updated,
            Body = PageBody.Of<TComponent>(),
        };
}
