using System.Text.Json;
using KadaiNavi.Cli;

namespace KadaiNavi.CommandTests;

/// <summary>kadai funding estimate, as typed.</summary>
public sealed class FundingCommandTests
{
    [Fact]
    public async Task The_example_of_the_contract_is_answered_in_its_form()
    {
        string[] budget = ["--equipment", "5000000", "--labour", "2000000", "--travel", "300000", "--other", "1200000"];
        var (code, output, _) = await RunAsync([.. budget, "--applicant", "municipality", "--json"]);
        var answer = JsonDocument.Parse(output).RootElement;

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(
            ["direct", "overhead", "total", "rate", "subsidy", "ownCost", "runningFiveYears", "warnings"],
            answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            (8_500_000, 850_000, 9_350_000, "1/2", 4_675_000, 4_675_000),
            (Yen("direct"), Yen("overhead"), Yen("total"), answer.GetProperty("rate").GetString(), Yen("subsidy"), Yen("ownCost")));

        long Yen(string name) => answer.GetProperty(name).GetInt64();
    }

    [Fact]
    public async Task A_total_below_the_floor_gets_a_warning_and_no_subsidy()
    {
        var (_, output, _) = await RunAsync("--other", "2,000,000", "--applicant", "municipality", "--json");
        var answer = JsonDocument.Parse(output).RootElement;

        Assert.Equal(0, answer.GetProperty("subsidy").GetInt64());
        Assert.StartsWith(
            "below the floor: 事業費の総額2,200,000円が下限の3,000,000円に届かない",
            answer.GetProperty("warnings")[0].GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amount_that_the_articles_leave_open_is_null_and_says_so()
    {
        var (code, output, _) = await RunAsync("--other", "10000000", "--applicant", "municipality", "--clause", "5", "--json");
        var answer = JsonDocument.Parse(output).RootElement;

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(
            (JsonValueKind.Null, JsonValueKind.Null),
            (answer.GetProperty("subsidy").ValueKind, answer.GetProperty("ownCost").ValueKind));
        Assert.Contains("上限額は実施要領で定める", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_json_it_says_first_that_the_call_is_closed()
    {
        var (_, output, _) = await RunAsync("--other", "１，０００万", "--running", "100万", "--applicant", "prefecture");

        Assert.StartsWith(
            "令和5年度 地域課題解決のためのスマートシティ推進事業（二次公募）は令和5年8月28日（月）正午に締め切られました。",
            output,
            StringComparison.Ordinal);
        Assert.Contains("5,500,000円", output, StringComparison.Ordinal);
        Assert.Contains("5年間の運用費", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_are_named_together_and_nothing_is_calculated()
    {
        string[] amounts = ["--equipment", "-5", "--travel", "1.5", "--other", "abc", "--overhead-rate", "3.505"];
        string[] others = ["--tax-credit", "9999999999999", "--applicant", "village", "--clause", "12"];
        var (code, output, errors) = await RunAsync([.. amounts, .. others]);

        Assert.Equal((ExitCode.Input, ""), (code, output));
        Assert.Equal(
            [
                "--equipment「-5」：負の数は使えません。0以上の数を書いてください。",
                "--travel「1.5」：小数は使えません。円の単位の整数で書いてください。",
                "--other「abc」：数として読めません。数字だけで書いてください（例：5,000,000）。",
                "--overhead-rate「3.505」：小数は2桁までです。",
                "--tax-credit「9999999999999」：大きすぎます。1兆円までの数を書いてください。",
                "--applicant「village」：municipality、prefecture、corporation のどれかを書いてください。",
                "--clause：1から9までの号を書いてください（例：--clause 6）。",
            ],
            errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Without_an_applicant_the_usage_is_wrong()
    {
        var (code, _, errors) = await RunAsync("--other", "1");

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("--applicant", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_clause_and_a_rate_those_of_this_call_count()
    {
        string[] budget = ["--other", "10000000", "--applicant", "corporation", "--json"];

        Assert.Equal(await RunAsync(budget), await RunAsync([.. budget, "--clause", "6", "--overhead-rate", "10"]));
    }

    private static Task<(int Code, string Output, string Errors)> RunAsync(params string[] options) =>
        TestTerminal.RunAsync(["funding", "estimate", .. options, "--root", TestSite.Repository.FullName]);
}
