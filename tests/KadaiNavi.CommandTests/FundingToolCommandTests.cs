using System.Text.Json;
using KadaiNavi.Cli;

namespace KadaiNavi.CommandTests;

/// <summary>kadai funding eligibility, dates and labour, as typed: the answers of the pages.</summary>
public sealed class FundingToolCommandTests
{
    private static readonly string[] AllAnswers =
        ["--answer", "applicant=municipality", "work=platform", "fiveYears=yes", "--answer", "period=yes", "--answer", "otherGrant=split"];

    [Theory]
    [InlineData("eligibility")]
    [InlineData("dates")]
    [InlineData("labour", "--grade", "20")]
    public async Task Without_json_each_says_first_that_the_call_is_closed(params string[] command)
    {
        var (code, output, errors) = await RunAsync(command);

        Assert.Equal((ExitCode.Done, ""), (code, errors));
        Assert.Matches("^令和5年度 .*に締め切られました。", output);
    }

    [Fact]
    public async Task Without_answers_the_open_questions_are_listed_with_their_answers()
    {
        var (_, output, _) = await RunAsync("eligibility");

        Assert.Contains("あと5問です。--answer 問い=答え で答えてください（例：--answer applicant=prefecture）。", output, StringComparison.Ordinal);
        Assert.Contains("applicant=group　法人格のない団体", output, StringComparison.Ordinal);
        Assert.DoesNotContain("governance=", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_answers_lead_to_a_verdict_with_reasons_and_clauses()
    {
        var answer = await JsonAsync(["eligibility", .. AllAnswers]);

        Assert.Equal(["verdict", "title", "text", "open", "reasons"], Names(answer));
        Assert.Equal(("ok", "要件に当てはまりそうです"), (Text(answer, "verdict"), Text(answer, "title")));
        Assert.Empty(answer.GetProperty("open").EnumerateArray());
        var reasons = answer.GetProperty("reasons").EnumerateArray().ToList();
        Assert.Equal(["question", "answer", "verdict", "text", "where"], Names(reasons[0]));
        Assert.Equal(
            ["applicant municipality", "work platform", "fiveYears yes", "period yes", "otherGrant split"],
            reasons.Select(r => $"{Text(r, "question")} {Text(r, "answer")}"));
        Assert.Equal("交付要綱 第4条第1項第2号", Text(reasons[0], "where"));
    }

    [Fact]
    public async Task While_questions_are_open_there_is_no_verdict()
    {
        var answer = await JsonAsync("eligibility", "--answer", "applicant=corporation");

        Assert.Null(Text(answer, "verdict"));
        Assert.Null(Text(answer, "title"));
        Assert.Equal(
            ["governance", "work", "fiveYears", "period", "otherGrant"],
            answer.GetProperty("open").EnumerateArray().Select(q => Text(q, "question")));
    }

    [Fact]
    public async Task Unknown_questions_and_answers_are_named_together_with_the_nearest_right_one()
    {
        string[] answers = ["aplicant=municipality", "applicant=municipal", "work", "period=yes", "period=late"];
        var (code, output, errors) = await RunAsync(["eligibility", "--answer", .. answers, "--json"]);

        Assert.Equal((ExitCode.Input, ""), (code, output));
        Assert.Equal(
            [
                "--answer「aplicant=municipality」：「aplicant」という問いはありません。「applicant」の書き間違いではありませんか。",
                "--answer「applicant=municipal」：「applicant」に「municipal」という答えはありません。「municipality」の書き間違いではありませんか。"
                    + "使える答えは prefecture、municipality、corporation、group、person、other です。",
                "--answer「work」：問い=答え の形で書いてください（例：--answer applicant=prefecture）。",
                "--answer「period=late」：「period」には、もう「yes」と答えています。どちらか1つにしてください。",
            ],
            errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Deadlines_fall_on_the_days_of_the_page_whatever_way_a_date_is_written()
    {
        var answer = await JsonAsync("dates", "--decided", "令和5年10月2日", "--completed=2024/3/11", "--ordered", "2023-10-01");

        Assert.Equal(["deadlines", "checks"], Names(answer));
        var deadlines = answer.GetProperty("deadlines").EnumerateArray().ToDictionary(d => Text(d, "id")!, d => d);
        Assert.Equal(["id", "title", "from", "days", "article", "text", "form"], Names(deadlines["report"]));
        Assert.Equal(["2023-10-16"], Days("withdrawal"));
        Assert.Equal(["2024-04-10"], Days("report"));
        Assert.Equal(["2025-04-30", "2026-04-30", "2027-04-30", "2028-04-30", "2029-04-30"], Days("operation"));
        Assert.Empty(Days("return"));
        var check = Assert.Single(answer.GetProperty("checks").EnumerateArray());
        Assert.Equal(["id", "text", "where"], Names(check));
        Assert.Equal("orderedBefore", Text(check, "id"));

        IEnumerable<string?> Days(string id) => deadlines[id].GetProperty("days").EnumerateArray().Select(d => d.GetString());
    }

    [Fact]
    public async Task A_deadline_whose_date_is_not_there_says_which_option_to_write()
    {
        var (_, output, _) = await RunAsync("dates", "--decided", "2023-10-02");

        Assert.Contains("　2023年10月16日\n", output, StringComparison.Ordinal);
        Assert.Contains("　--repayment（返還の命令があった日）から数えます。", output, StringComparison.Ordinal);
        Assert.Contains("土曜・日曜・祝日", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_that_are_none_are_named_together()
    {
        var (code, output, errors) = await RunAsync("dates", "--decided", "2023-02-30", "--ordered", "", "--paid", "1980-01-01");

        const string Example = "例：2023-11-01、2023/11/1、令和5年11月1日";
        Assert.Equal((ExitCode.Input, ""), (code, output));
        Assert.Equal(
            [
                $"--decided「2023-02-30」：実在する日付として読めません。年月日を書いてください（{Example}）。",
                $"--ordered「」：日付が空です。年月日を書いてください（{Example}）。",
                "--paid「1980-01-01」：1989年1月8日から2200年12月31日までの日付を書いてください。",
            ],
            errors.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("「--desided」は使えません。「--decided」の書き間違いではありませんか。", "--desided", "2023-10-02")]
    [InlineData("「--jsn」は使えません。「--json」の書き間違いではありませんか。", "--jsn")]
    [InlineData("--decided", "--decided")]
    public async Task An_option_that_is_no_date_is_wrong_usage(string expected, params string[] options)
    {
        var (code, output, errors) = await RunAsync(["dates", .. options]);

        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.EndsWith("使い方は kadai funding dates --help で見られます。\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dates_that_only_another_site_has_are_options_there()
    {
        using var site = TestSite.Tiny();
        site.Replace("data/funding/timeline.yaml", "  - id: repayment\n", "  - id: inspected\n");

        var (code, _, errors) = await TestTerminal.RunAsync("funding", "dates", "--inspected", "2024-01-01", "--root", site.Root.FullName);

        Assert.Equal((ExitCode.Done, ""), (code, errors));
    }

    [Theory]
    [InlineData(20, 1850, 185_925, "--grade", "２０")]
    [InlineData(18, 1560, 156_780, "--monthly", "30万")]
    [InlineData(50, 9490, 953_745, "--annual", "21,625,800円")]
    public async Task A_unit_cost_is_found_by_grade_or_salary(int grade, int hourly, long yen, string option, string value)
    {
        var answer = await JsonAsync("labour", option, value, "--hours", "100.5");
        var columns = answer.GetProperty("columns").EnumerateArray().ToList();

        Assert.Equal(["grade", "columns"], Names(answer));
        Assert.Equal(["①", "②", "③", "④"], columns.Select(c => Text(c, "mark")));
        Assert.Equal(["id", "mark", "bonus", "welfare", "hourly", "yen"], Names(columns[0]));
        Assert.Equal(grade, answer.GetProperty("grade").GetInt32());
        Assert.Equal((hourly, yen), (columns[0].GetProperty("hourly").GetInt32(), columns[0].GetProperty("yen").GetInt64()));
    }

    [Fact]
    public async Task Without_hours_there_is_no_sum()
    {
        var answer = await JsonAsync("labour", "--grade", "1");

        Assert.All(answer.GetProperty("columns").EnumerateArray(), c => Assert.Equal(JsonValueKind.Null, c.GetProperty("yen").ValueKind));
    }

    [Theory]
    [InlineData("--grade「51」：等級は1から50までです（例：--grade 1）。", "--grade", "51")]
    [InlineData("--monthly「0」：1円以上の金額を書いてください（例：300000）。", "--monthly", "0")]
    [InlineData("--annual「-1」：負の数は使えません。0以上の数を書いてください。", "--annual", "-1")]
    public async Task A_faulty_number_is_named_together_with_faulty_hours(string expected, string option, string value)
    {
        var (code, output, errors) = await RunAsync("labour", option, value, "--hours", "1.255");

        Assert.Equal((ExitCode.Input, ""), (code, output));
        Assert.Equal([expected, "--hours「1.255」：小数は2桁までです。"], errors.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData]
    [InlineData("--hours", "10")]
    [InlineData("--grade", "1", "--monthly", "300000")]
    public async Task One_way_to_a_grade_is_needed_and_not_two(params string[] options)
    {
        var (code, _, errors) = await RunAsync(["labour", .. options]);

        Assert.Equal(ExitCode.Usage, code);
        Assert.StartsWith("--grade、--monthly、--annual のどれか1つを書いてください", errors, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> JsonAsync(params string[] command)
    {
        var (code, output, errors) = await RunAsync([.. command, "--json"]);
        Assert.Equal((ExitCode.Done, ""), (code, errors));
        return JsonDocument.Parse(output).RootElement;
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static Task<(int Code, string Output, string Errors)> RunAsync(params string[] command) =>
        TestTerminal.RunAsync(["funding", .. command, "--root", TestSite.Repository.FullName]);
}
