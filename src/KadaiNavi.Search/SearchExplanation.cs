namespace KadaiNavi.Search;

/// <summary>How a page came to its place, as site/Search/pure/search-explain.js says it.</summary>
public sealed record SearchExplanation
{
    /// <summary>
    /// words: it shows the words; guess: the recommender found its issue in a sentence; related: it belongs to the issue of
    /// the others.
    /// </summary>
    public required string Why { get; init; }

    /// <summary>Share of the query that the page shows, 0 to 1.</summary>
    public required double Share { get; init; }

    public required double KindWorth { get; init; }

    /// <summary>What each field of the document adds to the score, before share and kind.</summary>
    public required IReadOnlyDictionary<string, double> Fields { get; init; }

    public required IReadOnlyList<ExplainedConcept> Concepts { get; init; }
}

/// <summary>One thing that the query names, and how much of it the page shows.</summary>
public sealed record ExplainedConcept
{
    /// <summary>As the query has it, folded.</summary>
    public required string Text { get; init; }

    /// <summary>What it counts among the concepts of the query.</summary>
    public required double Weight { get; init; }

    /// <summary>How much of it the page shows, 0 to 1.</summary>
    public required double Shown { get; init; }

    /// <summary>typed: as it stands in the query; other: by a synonym or a reading; none.</summary>
    public required string Way { get; init; }

    /// <summary>Terms of it that the page has.</summary>
    public required IReadOnlyList<string> Terms { get; init; }
}
