using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Learning;

/// <summary>The training set as examples. The last classes are kinds of "none of these".</summary>
public sealed class Corpus
{
    private readonly Dictionary<string, int> _issues;
    private readonly Dictionary<string, int> _rows;
    private readonly KanjiReadings _readings;

    public IReadOnlyList<string> Issues { get; }

    /// <summary>Issue and service, <c>1b/on-demand-transport</c>, in the order of the case book.</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>
    /// Matters of the town hall, matters of everyday life, and what is no Japanese sentence: they have few
    /// words in common.
    /// </summary>
    private static readonly string[][] Kinds = [["municipal"], ["private", "general"], ["foreign", "code", "advert", "mash"]];

    public int Classes => Issues.Count + Kinds.Length;

    /// <summary>Statements with one problem: what is left out author by author.</summary>
    public IReadOnlyList<Example> Statements { get; }

    /// <summary>Texts out of scope, also left out author by author.</summary>
    public IReadOnlyList<Example> OutOfScope { get; }

    /// <summary>Key words and the catalogue's own text, one document an issue: never left out.</summary>
    public IReadOnlyList<Example> Background { get; }

    public IEnumerable<Example> All => Statements.Concat(Background).Concat(OutOfScope);

    public Corpus(TrainingSet set, ServiceCatalogue catalogue, KanjiReadings readings)
    {
        _readings = readings;
        Issues = [.. catalogue.Issues.Select(i => i.Code)];
        Rows = [.. catalogue.Placements.Select(p => $"{p.IssueCode}/{p.ServiceId}")];
        _issues = Issues.Index().ToDictionary(i => i.Item, i => i.Index, StringComparer.Ordinal);
        _rows = Rows.Index().ToDictionary(r => r.Item, r => r.Index, StringComparer.Ordinal);
        Statements = [.. set.Statements.Select(Example)];
        OutOfScope =
        [
            .. set.OutOfScope.Select(o =>
                new Example(Features(o.Text), Issues.Count + Array.FindIndex(Kinds, k => k.Contains(o.Kind)), o.Author)),
        ];
        Background =
        [
            .. set.Words.SelectMany(w => w.Words.Select(word => new Example(Features(word), _issues[w.Issue], w.Author))),
            .. catalogue.Issues.SelectMany(i => CatalogueTexts.Of(i).Select(text => new Example(Features(text), _issues[i.Code], ""))),
            .. catalogue.Placements.SelectMany(p => CatalogueTexts.Of(p).Select(text =>
                new Example(Features(text), _issues[p.IssueCode], "") { Rows = [_rows[$"{p.IssueCode}/{p.ServiceId}"]] })),
        ];
    }

    public TextFeatures Features(string text) => TextFeatures.Of(FoldedText.Of(text).Text, _readings, Trainer.KanaGrams);

    /// <summary>A service that another issue lists as well counts for the row of the statement's own issue first.</summary>
    private Example Example(Statement statement) => new(Features(statement.Text), _issues[statement.Issue], statement.Author)
    {
        Also = [.. statement.Also.Select(a => _issues[a])],
        Rows = [.. statement.Services.Select(s => Row(statement, s)).Where(r => r >= 0)],
    };

    private int Row(Statement statement, string service) =>
        statement.Also.Prepend(statement.Issue).Select(i => _rows.GetValueOrDefault($"{i}/{service}", -1)).FirstOrDefault(r => r >= 0, -1);
}
