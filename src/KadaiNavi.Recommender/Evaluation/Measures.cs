namespace KadaiNavi.Recommender.Evaluation;

/// <summary>The measures of docs/recommender.md, each from plain lists.</summary>
public static class Measures
{
    /// <summary>Mean over the true classes of the harmonic mean of precision and recall of the first guess.</summary>
    public static double MacroF1(IReadOnlyList<(string Gold, string First)> answers)
    {
        var classes = answers.Select(a => a.Gold).Distinct().ToList();
        return classes.Count == 0 ? 0 : classes.Average(c =>
        {
            var both = answers.Count(a => a.Gold == c && a.First == c);
            return 2.0 * both / (answers.Count(a => a.Gold == c) + answers.Count(a => a.First == c));
        });
    }

    /// <summary>nDCG at <paramref name="depth"/>: every wanted item counts one, discounted by its place.</summary>
    public static double Ndcg(IReadOnlyList<string> ranked, IReadOnlyCollection<string> wanted, int depth)
    {
        var gain = ranked.Take(depth).Select((id, place) => wanted.Contains(id) ? Discount(place) : 0).Sum();
        return wanted.Count == 0 ? 0 : gain / Enumerable.Range(0, Math.Min(depth, wanted.Count)).Sum(Discount);
    }

    /// <summary>Chance that a text in scope scores above one out of scope; ties count half.</summary>
    public static double Auroc(IReadOnlyCollection<double> inScope, IReadOnlyCollection<double> outOfScope)
    {
        if (inScope.Count == 0 || outOfScope.Count == 0)
        {
            return 0;
        }

        var wins = inScope.Sum(a => outOfScope.Sum(b => a > b ? 1.0 : a < b ? 0.0 : 0.5));
        return wins / ((double)inScope.Count * outOfScope.Count);
    }

    /// <summary>
    /// Share of texts out of scope that a threshold refuses when it may also refuse <paramref name="loss"/>
    /// of those in scope.
    /// </summary>
    public static double RefusedAt(IReadOnlyCollection<double> inScope, IReadOnlyCollection<double> outOfScope, double loss)
    {
        var threshold = inScope.Order().ElementAtOrDefault((int)Math.Floor(inScope.Count * loss));
        return Share.Of(outOfScope, score => score < threshold).Value;
    }

    /// <summary>Expected calibration error over ten equal bins: how far a said probability is from the share that came true.</summary>
    public static double CalibrationError(IReadOnlyCollection<(double Said, bool CameTrue)> answers) =>
        answers.GroupBy(a => Math.Min(9, (int)(a.Said * 10)))
            .Sum(bin => Math.Abs(bin.Sum(a => a.Said) - bin.Count(a => a.CameTrue)) / answers.Count);

    private static double Discount(int place) => 1 / Math.Log2(place + 2);
}
