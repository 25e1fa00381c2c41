using System.CommandLine;
using KadaiNavi.Build;

namespace KadaiNavi.Cli.Commands;

internal static class SearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var query = new Argument<string>("QUERY") { Description = "探す言葉" };
        var json = CommonOptions.Json();
        var explain = new Option<bool>("--explain") { Description = "それぞれのページが、なぜその順に出たかも示す" };
        var command = new Command("search", "サイトの検索と同じ順に、ページを探します。") { query, json, explain, root };
        command.SetAction(parsed => Run(
            CommonOptions.Folder(parsed, root),
            parsed.GetRequiredValue(query),
            parsed.GetValue(explain),
            parsed.GetValue(json),
            terminal));
        return command;
    }

    private static int Run(DirectoryInfo root, string query, bool explain, bool json, Terminal terminal)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            throw new InputException("探す言葉が空です。言葉を1つ以上書いてください（例：kadai search \"ごみ 収集\"）。");
        }

        var assets = AssetFolder.OfProgram().Read();
        var hits = new SearchTool(assets.SearchTool).Answer(SearchIndex.Open(root, assets), [query], explain)[0];
        terminal.Lines(json ? [SearchText.Json(hits)] : SearchText.Lines(query, hits));
        return ExitCode.Done;
    }
}
