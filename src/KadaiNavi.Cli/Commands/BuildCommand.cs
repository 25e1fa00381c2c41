using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KadaiNavi.Build;

namespace KadaiNavi.Cli.Commands;

internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var output = new Option<DirectoryInfo>("--output") { Description = "作ったサイトを置くフォルダー（既定は artifacts/site）" };
        var basePath = new Option<string>("--base-path") { Description = "サイトを置く場所のパス", DefaultValueFactory = _ => "/" };
        basePath.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !value.StartsWith('/'))
            {
                result.AddError($"--base-path は / で始めてください（例：/{value.Trim('/')}/）。");
            }
        });
        var command = new Command("build", "公開できるサイトを作ります。") { root, output, basePath };
        command.SetAction(parsed =>
        {
            var site = CommonOptions.Folder(parsed, root);
            var target = parsed.GetValue(output) ?? new DirectoryInfo(Path.Combine(site.FullName, "artifacts", "site"));
            return RunAsync(site, target, parsed.GetRequiredValue(basePath), terminal);
        });
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo root, DirectoryInfo output, string basePath, Terminal terminal)
    {
        var watch = Stopwatch.StartNew();
        var site = SiteBuild.Of(LoadedSite.Open(root), basePath, AssetFolder.OfProgram().Read(), PdfPrinter.Find(root));
        await terminal.WithProgressAsync("ページを作っています", progress => new OutputFolder(output).ReplaceAsync(site.Files, progress));
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        terminal.Line($"{site.PageCount}ページ、{site.Files.Count}ファイルを {output.FullName} に作りました（{seconds}秒）。");
        if (site.Site.Model.IsStale)
        {
            terminal.Error("推薦の部品が、いまの学習用の文や目録より古いままです。公開する前に ./kadai train で作り直してください。");
        }

        if (new Uri(site.Catalogue.Site.Url).Host.EndsWith(".example", StringComparison.Ordinal))
        {
            terminal.Error("data/site.yaml の url が例のままです。公開する前に、公開する住所に書き換えてください。");
        }

        return ExitCode.Done;
    }
}
