using System.CommandLine;
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
        var root = CommonOptions.Root();
        var dataset = new Option<FileInfo>("--dataset") { Description = "答えの付いた文のファイル（JSON Lines）。既定は data/quality" };
        var json = new Option<bool>("--json") { Description = "JSONで書き出す" };
        var search = new Option<bool>("--search") { Description = $"サイトの検索の成績を {SearchQuality.Path} で測る" };
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
            var site = SiteFolder.Find(parsed.GetRequiredValue(root));
            return parsed.GetValue(search) ? Search(site, parsed.GetValue(json), terminal) : Run(site, parsed.GetValue(dataset), parsed.GetValue(json), terminal);
        });
        return command;
    }

    private static int Search(DirectoryInfo root, bool json, Terminal terminal)
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

        var assets = AssetFolder.OfProgram().Read();
        var measure = new SearchTool(assets.SearchTool).Measure(SearchIndex.Open(site, assets), judged);
        foreach (var line in json ? [SearchText.Json(measure)] : SearchText.Lines(measure))
        {
            terminal.Line(line);
        }

        return ExitCode.Done;
    }

    private static int Run(DirectoryInfo root, FileInfo? dataset, bool json, Terminal terminal)
    {
        var site = LoadedSite.Open(root);
        var adviser = site.Model.Open();
        var texts = dataset is null ? Quality(site) : Labelled(dataset, site.Catalogue);
        var figures = Figures.Of([.. texts.Select(t => (t, adviser.Recommend(t.Text)))]);
        foreach (var line in json ? [StatementLines.Write(figures)] : FiguresText.Lines(figures))
        {
            terminal.Line(line);
        }

        return ExitCode.Done;
    }

    private static IReadOnlyList<LabelledText> Quality(LoadedSite site)
    {
        var diagnostics = new List<Diagnostic>();
        var texts = QualitySet.Read(site.Root, site.Catalogue, diagnostics);
        return diagnostics.Count == 0 ? texts : throw new FaultsException(diagnostics);
    }

    /// <summary>Every faulty line is named before anything is measured: a figure over half a file would mislead.</summary>
    private static List<LabelledText> Labelled(FileInfo file, ServiceCatalogue catalogue)
    {
        if (!file.Exists)
        {
            throw new InputException($"{file.FullName}: ファイルがありません。");
        }

        var codes = catalogue.Issues.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        var texts = new List<LabelledText>();
        var faults = new List<string>();
        foreach (var (index, line) in File.ReadLines(file.FullName).Index().Where(l => l.Item.Length > 0))
        {
            try
            {
                var statement = StatementLines.Parse(line);
                var unknown = (statement.Gold ?? []).Concat(statement.Also ?? []).FirstOrDefault(c => !codes.Contains(c));
                if (unknown is not null)
                {
                    throw new InputException($"課題「{unknown}」は目録にありません。1a から 11c までのコードを書いてください。");
                }

                texts.Add(new(statement.Id ?? $"{index + 1}", statement.Text!, statement.Gold ?? [], statement.Also ?? [], statement.Services ?? [], statement.Style ?? ""));
            }
            catch (InputException e)
            {
                faults.Add($"{file.Name}:{index + 1}: {e.Message}");
            }
        }

        return faults.Count == 0 ? texts : throw new InputException(string.Join("\n", faults));
    }
}
