using System.CommandLine;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;

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
        if (Check(SiteFolder.Find(root), diagnostics) is not { } catalogue)
        {
            throw new FaultsException(diagnostics);
        }

        terminal.Line(
            $"誤りはありません（{catalogue.Categories.Count}分野、{catalogue.Issues.Count}課題、表の{catalogue.Placements.Count()}行、"
            + $"{catalogue.Services.Count}サービス、{catalogue.Cases.Count}事例）。");
        return ExitCode.Done;
    }

    /// <summary>
    /// Everything that <c>build</c> checks, the texts the recommender learns from, and what both it and the search are measured by.
    /// </summary>
    private static ServiceCatalogue? Check(DirectoryInfo root, List<Diagnostic> diagnostics)
    {
        var site = LoadedSite.Load(root, diagnostics);
        site?.Check(diagnostics);
        site?.CheckTexts(diagnostics);
        return diagnostics.Count == 0 ? site?.Catalogue : null;
    }
}
