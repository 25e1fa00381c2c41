using System.CommandLine;
using System.Globalization;
using KadaiNavi.Build;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Cli.Commands;

internal static class RecommendCommand
{
    private static readonly string[] Phases = ["実装", "実証"];

    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var text = new Argument<string?>("TEXT") { Description = "困りごとの文", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<FileInfo>("--batch") { Description = "1行に1つの文を書いたJSON Linesのファイル" };
        var top = new Option<int>("--top") { Description = "示す課題の数（1以上）", DefaultValueFactory = _ => 5 };
        var phase = new Option<string>("--phase") { Description = "技術の検討フェーズでサービスをしぼる（実装または実証）" };
        var json = new Option<bool>("--json") { Description = "JSONで書き出す" };
        var command = new Command("recommend", "困りごとの文から、地域課題とサービスを推薦します。") { text, batch, top, phase, json, root };
        phase.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !Phases.Contains(value))
            {
                result.AddError($"--phase は {string.Join("か", Phases)} です（いまは「{value}」）。");
            }
        });
        top.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                result.AddError("--top は1以上の整数です（例：--top 3）。");
            }
        });
        command.Validators.Add(result =>
        {
            if ((result.GetValue(text) is null) == (result.GetValue(batch) is null))
            {
                result.AddError("困りごとの文か --batch のどちらか1つを書いてください（例：kadai recommend \"バスが減って通院できない\"）。");
            }
        });
        command.SetAction(parsed =>
        {
            var adviser = LoadedSite.Open(SiteFolder.Find(parsed.GetRequiredValue(root))).Model.Open();
            return parsed.GetValue(batch) is { } file
                ? Batch(adviser, file, parsed.GetValue(phase), terminal)
                : One(adviser, parsed.GetValue(text)!, parsed.GetValue(phase), parsed.GetValue(top), parsed.GetValue(json), terminal);
        });
        return command;
    }

    private static int One(Adviser adviser, string text, string? phase, int top, bool json, Terminal terminal)
    {
        StatementLines.Check(text);
        var answer = adviser.Recommend(text, phase);
        if (json)
        {
            terminal.Line(StatementLines.Write(null, Shorten(answer, top)));
            return ExitCode.Done;
        }

        terminal.Line(answer.InScope ? "当てはまりそうな地域課題：" : "該当する課題が見つかりません。近いかもしれない課題：");
        foreach (var issue in answer.Issues.Take(top))
        {
            var because = issue.Because.Count == 0 ? "" : $"（手がかり：{string.Join("、", issue.Because)}）";
            terminal.Line($"  {issue.Code,-3} {issue.Name}　{issue.Probability.ToString("P0", CultureInfo.InvariantCulture)}{because}");
        }

        terminal.Line("サービス：");
        foreach (var service in answer.Services.Take(10))
        {
            terminal.Line($"  {service.Name}（{service.Issue}、{service.Phase ?? "フェーズ不明"}、{(service.Municipalities is { } count ? $"{count}件" : "件数不明")}）");
        }

        if (answer.Cases.Count > 0)
        {
            terminal.Line($"事例：{string.Join("、", answer.Cases)}");
        }

        return ExitCode.Done;
    }

    /// <summary>A broken line is named and the others are answered: a hundred thousand lines should not wait for one.</summary>
    private static int Batch(Adviser adviser, FileInfo file, string? phase, Terminal terminal)
    {
        if (!file.Exists)
        {
            throw new InputException($"{file.FullName}: ファイルがありません。");
        }

        var number = 0;
        var faults = 0;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            try
            {
                var statement = StatementLines.Parse(line);
                terminal.Line(StatementLines.Write(statement.Id, Shorten(adviser.Recommend(statement.Text!, phase), 5)));
            }
            catch (InputException e)
            {
                faults++;
                terminal.Error($"{file.Name}:{number}: {e.Message}");
            }
        }

        return faults == 0 ? ExitCode.Done : ExitCode.Input;
    }

    /// <summary>The contract promises at least five issues and ten services.</summary>
    private static Recommendation Shorten(Recommendation answer, int top) => answer with
    {
        Issues = [.. answer.Issues.Take(Math.Max(top, 5))],
        Services = [.. answer.Services.Take(Math.Max(2 * top, 10))],
    };
}
