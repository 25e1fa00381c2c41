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
    public static IEnumerable<Diagnostic> TooAlike(IReadOnlyList<LabelledText> quality, IEnumerable<(string Text, SourcePosition At)> training)
    {
        var measured = quality.Select(q => (q.Text, Pairs: Pairs(q.Text))).ToList();
        foreach (var (text, at) in training)
        {
            var pairs = Pairs(text);
            if (measured.Find(q => Likeness(pairs, q.Pairs) >= TooNear) is { Pairs: not null } near)
            {
                yield return new("K408", at, $"評価用の文「{near.Text}」とほとんど同じです。", "評価用の文は学習に使えません。この行を消すか、別の場面で書き直してください。");
            }
        }
    }

    /// <summary>Jaccard index of the sets of character pairs, 0 to 1.</summary>
    internal static double Likeness(HashSet<int> a, HashSet<int> b)
    {
        var (small, large) = a.Count < b.Count ? (a, b) : (b, a);
        // The index cannot exceed the ratio of the sizes.
        if (large.Count == 0 || small.Count < TooNear * large.Count)
        {
            return 0;
        }

        var both = small.Count(large.Contains);
        return (double)both / (a.Count + b.Count - both);
    }

    internal static HashSet<int> Pairs(string text)
    {
        var folded = Text.FoldedText.Of(text).Text;
        return [.. Enumerable.Range(0, Math.Max(0, folded.Length - 1)).Select(i => (folded[i] << 16) | folded[i + 1])];
    }
}
