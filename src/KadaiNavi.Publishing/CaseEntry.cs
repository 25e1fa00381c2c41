using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

internal sealed record CaseEntry
{
    public required string Id { get; init; }
    public required string Issue { get; init; }
    public required string Municipality { get; init; }
    public required string Prefecture { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required IReadOnlyList<string> Services { get; init; }
    public required IReadOnlyList<ProviderEntry> Providers { get; init; }
    public required string? ProvidersNote { get; init; }
    public required string Phase { get; init; }
    public required string Stage { get; init; }
    public required string Since { get; init; }
    public required IReadOnlyList<FigureEntry> Figures { get; init; }

    /// <summary>Ids of the fields that the source answers.</summary>
    public required IReadOnlyList<string> Known { get; init; }

    public required string Url { get; init; }
    public required OriginEntry Source { get; init; }

    public static CaseEntry Of(CaseStudy of, ServiceCatalogue catalogue, Urls urls) => new()
    {
        Id = of.Id,
        Issue = of.IssueCode,
        Municipality = of.Municipality,
        Prefecture = of.Prefecture.Name,
        Title = of.Title,
        Summary = of.Summary,
        Services = of.ServiceIds,
        Providers = [.. of.Providers.Select(p => new ProviderEntry(p.Name, p.Role))],
        ProvidersNote = of.ProvidersNote,
        Phase = of.Phase,
        Stage = of.Stage,
        Since = of.Since,
        Figures = [.. of.Figures.Select(f => new FigureEntry(f.Label, f.Value))],
        Known = [.. catalogue.KnownOf(of).Select(f => f.Id)],
        Url = urls.Case(of.Id),
        Source = OriginEntry.Of(of.Source),
    };
}

internal sealed record ProviderEntry(string Name, string? Role);

internal sealed record FigureEntry(string Label, string Value);
