using KadaiNavi.Catalogue;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site;

/// <summary>The features of the site in the order of its sitemap and navigation, and the pages they make. Nothing is drawn here.</summary>
public sealed class SitePages(SiteContext site)
{
    private static readonly IReadOnlyList<Feature> Features =
    [
        new Home.HomeFeature(),
        new Problem.ProblemFeature(),
        new Catalogue.CatalogueFeature(),
        new Handbook.HandbookFeature(),
        new Funding.FundingFeature(),
        new Shortlist.ShortlistFeature(),
        new About.AboutFeature(),
        new Search.SearchFeature(),
        new Layout.LayoutFeature(),
    ];

    private static readonly ILookup<Type, Type> Parts = Features.SelectMany(f => f.Parts).ToLookup(SubjectOf);

    public SitePages(ServiceCatalogue catalogue, Urls urls, bool hasPdf = false)
        : this(new SiteContext(catalogue, urls, hasPdf))
    {
    }

    public SiteContext Site => site;

    public IReadOnlyList<Page> All => field ??= [.. Features.SelectMany(f => f.Pages(site))];

    public IReadOnlyList<NavigationEntry> Navigation => field ??= [.. Features.SelectMany(f => f.Navigation(site))];

    public IReadOnlyList<NavigationEntry> Footer => field ??= [.. Features.SelectMany(f => f.Footer(site))];

    /// <summary>Components of the features that show something for this kind of subject.</summary>
    public static IEnumerable<Type> PartsFor(Type subject) => Parts[subject];

    private static Type SubjectOf(Type part)
    {
        var type = part;
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Part<>))
        {
            type = type.BaseType ?? throw new InvalidOperationException($"{part} is no part of a page.");
        }

        return type.GetGenericArguments()[0];
    }
}
