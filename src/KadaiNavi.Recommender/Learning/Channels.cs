namespace KadaiNavi.Recommender.Learning;

/// <summary>
/// Two opinions about a text, each linear in its n-grams: the class document of what is written and the class document of
/// what is heard. Being linear they add up to plain tables of weights.
/// </summary>
public sealed class Channels
{
    public const int Count = 2;

    /// <summary>Kana n-grams are many; one that two texts have is most often chance, and one that most issues have says nothing.</summary>
    private const int FewestTexts = 3;
    private const int MostClasses = 8;

    private readonly int _classes;

    public Dictionary<string, double[]> Surface { get; }

    public Dictionary<string, double[]> Kana { get; }

    public Channels(IReadOnlyList<Example> examples, int classes)
    {
        _classes = classes;
        Surface = ClassDocument.Learn(examples.Select(e => (e.Surface, e.Class)), classes);
        var texts = examples.SelectMany(e => e.Kana).CountBy(g => g, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        Kana = ClassDocument.Learn(examples.Select(e => (e.Kana.Where(g => texts[g] >= FewestTexts), e.Class)), classes)
            .Where(g => g.Value.Count(w => w > 0) <= MostClasses)
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>What this says about a text it was not trained on.</summary>
    public HeldOut HoldOut(Example example)
    {
        var grams = example.Features.Surface.Count + example.Features.Kana.Count;
        var known = example.Surface.Count(Surface.ContainsKey) + example.Kana.Count(Kana.ContainsKey);
        return new(
            example,
            [Score(Surface, example.Surface, example.Features.Surface.Count), Score(Kana, example.Kana, example.Features.Kana.Count)],
            grams == 0 ? 0 : (double)known / grams);
    }

    private double[] Score(Dictionary<string, double[]> weights, IEnumerable<string> grams, int count)
    {
        var scores = new double[_classes];
        foreach (var row in grams.Select(g => weights.GetValueOrDefault(g)).OfType<double[]>())
        {
            for (var c = 0; c < row.Length; c++)
            {
                scores[c] += Example.Scale(count) * row[c];
            }
        }

        return scores;
    }
}
