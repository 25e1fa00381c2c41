using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Evaluation;

namespace KadaiNavi.Recommender.Data;

/// <summary>A problem in somebody's own words, with what a careful reader would answer.</summary>
public sealed record Statement
{
    public required string Text { get; init; }

    public required SourcePosition At { get; init; }

    /// <summary>Code of the issue that fits best; the first of several in a text with several.</summary>
    public required string Issue { get; init; }

    /// <summary>Further issues that the same text raises; empty for a single problem.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>Issues that another careful reader could choose without being wrong.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Ids of one to four services that would help, best first.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary><c>plan</c>, <c>speech</c>, <c>keyword</c> or <c>noisy</c>.</summary>
    public string Style { get; init; } = "";

    /// <summary>The group that wrote it; groups did not see each other's lines.</summary>
    public string Author { get; init; } = "";

    /// <summary>The statement as something to be measured by.</summary>
    public LabelledText Labelled(string id = "") =>
        new() { Id = id, Text = Text, Gold = [Issue, .. Others], Also = Also, Services = Services, Style = Style };
}
