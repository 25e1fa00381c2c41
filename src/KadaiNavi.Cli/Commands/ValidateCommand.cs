using System.CommandLine;
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
        if (SiteBuild.Prepare(SiteFolder.Find(root), "/", AssetFolder.OfProgram().Read(), diagnostics) is not { } site)
        {
            terminal.Report(Diagnostic.InReadingOrder(diagnostics));
            return ExitCode.Input;
        }

        var catalogue = site.Catalogue;
        terminal.Line($"誤りはありません（{catalogue.Categories.Count}分野、{catalogue.Issues.Count}課題、表の{catalogue.Placements.Count()}行、{catalogue.Services.Count}サービス、{catalogue.Cases.Count}事例）。");
        return ExitCode.Done;
    }
}
