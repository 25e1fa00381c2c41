using KadaiNavi.Catalogue.Reading;

namespace KadaiNavi.Catalogue;

/// <summary>What the case book tells a town to do: three steps, three ways to collect issues, five participation platforms.</summary>
public sealed record Handbook
{
    [Key("audience/main")]
    public required IReadOnlyList<string> MainReaders { get; init; }

    [Key("audience/sub")]
    public required IReadOnlyList<string> OtherReaders { get; init; }

    [Key("audience/source")]
    public required Source AudienceSource { get; init; }

    public required IReadOnlyList<HandbookStep> Steps { get; init; }
    public required IReadOnlyList<CollectionPattern> Patterns { get; init; }

    [Key("combining/text")]
    public required IReadOnlyList<string> Combining { get; init; }

    [Key("combining/source")]
    public required Source CombiningSource { get; init; }

    [Key("participation/points")]
    public required IReadOnlyList<string> ParticipationPoints { get; init; }

    [Key("participation/source")]
    public required Source ParticipationSource { get; init; }

    public required IReadOnlyList<Platform> Platforms { get; init; }
}

public sealed record HandbookStep
{
    public required int Number { get; init; }
    public required string Question { get; init; }
    public required string Summary { get; init; }
    public required Source Source { get; init; }
}

public sealed record CollectionPattern
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<string> Strengths { get; init; }
    public required IReadOnlyList<string> Weaknesses { get; init; }
    public required Source Source { get; init; }
}

public sealed record Platform
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Places { get; init; }
    public required string Country { get; init; }
    public required IReadOnlyList<string> Overview { get; init; }
    public required IReadOnlyList<string> Distinctive { get; init; }
    public required IReadOnlyList<string> Operators { get; init; }
    public required string? Adoption { get; init; }
    public required string? Since { get; init; }
    public required IReadOnlyList<string> Incentives { get; init; }
    public required IReadOnlyList<string> Quality { get; init; }
    public required Source Source { get; init; }
}
