using System.CommandLine;
using KadaiNavi.Build;

namespace KadaiNavi.Cli.Commands;

internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var command = new Command("validate", "データと文章を検査します。") { root };
        command.SetAction(parsed =>
        {
            var catalogue = LoadedSite.Validated(CommonOptions.Folder(parsed, root)).Catalogue;
            terminal.Line(
                $"誤りはありません（{catalogue.Categories.Count}分野、{catalogue.Issues.Count}課題、表の{catalogue.Placements.Count()}行、"
                + $"{catalogue.Services.Count}サービス、{catalogue.Cases.Count}事例）。");
            return ExitCode.Done;
        });
        return command;
    }
}
