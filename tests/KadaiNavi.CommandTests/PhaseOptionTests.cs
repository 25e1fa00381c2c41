using System.Text.Json;
using KadaiNavi.Cli;

namespace KadaiNavi.CommandTests;

/// <summary>kadai recommend --phase, as typed.</summary>
public sealed class PhaseOptionTests
{
    [Theory]
    [InlineData("実装")]
    [InlineData("実証")]
    [InlineData("実証～実装")]
    public async Task Services_of_a_phase_of_the_catalogue_alone_are_recommended(string phase)
    {
        var (code, output, _) = await RunAsync("バスの乗客が減った", "--phase", phase, "--json");
        var services = JsonDocument.Parse(output).RootElement.GetProperty("services").EnumerateArray().ToList();

        Assert.Equal(ExitCode.Done, code);
        Assert.NotEmpty(services);
        Assert.All(services, s => Assert.Equal(phase, s.GetProperty("phase").GetString()));
    }

    [Fact]
    public async Task A_phase_the_catalogue_does_not_have_is_wrong_usage_and_all_it_has_are_named()
    {
        var (code, output, errors) = await RunAsync("バスの乗客が減った", "--phase", "開発");

        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.Equal(
            ["--phase は 実装、実証～実装、実証 のどれかです（いまは「開発」。例：--phase 実装）。", "使い方は kadai recommend --help で見られます。"],
            errors.TrimEnd().Split('\n'));
    }

    private static Task<(int Code, string Output, string Errors)> RunAsync(params string[] args) =>
        TestTerminal.RunAsync(["recommend", .. args, "--root", TestSite.Repository.FullName]);
}
