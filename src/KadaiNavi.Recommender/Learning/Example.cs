using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Recommender.Learning;

/// <summary>
/// A training text as numbers and names: its n-grams, its class (an issue's place, or the last one: none) and
/// who wrote it.
/// </summary>
public sealed record Example(TextFeatures Features, int Class, string Author)
{
    /// <summary>Classes that would not be wrong either.</summary>
    public IReadOnlyList<int> Also { get; init; } = [];

    /// <summary>Places of the rows (issue and service) that fit.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [];

    public IEnumerable<string> Surface => Features.Surface.Select(g => g.Text);

    public IEnumerable<string> Kana => Features.Kana.Select(g => g.Text);

    /// <summary>
    /// What one n-gram counts: evidence grows with the root of a text's length, or long texts would seem
    /// surer than they are.
    /// </summary>
    public static double Scale(int grams) => grams == 0 ? 0 : 1 / Math.Sqrt(grams);
}
