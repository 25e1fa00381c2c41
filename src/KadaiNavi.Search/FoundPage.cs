using KadaiNavi.Catalogue;

namespace KadaiNavi.Search;

/// <summary>A page as the search gets it from whoever draws pages: what it says, and the record that it is about.</summary>
public sealed record FoundPage
{
    public required PageKind Kind { get; init; }
    public required string Url { get; init; }
    public required string Title { get; init; }

    /// <summary>Titles from below the home page down to the page's parent.</summary>
    public required IReadOnlyList<string> Trail { get; init; }

    /// <summary>Other names under which people look for the page.</summary>
    public required IReadOnlyList<string> AlsoCalled { get; init; }

    /// <summary>Null for lists and texts.</summary>
    public required object? Subject { get; init; }

    public required IReadOnlyList<Passage> Passages { get; init; }
}
