using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KadaiNavi.Build;

namespace KadaiNavi.Cli.Commands;

internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var port = new Option<int>("--port") { Description = "ポート番号", DefaultValueFactory = _ => 8080, CustomParser = ParsePort };
        var command = new Command("serve", "サイトを作って手元で配信し、直すたびに作り直します。") { root, port };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var site = await ServedSite.StartAsync(new()
            {
                Root = CommonOptions.Folder(parsed, root),
                Assets = AssetFolder.OfProgram(),
                Port = parsed.GetValue(port),
                Train = training => TrainCommand.RunAsync(training, compare: false, terminal),
                Tell = rebuild => Show(rebuild, terminal),
            });
            terminal.Line($"{site.Address}/ で配信しています（{site.Site.PageCount}ページ）。止めるには Ctrl+C を押してください。");
            await site.WaitForShutdownAsync(cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static int ParsePort(ArgumentResult result)
    {
        var typed = result.Tokens.SingleOrDefault()?.Value;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535)
        {
            return port;
        }

        result.AddError("--port は0から65535までの整数です（例：--port 8081）。");
        return 0;
    }

    private static void Show(Rebuild rebuild, Terminal terminal)
    {
        switch (rebuild)
        {
            case Rebuild.Done(var site):
                terminal.Line($"作り直しました（{site.PageCount}ページ）。");
                break;
            case Rebuild.Faulty(var faults):
                terminal.Report(faults);
                break;
            case Rebuild.Stopped(var reason):
                terminal.Error(reason);
                break;
        }
    }
}
