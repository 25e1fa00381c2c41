using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Search;

namespace KadaiNavi.Cli.Commands;

/// <summary>The half of <c>kadai evaluate</c> that measures the search.</summary>
internal static class EvaluateSearchCommand
{
    public static int Run(DirectoryInfo root, bool json, Terminal terminal)
    {
        var site = LoadedSite.Open(root);
        var diagnostics = new List<Diagnostic>();
        var judged = SearchQuality.Read(root, site.PageUrls, diagnostics);
        FaultsException.ThrowIfAny(diagnostics);
        if (judged.Count == 0)
        {
            throw new InputException($"{SearchQuality.Path}: ありません。言葉と、出るべきページを書いて作ってください。");
        }

        var assets = AssetFolder.OfProgram().Read();
        var measure = new SearchTool(assets.SearchTool).Measure(SearchIndex.Open(site, assets), judged);
        terminal.Lines(json ? [SearchText.Json(measure)] : SearchText.Lines(measure));
        return ExitCode.Done;
    }
}
