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
        var scores = new SortedDictionary<string, List<(Example, double[])>>(StringComparer.Ordinal);
        var heldOut = new List<HeldOut>();
        foreach (var (done, author) in set.Authors.Index())
        {
            var teaching = corpus.All.Where(e => e.Author != author).ToList();
            var left = corpus.Statements.Where(e => e.Author == author).ToList();
            if (left.Count > 0)
            {
                var documents = new Channels(teaching, corpus.Classes);
                var entropy = LinearLearner.Score(LinearLearner.MaximumEntropy, teaching, left, corpus.Classes);
                // The learner gives probabilities; the others give scores on a logarithmic scale.
                heldOut.AddRange(left.Select((e, i) => documents.HoldOut(e) is var h ? h with { Scores = [.. h.Scores, [.. entropy[i].Select(p => Math.Log(p + 1e-9))]] } : h));
                Add(OneVersusAll, left, LinearLearner.Score(LinearLearner.OneVersusAll, teaching, left, corpus.Classes));
            }

            progress.Report((done + 1.0) / set.Authors.Count);
        }

        AddMix(Surface, [1, 0, 0]);
        AddMix(Kana, [0, 1, 0]);
        AddMix(MaximumEntropy, [0, 0, 1]);
        AddMix(All, Stacking.Learn(heldOut, corpus.Issues.Count));
        AddMix(Stacked, [.. Stacking.Learn([.. heldOut.Select(h => h with { Scores = h.Scores[..2] })], corpus.Issues.Count), 0]);
        return Encoding.UTF8.GetBytes(Table(scores));

        void Add(string name, IReadOnlyList<Example> examples, IReadOnlyList<double[]> results)
        {
            if (!scores.TryGetValue(name, out var list))
            {
                scores.Add(name, list = []);
            }

            list.AddRange(examples.Zip(results));
        }

        void AddMix(string name, double[] shares) =>
            Add(name, [.. heldOut.Select(h => h.Example)], [.. heldOut.Select(h => Stacking.Logits(h, shares, corpus.Issues.Count))]);

        string Table(SortedDictionary<string, List<(Example Example, double[] Scores)>> results)
        {
            var text = new StringBuilder("# 学習の方法くらべ\n\n`./kadai train --compare` が書いたものです。同じn-gramで学習し、著者を1人ずつ除いて、その著者の文で測りました。\n\n| 方法 | 1番目が正解 | 3番目までに正解 |\n| --- | --- | --- |\n");
            foreach (var (name, answers) in results.OrderByDescending(r => Among(r.Value, 1).Hits).ThenBy(r => r.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {name} | {FiguresText.Percent(Among(answers, 1))} | {FiguresText.Percent(Among(answers, 3))} |\n");
            }

            return text.ToString();
        }

        Share Among(List<(Example Example, double[] Scores)> answers, int places) =>
            Share.Of(answers, a => Enumerable.Range(0, corpus.Issues.Count).OrderByDescending(c => a.Scores[c]).ThenBy(c => c).Take(places).Contains(a.Example.Class));
    }
}
