using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Answering;

/// <summary>What a model sees of a text: which n-grams are in it, as written and as read aloud. How often does not matter.</summary>
public sealed record TextFeatures(IReadOnlyList<Gram> Surface, IReadOnlyList<Gram> Kana)
{
    /// <returns>Each n-gram once, at its first place in <paramref name="folded"/>.</returns>
    public static TextFeatures Of(string folded, KanjiReadings readings, KanaFile lengths)
    {
        var (kana, origins) = readings.Read(folded);
        return new(Distinct(Grams.OfSurface(folded)), Distinct(Grams.OfKana(kana, origins, lengths.Shortest, lengths.Longest)));
    }

    private static List<Gram> Distinct(IEnumerable<Gram> grams) => [.. grams.DistinctBy(g => g.Text, StringComparer.Ordinal)];
}
