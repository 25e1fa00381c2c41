using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Evaluation;

namespace KadaiNavi.Recommender.Data;

/// <summary>What the recommender is measured by: written from the catalogue alone, never trained or tuned on.</summary>
public static class QualitySet
{
    public const string StatementsPath = "data/quality/statements.tsv";
    public const string OutOfScopePath = "data/quality/out-of-scope.tsv";

    /// <summary>How near a training line may come: two lines as alike as this were not written independently.</summary>
    private const double TooNear = 0.4;

    /// <summary>Returns an empty list where nobody has written one.</summary>
    public static IReadOnlyList<LabelledText> Read(DirectoryInfo root, ServiceCatalogue catalogue, ICollection<Diagnostic> diagnostics)
    {
        if (!File.Exists(Path.Combine(root.FullName, StatementsPath)))
        {
            return [];
        }

        var files = new StatementFile(catalogue, root, diagnostics);
        return
        [
            .. files.Statements(StatementsPath).Select((s, n) => s.Labelled($"q-{n + 1}")),
            .. files.OutOfScope(OutOfScopePath).Select((o, n) => new LabelledText { Id = $"o-{n + 1}", Text = o.Text, Style = o.Kind }),
        ];
    }

    /// <summary>Training lines that share too many pairs of characters with a line of the quality set (K408).</summary>
    public static IEnumerable<Diagnostic> TooAlike(
        IReadOnlyList<LabelledText> quality,
        IEnumerable<(string Text, SourcePosition At)> training)
    {
        var index = new PairIndex(quality.Select(q => q.Text));
        foreach (var (text, at) in training)
        {
            if (index.FirstAlike(text, TooNear) is { } near)
            {
                yield return new(
                    "K408",
                    at,
                    $"評価用の文「{quality[near].Text}」とほとんど同じです。",
                    "評価用の文は学習に使えません。この行を消すか、別の場面で書き直してください。");
            }
        }
    }
}
