using KadaiNavi.Cli;
using Spectre.Console.Testing;

namespace KadaiNavi.CommandTests;

/// <summary>Runs a command as a person would and keeps what both streams said.</summary>
internal static class TestTerminal
{
    public static async Task<(int Exit, string Output, string Errors)> RunAsync(params string[] args)
    {
        using var output = new TestConsole();
        using var errors = new TestConsole();
        var exit = await Program.RunAsync(args, new Terminal(output, errors), TestContext.Current.CancellationToken);
        return (exit, output.Output, errors.Output);
    }
}
