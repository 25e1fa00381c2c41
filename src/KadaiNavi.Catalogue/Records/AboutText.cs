using KadaiNavi.Catalogue.Reading;

namespace KadaiNavi.Catalogue;

/// <summary>A page of running text about the site, such as the accessibility policy.</summary>
public sealed record AboutText
{
    /// <summary>Linked from every page.</summary>
    public const string Contact = "contact";

    /// <summary>Named as the licence of the published data.</summary>
    public const string TermsOfUse = "terms-of-use";

    /// <summary>File name without extension; the last part of the address.</summary>
    [Elsewhere]
    public required string Slug { get; init; }

    public required string Title { get; init; }
    public required string Description { get; init; }

    [Elsewhere]
    public required MarkdownText Body { get; init; }

    public required DateOnly Updated { get; init; }
    public required Source Source { get; init; }
}
