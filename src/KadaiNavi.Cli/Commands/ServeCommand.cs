using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Cli.Commands;

internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var port = new Option<int>("--port") { Description = "ポート番号", DefaultValueFactory = _ => 8080, CustomParser = ParsePort };
        var command = new Command("serve", "サイトを作って手元で配信し、直すたびに作り直します。") { root, port };
        command.SetAction((parsed, cancellation) => RunAsync(SiteFolder.Find(parsed.GetRequiredValue(root)), parsed.GetValue(port), terminal, cancellation));
        return command;
    }

    private static int ParsePort(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens.SingleOrDefault()?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535)
        {
            return port;
        }

        result.AddError("--port は0から65535までの整数です（例：--port 8081）。");
        return 0;
    }

    private static async Task<int> RunAsync(DirectoryInfo root, int port, Terminal terminal, CancellationToken cancellation)
    {
        var assets = AssetFolder.OfProgram();
        if (LoadedSite.Load(root, []) is { Model.IsStale: true } && await TrainCommand.RunAsync(root, compare: false, terminal) is var trained and not ExitCode.Done)
        {
            return trained;
        }

        if (Prepare(root, assets, terminal) is not { } site)
        {
            return ExitCode.Input;
        }

        await using var server = await DevServer.StartAsync(port, site.Files);
        terminal.Line($"{server.Address}/ で配信しています（{site.PageCount}ページ）。止めるには Ctrl+C を押してください。");

        using var content = new SourceWatcher(
            [Path.Combine(root.FullName, "data"), Path.Combine(root.FullName, "content")],
            () => Rebuild(root, assets, server, terminal));
        using var styles = new SourceWatcher(
            assets.Sources is { } sources ? [Path.Combine(sources.FullName, "assets")] : [],
            () => _ = BundleAndRebuildAsync(root, assets, server, terminal));
        await server.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    private static SiteBuild? Prepare(DirectoryInfo root, AssetFolder assets, Terminal terminal)
    {
        var diagnostics = new List<Diagnostic>();
        var site = SiteBuild.Prepare(root, "/", assets.Read(), diagnostics, PdfPrinter.Find(new(Path.Combine(root.FullName, "artifacts", "pdf"))));
        if (site is null)
        {
            terminal.Report(Diagnostic.InReadingOrder(diagnostics));
        }

        return site;
    }

    private static async Task BundleAndRebuildAsync(DirectoryInfo root, AssetFolder assets, DevServer server, Terminal terminal)
    {
        if (await assets.BundleAsync() is { } complaint)
        {
            terminal.Error(complaint);
            return;
        }

        Rebuild(root, assets, server, terminal);
    }

    /// <summary>A fault while somebody types leaves the last good site on screen.</summary>
    private static void Rebuild(DirectoryInfo root, AssetFolder assets, DevServer server, Terminal terminal)
    {
        try
        {
            if (Prepare(root, assets, terminal) is { } site)
            {
                server.Replace(site.Files);
                terminal.Line($"作り直しました（{site.PageCount}ページ）。");
            }
        }
        catch (IOException e)
        {
            terminal.Error($"ファイルを読めませんでした（{e.Message}）。もう一度保存してください。");
        }
    }
}
