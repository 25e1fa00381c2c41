namespace KadaiNavi.Catalogue;

/// <summary>What the case book tells a town to do: three steps, three ways to collect issues, five participation platforms.</summary>
public sealed record Handbook
{
    public required IReadOnlyList<string> MainReaders { get; init; }
    public required IReadOnlyList<string> OtherReaders { get; init; }
    public required Source AudienceSource { get; init; }
    public required IReadOnlyList<HandbookStep> Steps { get; init; }
    public required IReadOnlyList<CollectionPattern> Patterns { get; init; }
    public required IReadOnlyList<string> Combining { get; init; }
    public required Source CombiningSource { get; init; }
    public required IReadOnlyList<string> ParticipationPoints { get; init; }
    public required Source ParticipationSource { get; init; }
    public required IReadOnlyList<Platform> Platforms { get; init; }
}

public sealed record HandbookStep(int Number, string Question, string Summary, Source Source);

public sealed record CollectionPattern(string Id, string Name, IReadOnlyList<string> Strengths, IReadOnlyList<string> Weaknesses, Source Source);

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
