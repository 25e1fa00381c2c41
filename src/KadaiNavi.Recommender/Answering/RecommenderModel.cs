using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Answering;

/// <summary>The score of a text for each issue, and after them for each kind of "none of these"; with the n-grams that made it.</summary>
public sealed record Scored
{
    public required double[] Logits { get; init; }
    public required TextFeatures Features { get; init; }
    public required double SurfaceScale { get; init; }
    public required double KanaScale { get; init; }
}

/// <summary>The model ready to score: twin of site/Problem/pure/recommend.js.</summary>
public sealed class RecommenderModel(ModelFile file)
{
    private readonly GramTable _surface = new(file.Surface, file.Digits);
    private readonly GramTable _kana = new(file.Kana, file.Digits);
    private readonly GramTable _services = new(file.Services, file.Digits);
    private readonly KanjiReadings _readings = new(file.Readings.Compound, file.Readings.Alone);

    public ModelFile File { get; } = file;

    public Scored Score(string folded)
    {
        var features = TextFeatures.Of(folded, _readings, File.KanaGrams);
        var surfaceScale = features.Surface.Count == 0 ? 0 : 1 / Math.Sqrt(features.Surface.Count);
        var kanaScale = features.Kana.Count == 0 ? 0 : 1 / Math.Sqrt(features.Kana.Count);
        var logits = new double[File.Classes];
        foreach (var gram in features.Surface)
        {
            _surface.Add(gram.Text, surfaceScale, logits);
        }

        foreach (var gram in features.Kana)
        {
            _kana.Add(gram.Text, kanaScale, logits);
        }

        return new() { Logits = logits, Features = features, SurfaceScale = surfaceScale, KanaScale = kanaScale };
    }

    /// <summary>Score of every row of the issues' tables (issue and service) by its own n-grams.</summary>
    public double[] ScoreRows(Scored text)
    {
        var rows = new double[File.Rows.Count];
        foreach (var gram in text.Features.Surface)
        {
            _services.Add(gram.Text, text.SurfaceScale, rows);
        }

        return rows;
    }

    /// <summary>Chance that the text is about an issue of the catalogue at all.</summary>
    public double InScope(Scored text)
    {
        var known = text.Features.Surface.Count(g => _surface.Knows(g.Text)) + text.Features.Kana.Count(g => _kana.Knows(g.Text));
        var all = text.Features.Surface.Count + text.Features.Kana.Count;
        if (all == 0)
        {
            return 0;
        }

        var features = ScopeFeatures(text.Logits, File.Issues.Count, (double)known / all);
        return 1 / (1 + Math.Exp(-(File.Scope.Bias + features.Zip(File.Scope.Weights, (f, w) => f * w).Sum())));
    }

    /// <returns>Energy of the issues, distance of each kind of "none" from the best issue, share of n-grams ever seen.</returns>
    public static double[] ScopeFeatures(double[] logits, int issues, double known)
    {
        var best = logits[0];
        for (var c = 1; c < issues; c++)
        {
            best = Math.Max(best, logits[c]);
        }

        var sum = 0.0;
        for (var c = 0; c < issues; c++)
        {
            sum += Math.Exp(logits[c] - best);
        }

        return [best + Math.Log(sum), .. logits[issues..].Select(none => none - best), known];
    }

    /// <summary>
    /// How much each folded character spoke for an issue: each n-gram's weight over the mean of all issues, shared among its characters.
    /// </summary>
    public double[] Contributions(Scored text, int issue, int length)
    {
        var contributions = new double[length];
        Spread(_surface, text.Features.Surface, text.SurfaceScale);
        Spread(_kana, text.Features.Kana, text.KanaScale);
        return contributions;

        void Spread(GramTable table, IReadOnlyList<Gram> grams, double scale)
        {
            var weights = new double[File.Classes];
            foreach (var gram in grams)
            {
                Array.Clear(weights);
                table.Add(gram.Text, scale, weights);
                var mean = 0.0;
                for (var c = 0; c < File.Issues.Count; c++)
                {
                    mean += weights[c];
                }

                var share = (weights[issue] - mean / File.Issues.Count) / (gram.End - gram.Start);
                for (var i = gram.Start; i < gram.End; i++)
                {
                    contributions[i] += share;
                }
            }
        }
    }
}
