using System.CommandLine;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Search;

namespace KadaiNavi.Cli.Commands;

internal static class SearchCommand
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["issue"] = "地域課題",
        ["service"] = "サービス",
        ["case"] = "事例",
        ["category"] = "分野",
        ["handbook"] = "手引き",
        ["funding"] = "補助金",
        ["term"] = "用語",
        ["about"] = "このサイト",
    };

    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var query = new Argument<string>("QUERY") { Description = "探す言葉" };
        var json = new Option<bool>("--json") { Description = "JSONで書き出す" };
        var command = new Command("search", "サイトの検索と同じ順に、ページを探します。") { query, json, root };
        command.SetAction(parsed => Run(SiteFolder.Find(parsed.GetRequiredValue(root)), parsed.GetRequiredValue(query), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(DirectoryInfo root, string query, bool json, Terminal terminal)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            throw new InputException("探す言葉が空です。言葉を1つ以上書いてください（例：kadai search \"ごみ 収集\"）。");
        }

        var hits = Answer(LoadedSite.Open(root), [query])[0];
        if (json)
        {
            terminal.Line(SearchText.Json(hits));
            return ExitCode.Done;
        }

        terminal.Line(hits.Count == 0 ? "見つかりません。別の言葉で試すか、kadai recommend に困りごとを書いてください。" : $"「{query}」で見つかったページ（上位{hits.Count}）：");
        foreach (var hit in hits)
        {
            terminal.Line($"  {hit.Title}（{Kinds[hit.Kind]}）　{hit.Url}");
            terminal.Line($"      {hit.Snippet}");
        }

        return ExitCode.Done;
    }

    /// <returns>For each query the pages, best first, at most 20.</returns>
    internal static IReadOnlyList<IReadOnlyList<SearchHit>> Answer(LoadedSite site, IReadOnlyList<string> queries)
    {
        return new SearchTool(AssetFolder.OfProgram().Read().SearchTool, site, new Urls("/")).Answer(site.Pages.All, queries);
    }
}
