using System.CommandLine;
using KadaiNavi.Build;

namespace KadaiNavi.Cli.Commands;

internal static class SearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var query = new Argument<string>("QUERY") { Description = "探す言葉" };
        var json = new Option<bool>("--json") { Description = "JSONで書き出す" };
        var explain = new Option<bool>("--explain") { Description = "それぞれのページが、なぜその順に出たかも示す" };
        var command = new Command("search", "サイトの検索と同じ順に、ページを探します。") { query, json, explain, root };
        command.SetAction(parsed => Run(
            SiteFolder.Find(parsed.GetRequiredValue(root)),
            new(parsed.GetRequiredValue(query), parsed.GetValue(explain)),
            parsed.GetValue(json),
            terminal));
        return command;
    }

    private static int Run(DirectoryInfo root, Question question, bool json, Terminal terminal)
    {
        if (string.IsNullOrWhiteSpace(question.Query))
        {
            throw new InputException("探す言葉が空です。言葉を1つ以上書いてください（例：kadai search \"ごみ 収集\"）。");
        }

        var assets = AssetFolder.OfProgram().Read();
        var hits = new SearchTool(assets.SearchTool).Answer(SearchIndex.Open(root, assets), [question.Query], question.Explain)[0];
        foreach (var line in json ? [SearchText.Json(hits)] : SearchText.Lines(question.Query, hits))
        {
            terminal.Line(line);
        }

        return ExitCode.Done;
    }

    private sealed record Question(string Query, bool Explain);
}
