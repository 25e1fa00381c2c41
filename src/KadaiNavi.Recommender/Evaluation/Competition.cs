using System.Globalization;
using System.Text;
using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Learning;
using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Evaluation;

/// <summary><c>data/model/competition.md</c>: other learners on the same n-grams, each author left out in turn.</summary>
public static class Competition
{
    private const string Surface = "クラス文書（表記）";
    private const string Kana = "クラス文書（読み）";
    private const string Stacked = "クラス文書（表記と読み、重みはML.NETのロジスティック回帰）";
    private const string MaximumEntropy = "ML.NET 最大エントロピー（L-BFGS）";
    private const string OneVersusAll = "ML.NET 一対他（平均化パーセプトロン）";
    private const string All = "クラス文書2つと最大エントロピーを、ML.NETのロジスティック回帰で重ねる";

    public static byte[] Markdown(TrainingSet set, ServiceCatalogue catalogue, IProgress<double> progress)
    {
        var readings = Trainer.ReadingsOf(set);
        var corpus = new Corpus(set, catalogue, new KanjiReadings(readings.Compound, readings.Alone));
        var heldOut = new List<HeldOut>();
        var perceptron = new List<Answer>();
        foreach (var (done, author) in set.Authors.Index())
        {
            var teaching = corpus.All.Where(e => e.Author != author).ToList();
            var left = corpus.Statements.Where(e => e.Author == author).ToList();
            if (left.Count > 0)
            {
                heldOut.AddRange(HoldOut(teaching, left, corpus.Classes));
                var scores = LinearLearner.Score(LinearLearner.OneVersusAll, teaching, left, corpus.Classes);
                perceptron.AddRange(left.Zip(scores, (example, score) => new Answer(example, score)));
            }

            progress.Report((done + 1.0) / set.Authors.Count);
        }

        return Encoding.UTF8.GetBytes(Table([(OneVersusAll, perceptron), .. Mixes(heldOut, corpus.Issues.Count)]));
    }

    /// <summary>The scores of three learners for each example: documents by writing and by reading, and maximum entropy.</summary>
    private static IEnumerable<HeldOut> HoldOut(IReadOnlyList<Example> teaching, IReadOnlyList<Example> left, int classes)
    {
        var documents = new Channels(teaching, classes);
        var entropy = LinearLearner.Score(LinearLearner.MaximumEntropy, teaching, left, classes);
        foreach (var (i, example) in left.Index())
        {
            var held = documents.HoldOut(example);
            // The learner gives probabilities; the others give scores on a logarithmic scale.
            yield return held with { Scores = [.. held.Scores, [.. entropy[i].Select(p => Math.Log(p + 1e-9))]] };
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<Answer> Answers)> Mixes(List<HeldOut> heldOut, int issues)
    {
        var withoutEntropy = heldOut.Select(h => h with { Scores = h.Scores[..2] }).ToList();
        return
        [
            Mix(Surface, [1, 0, 0]),
            Mix(Kana, [0, 1, 0]),
            Mix(MaximumEntropy, [0, 0, 1]),
            Mix(All, Stacking.Learn(heldOut, issues)),
            Mix(Stacked, [.. Stacking.Learn(withoutEntropy, issues), 0]),
        ];

        (string, IReadOnlyList<Answer>) Mix(string name, double[] shares) =>
            (name, [.. heldOut.Select(h => new Answer(h.Example, Stacking.Logits(h, shares, issues)))]);
    }

    private static string Table(IEnumerable<(string Name, IReadOnlyList<Answer> Answers)> results)
    {
        var text = new StringBuilder(
            "# 学習の方法くらべ\n\n"
            + "`./kadai train --compare` が書いたものです。同じn-gramで学習し、著者を1人ずつ除いて、その著者の文で測りました。\n\n"
            + "| 方法 | 1番目が正解 | 3番目までに正解 |\n| --- | --- | --- |\n");
        foreach (var (name, answers) in results
            .OrderByDescending(r => Among(r.Answers, 1).Hits)
            .ThenBy(r => r.Name, StringComparer.Ordinal))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {FiguresText.Percent(Among(answers, 1))} | {FiguresText.Percent(Among(answers, 3))} |\n");
        }

        return text.ToString();
    }

    private static Share Among(IReadOnlyList<Answer> answers, int places) =>
        Share.Of(answers, a => Enumerable.Range(0, a.Scores.Length)
            .OrderByDescending(c => a.Scores[c])
            .ThenBy(c => c)
            .Take(places)
            .Contains(a.Example.Class));

    /// <param name="Scores">One for each issue.</param>
    private sealed record Answer(Example Example, double[] Scores);
}
