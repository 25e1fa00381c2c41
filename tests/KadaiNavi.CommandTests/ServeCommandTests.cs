using System.Net;
using System.Net.Sockets;
using KadaiNavi.Cli;

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
}
