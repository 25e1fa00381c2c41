namespace KadaiNavi.Search;

/// <summary>One thing that can be found: a page, or a term of the glossary. What the index is built from.</summary>
public sealed record SearchDocument
{
    public required string Url { get; init; }

    /// <summary>Id of a <see cref="KindWorth"/>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Code of an issue or id of a service, by which the recommender names their pages; empty for all others.</summary>
    public string Key { get; init; } = "";

    /// <summary>Titles from below the home page down to the page's parent.</summary>
    public IReadOnlyList<string> Trail { get; init; } = [];

    /// <summary>Other names of the same thing, code or place; found like the title.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Words that people use for it although no page says them; found, never shown.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>Phases of the technology; never the phase of a town's own project.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];

    /// <summary>Phase of the town's own project; null for all but cases.</summary>
    public string? Stage { get; init; }
}

/// <summary>A piece of text to show, and the place of the page where it stands; null for the top.</summary>
public sealed record Passage(string? Anchor, string Text);
