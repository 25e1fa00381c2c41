namespace KadaiNavi.Recommender.Learning;

/// <summary>What a held-out text got from each channel, trained on everybody but its author.</summary>
/// <param name="Scores">[channel][class].</param>
/// <param name="Known">Share of its n-grams that the others had used.</param>
public sealed record HeldOut(Example Example, double[][] Scores, double Known);

/// <summary>Weighs the channels against each other by what they said about authors they had not seen.</summary>
public static class Stacking
{
    /// <summary>Only classes that could win teach anything about the order.</summary>
    private const int Rivals = 6;

    /// <summary>
    /// The model that ships has heard one author more than those the scale is measured on, and the authors were asked for harder
    /// lines than most people type: it may be surer. On models trained without an author the error stays under 0.05 up to here.
    /// </summary>
    private const double Surer = 1.25;

    /// <summary>
    /// ML.NET learns to tell the right class from each rival by the differences of the channels' scores; a temperature then
    /// makes the softmax over all classes honest.
    /// </summary>
    /// <returns>Share of each channel, ready for a softmax.</returns>
    public static double[] Learn(IReadOnlyList<HeldOut> heldOut, int issues)
    {
        var pairs = heldOut.SelectMany(h => Pairs(h, issues)).ToList();
        var (shares, _) = LogisticRegression.Learn([.. pairs.SelectMany(d => new[] { (d, true), (d.Select(x => -x).ToArray(), false) })]);
        var usable = shares.Select(s => Math.Max(0, s)).ToArray();
        var scale = BestScale(heldOut, usable, issues);
        return [.. usable.Select(s => s * scale * Surer)];
    }

    public static double[] Logits(HeldOut text, IReadOnlyList<double> shares, int classes)
    {
        var logits = new double[classes];
        for (var c = 0; c < classes; c++)
        {
            for (var channel = 0; channel < shares.Count; channel++)
            {
                logits[c] += shares[channel] * text.Scores[channel][c];
            }
        }

        return logits;
    }

    private static IEnumerable<double[]> Pairs(HeldOut text, int issues)
    {
        var sums = Logits(text, [1, 0.3], issues);
        var rivals = Enumerable.Range(0, issues)
            .Where(c => c != text.Example.Class && !text.Example.Also.Contains(c))
            .OrderByDescending(c => sums[c])
            .ThenBy(c => c)
            .Take(Rivals);
        return rivals.Select(rival => text.Scores.Select(s => s[text.Example.Class] - s[rival]).ToArray());
    }

    /// <summary>The scale under which what came true was least surprising: one number, so a search needs no derivative.</summary>
    private static double BestScale(IReadOnlyList<HeldOut> heldOut, double[] shares, int issues)
    {
        var logits = heldOut.Select(h => (Logits: Logits(h, shares, issues), h.Example.Class)).ToList();
        return Enumerable.Range(1, 120).Select(i => i * 0.025).MinBy(scale => logits.Sum(l => Surprise(l.Logits, l.Class, scale)));
    }

    private static double Surprise(double[] logits, int truth, double scale)
    {
        var most = logits.Max();
        return Math.Log(logits.Sum(z => Math.Exp((z - most) * scale))) - (logits[truth] - most) * scale;
    }
}
