using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Answering;

/// <summary>What a model sees of a text: which n-grams are in it, as written and as read aloud. How often does not matter.</summary>
public sealed record TextFeatures(IReadOnlyList<Gram> Surface, IReadOnlyList<Gram> Kana)
{
    /// <summary>A single kana says nothing; four together cost twice the bytes for no better answers.</summary>
    public const int ShortestKana = 2;
    public const int LongestKana = 3;

    /// <returns>Each n-gram once, at its first place in <paramref name="folded"/>.</returns>
    public static TextFeatures Of(string folded, KanjiReadings readings)
    {
        var (kana, origins) = readings.Read(folded);
        return new(Distinct(Grams.OfSurface(folded)), Distinct(Grams.OfKana(kana, origins, ShortestKana, LongestKana)));
    }

    private static List<Gram> Distinct(IEnumerable<Gram> grams) => [.. grams.DistinctBy(g => g.Text, StringComparer.Ordinal)];
}
