using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Recommender.Learning;

/// <summary>Tells problems of the catalogue from everything else by a few numbers that do not know any single text.</summary>
public static class ScopeLearner
{
    public static ScopeFile Learn(
        IReadOnlyList<HeldOut> inScope,
        IReadOnlyList<HeldOut> outOfScope,
        IReadOnlyList<double> shares,
        int issues,
        double refused)
    {
        var known = inScope.Select(h => Features(h, shares, issues)).ToList();
        var unknown = outOfScope.Select(h => Features(h, shares, issues)).ToList();
        if (unknown.Count == 0)
        {
            return new(0, [.. known[0].Select(_ => 0.0)], 0);
        }

        var (weights, bias) = LogisticRegression.Learn([.. known.Select(f => (f, true)), .. unknown.Select(f => (f, false))]);
        var rounded = new ScopeFile(Math.Round(bias, 4), [.. weights.Select(w => Math.Round(w, 4))], 0);
        var confidences = known.Select(f => Confidence(f, rounded)).Order().ToList();
        return rounded with { Threshold = Math.Round(confidences[(int)(confidences.Count * refused)], 4) };
    }

    public static double Confidence(double[] features, ScopeFile scope) =>
        1 / (1 + Math.Exp(-(scope.Bias + features.Zip(scope.Weights, (f, w) => f * w).Sum())));

    public static double[] Features(HeldOut text, IReadOnlyList<double> shares, int issues) =>
        RecommenderModel.ScopeFeatures(Stacking.Logits(text, shares, text.Scores[0].Length), issues, text.Known);
}
