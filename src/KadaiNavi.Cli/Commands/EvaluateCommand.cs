using System.CommandLine;
using System.Text.Json;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Evaluation;
using KadaiNavi.Search;

namespace KadaiNavi.Cli.Commands;

internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var dataset = new Option<FileInfo>("--dataset") { Description = "答えの付いた文のファイル（JSON Lines）。既定は data/quality" };
        var search = new Option<bool>("--search") { Description = $"サイトの検索の成績を {SearchQuality.Path} で測る" };
        var (json, root) = (CommonOptions.Json(), CommonOptions.Root());
        var command = new Command("evaluate", "推薦の部品と検索の成績を、答えの付いた文と言葉で測ります。") { dataset, search, json, root };
        command.Validators.Add(result =>
        {
            if (result.GetValue(search) && result.GetResult(dataset) is not null)
            {
                result.AddError("--search と --dataset は、どちらか1つだけ書けます。");
            }
        });
        command.SetAction(parsed =>
        {
            var site = CommonOptions.Folder(parsed, root);
            return parsed.GetValue(search)
                ? EvaluateSearchCommand.Run(site, parsed.GetValue(json), terminal)
                : Run(site, parsed.GetValue(dataset), parsed.GetValue(json), terminal);
        });
        return command;
    }

    private static int Run(DirectoryInfo root, FileInfo? dataset, bool json, Terminal terminal)
    {
        var site = LoadedSite.Open(root);
        var adviser = site.Model.Open();
        var texts = dataset is null ? Quality(site) : LabelledLines.Read(dataset, site.Catalogue);
        var figures = Figures.Of([.. texts.Select(t => (t, adviser.Recommend(t.Text)))]);
        terminal.Lines(json ? [JsonSerializer.Serialize(figures, CommandJson.Types.Figures)] : FiguresText.Lines(figures));
        return ExitCode.Done;
    }

    private static IReadOnlyList<LabelledText> Quality(LoadedSite site)
    {
        var diagnostics = new List<Diagnostic>();
        var texts = QualitySet.Read(site.Root, site.Catalogue, diagnostics);
        FaultsException.ThrowIfAny(diagnostics);
        return texts;
    }
}
