using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KadaiNavi.Build;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Cli.Commands;

internal static class TrainCommand
{
    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var compare = new Option<bool>("--compare")
        {
            Description = $"ほかの学習の方法とも比べ、結果を {TrainingRun.CompetitionPath} に書きます（数分かかります）",
        };
        var command = new Command("train", "学習用の文から推薦の部品を作り、著者を1人ずつ除いた成績を示します。") { root, compare };
        command.SetAction(async parsed =>
        {
            await RunAsync(new TrainingRun(CommonOptions.Site(parsed, root)), parsed.GetValue(compare), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    public static async Task RunAsync(TrainingRun training, bool compare, Terminal terminal)
    {
        var watch = Stopwatch.StartNew();
        IReadOnlyList<string> figures = [];
        await terminal.WithProgressAsync(
            $"{training.Statements}の文から学習し、著者を1人ずつ除いて測っています",
            progress => Task.Run(() => figures = training.Train(progress)));
        terminal.Lines(figures);
        if (compare)
        {
            await terminal.WithProgressAsync("ほかの方法と比べています", progress => Task.Run(() => training.Compare(progress)));
        }

        var seconds = watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        terminal.Line($"{ModelFile.Path} と {TrainingRun.ReportPath} を書きました（{seconds}秒）。");
    }
}
