namespace KadaiNavi.Catalogue;

public sealed record Provider(string Name, string? Role);

public sealed record Figure(string Label, string Value);

/// <summary>What one town did. Its phase is the town's own and is never merged with the phase of the technology.</summary>
public sealed record CaseStudy
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string IssueCode { get; init; }
    public required IReadOnlyList<string> ServiceIds { get; init; }
    public required string Municipality { get; init; }
    public required Prefecture Prefecture { get; init; }
    public required string Summary { get; init; }
    public required string? ServiceName { get; init; }
    public required IReadOnlyList<Provider> Providers { get; init; }
    public required string? ProvidersNote { get; init; }
    public required string Phase { get; init; }

    /// <summary><c>実証</c> or <c>実装</c>: the phase in one word, for lists.</summary>
    public required string Stage { get; init; }

    /// <summary>Year and month, <c>2020-01</c>.</summary>
    public required string Since { get; init; }

    public required string? SinceNote { get; init; }
    public required IReadOnlyList<Figure> Figures { get; init; }
    public required MarkdownText Body { get; init; }
    public required DateOnly Updated { get; init; }
    public required Source Source { get; init; }
}

/// <summary>Markdown with the place it was written, so that a broken link can be named by file and line.</summary>
public sealed record MarkdownText(string Path, string Text, int FirstLine);

/// <summary>A page of running text, such as the accessibility policy.</summary>
/// <param name="Slug">File name without extension; the last part of the address.</param>
public sealed record AboutText(string Slug, string Title, string Description, MarkdownText Body, DateOnly Updated, Source Source)
{
    /// <summary>Linked from every page.</summary>
    public const string Contact = "contact";

    /// <summary>Named as the licence of the published data.</summary>
    public const string TermsOfUse = "terms-of-use";
}
