using KadaiNavi.Catalogue.Reading;

namespace KadaiNavi.Catalogue;

/// <summary>Where a record comes from: a document of the edition and the place in it.</summary>
public sealed record Source(SourceDocument Document, string Section);

public sealed record SourceDocument
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }

    /// <summary>What a reader should know about the document, or null.</summary>
    public required string? Note { get; init; }
}

public sealed record SiteProfile
{
    public required string Name { get; init; }

    /// <summary>Origin of the published site without a closing slash: canonical links and the sitemap need absolute addresses.</summary>
    public required string Url { get; init; }

    public required string Tagline { get; init; }
    public required string Description { get; init; }

    /// <summary>Problems to click under the box, for those who do not know what to write.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    public required string Operator { get; init; }

    [Key("contact/name")]
    public required string? ContactName { get; init; }

    [Key("contact/url")]
    public required string? ContactUrl { get; init; }

    /// <summary>An address of the site as others must write it.</summary>
    public string Absolute(string url) => Url + url;
}

public sealed record Edition
{
    [Key("edition")]
    public required string Id { get; init; }

    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public required string Survey { get; init; }
    public required string FiscalYear { get; init; }
    public required DateOnly Updated { get; init; }

    /// <summary>Number of services surveyed in all.</summary>
    public required int Surveyed { get; init; }

    public required Source Source { get; init; }
}

public sealed record Category
{
    public required int Number { get; init; }
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required int Surveyed { get; init; }
    public required Source Source { get; init; }
}

public sealed record Issue
{
    /// <summary>Category number and a letter, such as <c>1a</c>.</summary>
    public required string Code { get; init; }

    [Elsewhere]
    public required Category Category { get; init; }

    public required string Name { get; init; }

    /// <summary>Heading of the issue's own slide where it differs from the list; null where they agree.</summary>
    public required string? NameOnSlide { get; init; }

    public required int Surveyed { get; init; }

    [Key("frequent")]
    public required bool IsFrequent { get; init; }

    public required IReadOnlyList<string> Symptoms { get; init; }

    /// <summary>Sum of the table's counts; null when the source has lost them.</summary>
    public required int? TableTotal { get; init; }

    public required string? UnknownReason { get; init; }

    [Key("services")]
    public required IReadOnlyList<Placement> Placements { get; init; }

    public required Source Source { get; init; }

    public bool SumsDisagree => TableTotal is { } total && total != Surveyed;
}

/// <summary>One row of an issue's table: a service as the case book words and counts it there.</summary>
public sealed record Placement
{
    [Elsewhere]
    public required string IssueCode { get; init; }

    [Key("service")]
    public required string ServiceId { get; init; }

    public required string Name { get; init; }
    public required IReadOnlyList<string> Details { get; init; }
    public required int? Municipalities { get; init; }
    public required Phase? Phase { get; init; }
}

/// <summary>A service with one name, however many issues list it.</summary>
public sealed record Service
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>What a page calls it: the name, unless the name alone says nothing (その他).</summary>
    [Elsewhere]
    public required string Title { get; init; }

    public required IReadOnlyList<string> Related { get; init; }

    [Elsewhere]
    public required IReadOnlyList<Placement> Placements { get; init; }

    public required Source Source { get; init; }
}

public sealed record Programme
{
    public required string Ministry { get; init; }

    [Key("programme")]
    public required string Name { get; init; }

    public required string Group { get; init; }
    public required string Period { get; init; }
    public required int Municipalities { get; init; }
}

public sealed record Survey
{
    public required int Services { get; init; }
    public required IReadOnlyList<Programme> Programmes { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }
    public required Source Source { get; init; }
}

public sealed record Term([Key("term")] string Name, IReadOnlyList<string> Also, string Gloss);

public sealed record Prefecture
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string ShortName { get; init; }

    /// <summary>Place on the tile map, from 1 in the west.</summary>
    public required int Column { get; init; }

    /// <summary>Place on the tile map, from 1 in the north.</summary>
    public required int Row { get; init; }
}

/// <summary>The commonest reading of a kanji inside a compound, and alone before kana.</summary>
public sealed record KanjiReading(string Kanji, string Compound, string Alone);

/// <summary>A word, or the part of it in kanji, that is not read as its kanji are.</summary>
public sealed record WordReading(string Word, string Reading);
