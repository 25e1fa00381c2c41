using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

internal sealed record DocumentEntry
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public required string? Note { get; init; }

    public static DocumentEntry Of(SourceDocument of) => new() { Id = of.Id, Title = of.Title, Publisher = of.Publisher, Note = of.Note };
}

internal sealed record OriginEntry(string Document, string Section)
{
    public static OriginEntry Of(Source of) => new(of.Document.Id, of.Section);
}

internal sealed record ProgrammeEntry
{
    public required string Ministry { get; init; }
    public required string Programme { get; init; }
    public required string Group { get; init; }
    public required string Period { get; init; }
    public required int Municipalities { get; init; }

    public static ProgrammeEntry Of(Programme of) =>
        new() { Ministry = of.Ministry, Programme = of.Name, Group = of.Group, Period = of.Period, Municipalities = of.Municipalities };
}

internal sealed record CategoryEntry
{
    public required int Number { get; init; }
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required int Surveyed { get; init; }
    public required string Url { get; init; }
    public required OriginEntry Source { get; init; }

    public static CategoryEntry Of(Category of, Urls urls) => new()
    {
        Number = of.Number,
        Slug = of.Slug,
        Name = of.Name,
        Surveyed = of.Surveyed,
        Url = urls.Category(of.Slug),
        Source = OriginEntry.Of(of.Source),
    };
}

internal sealed record IssueEntry
{
    public required string Code { get; init; }
    public required int Category { get; init; }
    public required string Name { get; init; }
    public required int Surveyed { get; init; }
    public required bool Frequent { get; init; }
    public required IReadOnlyList<string> Symptoms { get; init; }
    public required IReadOnlyList<RowEntry> Services { get; init; }
    public required int? TableTotal { get; init; }
    public required string? UnknownReason { get; init; }
    public required string Url { get; init; }
    public required OriginEntry Source { get; init; }

    public static IssueEntry Of(Issue of, Urls urls) => new()
    {
        Code = of.Code,
        Category = of.Category.Number,
        Name = of.Name,
        Surveyed = of.Surveyed,
        Frequent = of.IsFrequent,
        Symptoms = of.Symptoms,
        Services = [.. of.Placements.Select(RowEntry.Of)],
        TableTotal = of.TableTotal,
        UnknownReason = of.UnknownReason,
        Url = urls.Issue(of.Code),
        Source = OriginEntry.Of(of.Source),
    };
}

/// <summary>One row of an issue's table.</summary>
internal sealed record RowEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Details { get; init; }
    public required int? Municipalities { get; init; }
    public required string? Phase { get; init; }

    public static RowEntry Of(Placement of) =>
        new() { Id = of.ServiceId, Name = of.Name, Details = of.Details, Municipalities = of.Municipalities, Phase = of.Phase?.Name };
}

internal sealed record ServiceEntry
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<PlacementEntry> Placements { get; init; }
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>Ids of the fields that the source answers.</summary>
    public required IReadOnlyList<string> Known { get; init; }

    public required string Url { get; init; }
    public required OriginEntry Source { get; init; }

    public static ServiceEntry Of(Service of, ServiceCatalogue catalogue, Urls urls) => new()
    {
        Id = of.Id,
        Name = of.Name,
        Title = of.Title,
        Placements = [.. of.Placements.Select(PlacementEntry.Of)],
        Related = of.Related,
        Known = [.. catalogue.KnownOf(of).Select(f => f.Id)],
        Url = urls.Service(of.Id),
        Source = OriginEntry.Of(of.Source),
    };
}

/// <summary>The row of a service in the table of one issue.</summary>
internal sealed record PlacementEntry
{
    public required string Issue { get; init; }
    public required string NameInSource { get; init; }
    public required int? Municipalities { get; init; }
    public required string? Phase { get; init; }

    public static PlacementEntry Of(Placement of) =>
        new() { Issue = of.IssueCode, NameInSource = of.Name, Municipalities = of.Municipalities, Phase = of.Phase?.Name };
}

/// <summary>
/// What people want to know before they adopt something; <c>known</c> of services and cases names those the
/// source answers.
/// </summary>
internal sealed record FieldEntry
{
    public required string Id { get; init; }
    public required string Group { get; init; }
    public required string Label { get; init; }
    public required string Question { get; init; }

    public static FieldEntry Of(WantedField of) => new() { Id = of.Id, Group = of.Group, Label = of.Label, Question = of.Question };
}
