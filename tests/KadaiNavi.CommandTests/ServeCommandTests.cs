using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using KadaiNavi.Cli;
using Spectre.Console;

namespace KadaiNavi.CommandTests;

/// <summary>kadai serve, as typed.</summary>
public sealed class ServeCommandTests
{
    [Fact]
    public async Task A_port_in_use_says_so_and_what_to_type()
    {
        using var site = TestSite.Tiny();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (exit, _, errors) = await TestTerminal.RunAsync("serve", "--root", site.Root.FullName, "--port", $"{port}");

        Assert.Equal(ExitCode.Input, exit);
        Assert.Contains($"ポート{port}を開けません", errors, StringComparison.Ordinal);
        Assert.Contains($"--port {port + 1}", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_a_save_are_printed_and_the_mended_site_is_served()
    {
        using var site = TestSite.Tiny();
        using var client = new HttpClient();
        using var stop = new CancellationTokenSource();
        var (output, errors) = (new LineWriter(), new LineWriter());
        var command = ServeAsync(site, output, errors, stop.Token);
        var address = Regex.Match(await output.NextAsync(), "^(http://[^ ]+)/ で配信しています（[0-9]+ページ）。").Groups[1].Value;

        site.Replace("data/catalogue/issues/1a.yaml", "phase: 実装", "phase: 計画");
        Assert.StartsWith("data/catalogue/issues/1a.yaml:", await errors.NextAsync(), StringComparison.Ordinal);
        Assert.Equal("1件の誤りがあります。直してから、もう一度実行してください。", await errors.NextAsync());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address + "/issues/1a/", stop.Token)).StatusCode);

        site.Replace("data/catalogue/issues/1a.yaml", "phase: 計画", "phase: 実装");
        Assert.Matches("^作り直しました（[0-9]+ページ）。$", await output.NextAsync());
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Done, await command);
    }

    [Fact]
    public async Task A_stale_model_is_trained_before_the_site_is_served_and_the_figures_are_printed()
    {
        using var site = TestSite.Tiny("broken-stale-model");
        using var stop = new CancellationTokenSource();
        var (output, errors) = (new LineWriter(), new LineWriter());
        var command = ServeAsync(site, output, errors, stop.Token);

        Assert.Equal("12の文から学習し、著者を1人ずつ除いて測っています", await errors.NextAsync());
        Assert.StartsWith("著者を1人ずつ除いた成績（12文）", await output.NextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("data/quality の成績", await output.NextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("data/model/recommender.json と data/model/report.md を書きました（", await output.NextAsync(), StringComparison.Ordinal);
        Assert.Contains("で配信しています", await output.NextAsync(), StringComparison.Ordinal);
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Done, await command);
        Assert.Empty(site.Diagnose());
    }

    private static Task<int> ServeAsync(TestSite site, LineWriter output, LineWriter errors, CancellationToken stop) =>
        Program.RunAsync(["serve", "--port", "0", "--root", site.Root.FullName], new Terminal(On(output), On(errors)), stop);

    private static IAnsiConsole On(LineWriter writer) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
}
