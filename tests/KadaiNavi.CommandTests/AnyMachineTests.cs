using System.Globalization;
using System.Security.Cryptography;
using KadaiNavi.Cli;

namespace KadaiNavi.CommandTests;

/// <summary>What is written depends on the input alone, whatever language the machine speaks and whatever calendar it keeps.</summary>
public sealed class AnyMachineTests
{
    public static TheoryData<string> Cultures => ["de-DE", "ar-SA", "tr-TR", "ja-JP"];

    /// <summary>Without the command line, which would set the culture: no page may lean on that.</summary>
    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task A_site_built_on_a_machine_of_another_language_has_the_same_bytes(string culture)
    {
        using var site = TestSite.Tiny();
        var expected = await HashesAsync(site);

        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(expected, await HashesAsync(site));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task A_command_answers_the_same_on_a_machine_of_another_language(string culture)
    {
        string[][] commands =
        [
            ["funding", "estimate", "--other", "12345678", "--running", "1234567", "--applicant", "municipality"],
            ["funding", "dates", "--decided", "2023-10-02", "--completed", "2024-03-11"],
            ["funding", "labour", "--grade", "1", "--hours", "10000.5"],
            ["recommend", "バスの乗客が減った"],
        ];
        using var site = TestSite.Tiny();
        var expected = await AnswersAsync(site, commands);

        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(expected, await AnswersAsync(site, commands));
    }

    private static async Task<IReadOnlyList<string>> HashesAsync(TestSite site)
    {
        var hashes = new List<string>();
        foreach (var file in site.Prepare().Files)
        {
            hashes.Add($"{file.Path} {Convert.ToHexString(SHA256.HashData(await file.Bytes()))}");
        }

        return hashes;
    }

    private static async Task<IReadOnlyList<string>> AnswersAsync(TestSite site, string[][] commands)
    {
        var answers = new List<string>();
        foreach (var command in commands)
        {
            var (code, output, errors) = await TestTerminal.RunAsync([.. command, "--root", site.Root.FullName]);
            Assert.Equal((ExitCode.Done, ""), (code, errors));
            answers.Add(output);
        }

        return answers;
    }
}
