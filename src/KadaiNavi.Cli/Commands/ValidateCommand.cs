using System.CommandLine;
using KadaiNavi.Catalogue;
using KadaiNavi.Search;
using KadaiNavi.Site;

namespace KadaiNavi.Cli.Commands;

internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var command = new Command("validate", "データと文章を検査します。") { root };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(root), terminal));
        return command;
    }

    private static int Run(DirectoryInfo root, Terminal terminal)
    {
        var diagnostics = new List<Diagnostic>();
        if (Check(SiteFolder.Find(root), AssetFolder.OfProgram().Read(), diagnostics) is not { } site)
        {
            terminal.Report(Diagnostic.InReadingOrder(diagnostics));
            return ExitCode.Input;
        }

        var catalogue = site.Catalogue;
        terminal.Line($"誤りはありません（{catalogue.Categories.Count}分野、{catalogue.Issues.Count}課題、表の{catalogue.Placements.Count()}行、{catalogue.Services.Count}サービス、{catalogue.Cases.Count}事例）。");
        return ExitCode.Done;
    }

    /// <summary>Everything that <c>build</c> checks, the texts the recommender learns from, and what both it and the search are measured by.</summary>
    internal static SiteBuild? Check(DirectoryInfo root, AssetManifest assets, List<Diagnostic> diagnostics)
    {
        var site = SiteBuild.Prepare(root, "/", assets, diagnostics);
        if (CatalogueReader.Load(root, []) is { } catalogue)
        {
            RecommenderFolder.Validate(root, catalogue, diagnostics);
            SearchQuality.Read(root, new SitePages(catalogue, new Urls("/")).All().Select(p => p.Url).ToHashSet(StringComparer.Ordinal), diagnostics);
        }

        return diagnostics.Count == 0 ? site : null;
    }
}
