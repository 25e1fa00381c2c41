using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Evaluation;
using KadaiNavi.Recommender.Learning;

namespace KadaiNavi.Cli.Commands;

internal static class TrainCommand
{
    private const string ReportPath = "data/model/report.md";
    private const string CompetitionPath = "data/model/competition.md";

    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var compare = new Option<bool>("--compare") { Description = "ほかの学習の方法とも比べ、結果を " + CompetitionPath + " に書きます（数分かかります）" };
        var command = new Command("train", "学習用の文から推薦の部品を作り、著者を1人ずつ除いた成績を示します。") { root, compare };
        command.SetAction(parsed => RunAsync(SiteFolder.Find(parsed.GetRequiredValue(root)), parsed.GetValue(compare), terminal));
        return command;
    }

    public static async Task<int> RunAsync(DirectoryInfo root, bool compare, Terminal terminal)
    {
        var watch = Stopwatch.StartNew();
        var site = LoadedSite.Open(root);
        var catalogue = site.Catalogue;
        if (!TrainingSet.Exists(root))
        {
            throw new InputException($"{TrainingSet.Folder}: 学習用の文のフォルダーがありません。docs/recommender.md の形で作ってください。");
        }

        var diagnostics = new List<Diagnostic>();
        var (set, quality) = site.ReadTexts(diagnostics);
        if (set is null)
        {
            throw new FaultsException(diagnostics);
        }

        var model = Trainer.Train(set, catalogue);
        TrainingReport? report = null;
        await terminal.WithProgressAsync(
            $"{set.Statements.Count}の文から学習し、著者を1人ずつ除いて測っています",
            progress => Task.Run(() => report = new TrainingReport(model, set, catalogue, quality, progress)));
        Write(root, ModelFile.Path, model.Write());
        Write(root, ReportPath, report!.Markdown());
        foreach (var line in report.Summary)
        {
            terminal.Line(line);
        }

        if (compare)
        {
            byte[]? competition = null;
            await terminal.WithProgressAsync("ほかの方法と比べています", progress => Task.Run(() => competition = Competition.Markdown(set, catalogue, progress)));
            Write(root, CompetitionPath, competition!);
        }

        terminal.Line($"{ModelFile.Path} と {ReportPath} を書きました（{watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)}秒）。");
        return ExitCode.Done;
    }

    /// <summary>Beside the old file first: a run that is cut off leaves the old model whole.</summary>
    private static void Write(DirectoryInfo root, string path, byte[] bytes)
    {
        var target = Path.Combine(root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target + ".new", bytes);
        File.Move(target + ".new", target, overwrite: true);
    }
}
