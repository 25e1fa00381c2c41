using System.Globalization;
using System.Text;
using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Learning;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Recommender.Evaluation;

/// <summary><c>data/model/report.md</c>: the figures of one training run. No times and no machine: same data, same bytes.</summary>
public sealed class TrainingReport
{
    private readonly StringBuilder _text = new();

    public IReadOnlyList<string> Summary { get; }

    /// <param name="progress">Share of the work done, 0 to 1: a model is trained for every author left out.</param>
    public TrainingReport(
        ModelFile model,
        TrainingSet set,
        ServiceCatalogue catalogue,
        IReadOnlyList<LabelledText> quality,
        IProgress<double> progress)
    {
        var recommender = new Adviser(new RecommenderModel(model), catalogue);
        var byAuthor = new List<(string Author, List<(LabelledText Text, Recommendation Answer)> Answers)>();
        foreach (var (done, author) in set.Authors.Index())
        {
            byAuthor.Add((author, LeaveOut(set, catalogue, author, a => a != author)));
            progress.Report((done + 1.0) / (2 * set.Authors.Count));
        }

        var withoutAuthor = Figures.Of([.. byAuthor.SelectMany(a => a.Answers)]);
        var measured = Figures.Of([.. quality.Select(q => (q, recommender.Recommend(q.Text)))]);
        Summary =
        [
            $"著者を1人ずつ除いた成績（{withoutAuthor.InScope}文）：1番目が正解 {FiguresText.Percent(withoutAuthor.First)}",
            $"data/quality の成績（{measured.InScope}文）：1番目が正解 {FiguresText.Percent(measured.First)}",
        ];

        Head(model, set);
        Section("著者を1人ずつ除いて学習し、その著者の文で測る", withoutAuthor);
        Table("除いた著者", byAuthor.Where(a => a.Answers.Any(x => x.Text.Gold.Count > 0)).Select(a => (a.Author, Figures.Of(a.Answers).First)));
        Section("学習に使っていない data/quality で測る", measured);
        Section("長い文（学習に使っていない）", Figures.Of(Answers(recommender, set.LongTexts)));
        Section("複数の困りごとの文（学習に使っていない）", Figures.Of(Answers(recommender, set.Several)));
        _text.Append("\n## 学習曲線\n\n著者を1人除き、残りの著者の数を変えて学習し、除いた著者の文で測ったものです。\n");
        Table("学習に使った著者の数", Curve(set, catalogue, progress));
    }

    public byte[] Markdown() => Encoding.UTF8.GetBytes(_text.ToString());

    private void Head(ModelFile model, TrainingSet set) => _text.Append(CultureInfo.InvariantCulture, $"""
        # 推薦の部品の成績

        `./kadai train` が書いたものです。手で直しません。測り方は docs/recommender.md にあります。

        - 学習用のデータの印：{model.TrainedOn}
        - 1つの困りごとの文：{set.Statements.Count}（{string.Join("、", ByAuthor(set.Statements))}）
        - 長い文：{set.LongTexts.Count}、複数の困りごとの文：{set.Several.Count}、対象外の文：{set.OutOfScope.Count}、課題の言葉：{set.Words.Sum(w => w.Words.Count)}

        """);

    private static IEnumerable<string> ByAuthor(IEnumerable<Statement> statements) =>
        statements.CountBy(s => s.Author).OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"著者{a.Key} {a.Value}");

    private void Section(string title, Figures figures)
    {
        _text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        foreach (var line in FiguresText.Lines(figures))
        {
            _text.Append(CultureInfo.InvariantCulture, $"- {line.Trim('　')}\n");
        }
    }

    private void Table(string heading, IEnumerable<(string Name, Share Share)> rows)
    {
        _text.Append(CultureInfo.InvariantCulture, $"\n| {heading} | 1番目が正解 |\n| --- | --- |\n");
        foreach (var (name, share) in rows)
        {
            _text.Append(CultureInfo.InvariantCulture, $"| {name} | {FiguresText.Percent(share)} |\n");
        }
    }

    private static IEnumerable<(string, Share)> Curve(TrainingSet set, ServiceCatalogue catalogue, IProgress<double> progress)
    {
        var writers = set.Statements.Select(s => s.Author).Distinct().Order(StringComparer.Ordinal).ToList();
        for (var count = 1; count < writers.Count; count++)
        {
            var hits = 0;
            var total = 0;
            foreach (var left in writers)
            {
                // The next ones in a circle, so that every author teaches equally often.
                var place = writers.IndexOf(left);
                var teachers = Enumerable.Range(1, count)
                    .Select(i => writers[(place + i) % writers.Count])
                    .ToHashSet(StringComparer.Ordinal);
                var first = Figures.Of([.. LeaveOut(set, catalogue, left, teachers.Contains).Where(a => a.Text.Gold.Count > 0)]).First;
                hits += first.Hits;
                total += first.Total;
            }

            progress.Report(0.5 + 0.5 * count / (writers.Count - 1));
            yield return ($"{count}", new Share(hits, total));
        }
    }

    /// <summary>The lines of one author as answered by a model that some others have taught.</summary>
    private static List<(LabelledText Text, Recommendation Answer)> LeaveOut(
        TrainingSet set,
        ServiceCatalogue catalogue,
        string author,
        Func<string, bool> isTeacher)
    {
        var others = new Adviser(new RecommenderModel(Trainer.Train(set.By(isTeacher), catalogue)), catalogue);
        var held = set.By(a => a == author);
        return
        [
            .. Answers(others, held.Statements),
            .. held.OutOfScope.Select(o => (new LabelledText { Text = o.Text, Style = o.Kind }, others.Recommend(o.Text))),
        ];
    }

    private static List<(LabelledText Text, Recommendation Answer)> Answers(Adviser adviser, IReadOnlyList<Statement> statements) =>
        [.. statements.Select(s => (s.Labelled(), adviser.Recommend(s.Text)))];
}
