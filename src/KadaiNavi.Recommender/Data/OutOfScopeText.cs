using KadaiNavi.Catalogue;

namespace KadaiNavi.Recommender.Data;

/// <summary>A text that is no issue of the catalogue.</summary>
public sealed record OutOfScopeText
{
    public required string Text { get; init; }
    public required SourcePosition At { get; init; }

    /// <summary><c>municipal</c>, <c>private</c>, <c>general</c>, <c>foreign</c>, <c>code</c>, <c>advert</c> or <c>mash</c>.</summary>
    public required string Kind { get; init; }

    public required string Author { get; init; }
}
