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
        if (diagnostics.Count > 0)
        {
            throw new FaultsException(diagnostics);
        }

        if (judged.Count == 0)
        {
            throw new InputException($"{SearchQuality.Path}: ありません。言葉と、出るべきページを書いて作ってください。");
        }

        var tool = new SearchTool(AssetFolder.OfProgram().Read().SearchTool, site, new Urls("/"));
        var (figures, misses) = tool.Measure(site.Pages.All, judged);
        foreach (var line in json ? [SearchText.Json(figures, misses)] : SearchText.Lines(figures, misses))
        {
            terminal.Line(line);
        }

        return ExitCode.Done;
    }
}
