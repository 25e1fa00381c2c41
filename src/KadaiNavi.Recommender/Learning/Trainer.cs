using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Learning;

/// <summary>From texts to <c>recommender.json</c>. Same data, same bytes.</summary>
public static class Trainer
{
    /// <summary>
    /// Share of true problems that the threshold may refuse by the whole text alone. The parts of a text
    /// bring some back: 2.5 % remain.
    /// </summary>
    private const double Refused = 0.032;

    // Chosen on held-out authors and on several.tsv; docs/recommender.md has what was tried.
    private const double SureOfPart = 0.8;
    private const double BelowWhole = 1.5;
    private const int ShortestPart = 8;
    private const double RowFit = 0.5;
    private const double RowSpread = 0.3;

    // Steps a weight is rounded to. More of them cost bytes and change no answer (docs/recommender.md).
    private const int SurfaceLevels = 8;
    private const int KanaLevels = 4;
    private const int ServiceLevels = 3;

    /// <summary>Printable ASCII without the two characters that JSON would escape.</summary>
    private static readonly DigitsFile Digits =
        new(" !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~", 46);

    private static readonly ReasonsFile ReasonRules =
        new() { Explained = 5, Notable = 0.15, MostWords = 4, LeastPart = 0.25, Particles = "がをにはもとでへやかのよねぞさ" };

    /// <summary>A single kana says nothing; four together cost twice the bytes for no better answers.</summary>
    internal static readonly KanaFile KanaGrams = new(2, 3);

    public static ModelFile Train(TrainingSet set, ServiceCatalogue catalogue)
    {
        var readings = ReadingsOf(set);
        var corpus = new Corpus(set, catalogue, new KanjiReadings(readings.Compound, readings.Alone));
        var authors = set.Authors;
        List<HeldOut> statements = [];
        List<HeldOut> outOfScope = [];
        foreach (var author in authors)
        {
            // With one author there is nobody else to learn from.
            var others = new Channels([.. corpus.All.Where(e => e.Author != author || authors.Count == 1)], corpus.Classes);
            statements.AddRange(corpus.Statements.Where(e => e.Author == author).Select(others.HoldOut));
            outOfScope.AddRange(corpus.OutOfScope.Where(e => e.Author == author).Select(others.HoldOut));
        }

        var shares = Stacking.Learn(statements, corpus.Issues.Count);
        var all = new Channels([.. corpus.All], corpus.Classes);
        return new ModelFile
        {
            Format = ModelFile.CurrentFormat,
            TrainedOn = set.Hash,
            Issues = corpus.Issues,
            Rows = corpus.Rows,
            Classes = corpus.Classes,
            Digits = Digits,
            Sentences = new(SureOfPart, BelowWhole, ShortestPart),
            Scope = ScopeLearner.Learn(statements, outOfScope, shares, corpus.Issues.Count, Refused),
            Ranking = new(RowFit, RowSpread),
            Reasons = ReasonRules,
            KanaGrams = KanaGrams,
            Readings = readings,
            Surface = TableWriter.Write(Times(all.Surface, shares[0]), 1, SurfaceLevels, Digits),
            Kana = TableWriter.Write(Times(all.Kana, shares[1]), 1, KanaLevels, Digits),
            Services = TableWriter.Write(ServiceDocument.Learn(corpus.All, corpus.Rows), 2, ServiceLevels, Digits),
        };
    }

    private static Dictionary<string, double[]> Times(Dictionary<string, double[]> weights, double share) =>
        weights.ToDictionary(w => w.Key, w => w.Value.Select(x => x * share).ToArray(), StringComparer.Ordinal);

    internal static ReadingsFile ReadingsOf(TrainingSet set) => new(
        ByReading(set.Readings.Select(r => (r.Kanji, r.Compound))),
        ByReading(set.Readings.Where(r => r.Alone != r.Compound).Select(r => (r.Kanji, r.Alone))));

    private static SortedDictionary<string, string> ByReading(IEnumerable<(string Kanji, string Reading)> readings) =>
        new(
            readings.GroupBy(r => r.Reading, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => string.Concat(g.Select(r => r.Kanji).Order(StringComparer.Ordinal))),
            StringComparer.Ordinal);
}
