using KadaiNavi.Catalogue.Reading;

namespace KadaiNavi.Catalogue;

public sealed record Provider(string Name, string? Role);

public sealed record Figure(string Label, string Value);

/// <summary>What one town did. Its phase is the town's own and is never merged with the phase of the technology.</summary>
public sealed record CaseStudy
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    [Key("issue")]
    public required string IssueCode { get; init; }

    [Key("services")]
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

    [Elsewhere]
    public required MarkdownText Body { get; init; }

    /// <summary>Keys of the file that hold something: what the case book says of it, by the names that fields.yaml uses.</summary>
    [Elsewhere]
    public required IReadOnlySet<string> Facts { get; init; }

    public required DateOnly Updated { get; init; }
    public required Source Source { get; init; }

    /// <summary>The month of <see cref="Since"/> as people write it, <c>2020年1月</c>.</summary>
    public string SinceMonth => $"{Since[..4]}年{Since[5..].TrimStart('0')}月";
}

/// <summary>Markdown with the place it was written, so that a broken link can be named by file and line.</summary>
public sealed record MarkdownText(string Path, string Text, int FirstLine);
