using System.Text.Json;
using KadaiNavi.Cli;

namespace KadaiNavi.CommandTests;

/// <summary>The commands around the recommender, as typed.</summary>
public sealed class RecommendCommandTests
{
    [Fact]
    public async Task One_statement_is_answered_in_the_form_of_the_contract()
    {
        var (code, output, _) = await RunAsync("recommend", "バスの乗客が減った", "--json");
        var answer = JsonDocument.Parse(output).RootElement;

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("1b", answer.GetProperty("issues")[0].GetProperty("code").GetString());
        Assert.Equal(["code", "name", "probability", "because"], answer.GetProperty("issues")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["id", "name", "issue", "phase", "municipalities", "score"],
            answer.GetProperty("services")[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task A_broken_line_of_a_batch_is_named_and_the_others_are_answered()
    {
        using var site = TestSite.Tiny();
        var file = site.PathOf("lines.jsonl");
        var lines = Enumerable.Range(1, 2000).Select(n => $"{{\"id\": \"x-{n}\", \"text\": \"バスの乗客が減った\"}}").ToArray();
        lines[499] = "{\"id\": \"x-500\", \"text\": ";
        lines[999] = "{\"id\": \"x-1000\", \"text\": \"\"}";
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);

        var (code, output, errors) = await RunAsync(site, "recommend", "--batch", file);

        Assert.Equal(ExitCode.Input, code);
        Assert.Equal(1998, output.TrimEnd().Split('\n').Length);
        Assert.StartsWith("{\"id\":\"x-1\",\"inScope\":", output, StringComparison.Ordinal);
        Assert.Contains("lines.jsonl:500: JSONとして読めません。", errors, StringComparison.Ordinal);
        Assert.Contains("lines.jsonl:1000: 文が空です。", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "文が空です。")]
    [InlineData(" 　", "文が空です。")]
    public async Task An_empty_text_is_an_input_error(string text, string expected)
    {
        var (code, _, errors) = await RunAsync("recommend", text);

        Assert.Equal(ExitCode.Input, code);
        Assert.StartsWith(expected, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_over_the_limit_says_by_how_much()
    {
        var (code, _, errors) = await RunAsync("recommend", new string('バ', 4001));

        Assert.Equal(ExitCode.Input, code);
        Assert.Equal("文が長すぎます（4001文字）。4000文字以下にしてください。", errors.TrimEnd());
    }

    [Theory]
    [InlineData("困りごとの文か --batch のどちらか1つを書いてください（例：kadai recommend \"バスが減って通院できない\"）。", "recommend")]
    [InlineData("--phase は 実装、実証～実装、実証 のどれかです（いまは「開発」。例：--phase 実装）。", "recommend", "バス", "--phase", "開発")]
    [InlineData("--top は1以上の整数です（例：--top 3）。", "recommend", "バス", "--top", "0")]
    public async Task Wrong_usage_ends_with_two_and_says_what_is_right(string expected, params string[] args)
    {
        var (code, output, errors) = await RunAsync(args);

        Assert.Equal((ExitCode.Usage, ""), (code, output));
        Assert.Equal([expected, "使い方は kadai recommend --help で見られます。"], errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Figures_name_every_faulty_line_before_anything_is_measured()
    {
        using var site = TestSite.Tiny();
        var file = site.PathOf("labelled.jsonl");
        await File.WriteAllTextAsync(file, "{\"text\":\"バス\",\"gold\":[\"9z\"]}\nno json\n", TestContext.Current.CancellationToken);

        var (code, output, errors) = await RunAsync(site, "evaluate", "--dataset", file);

        Assert.Equal((ExitCode.Input, ""), (code, output));
        Assert.Contains("labelled.jsonl:1: 課題「9z」は目録にありません。", errors, StringComparison.Ordinal);
        Assert.Contains("labelled.jsonl:2: JSONとして読めません。", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labelled_statements_are_measured()
    {
        using var site = TestSite.Tiny();
        var file = site.PathOf("labelled.jsonl");
        const string Statement = """{"id":"1","text":"観光客が来ない","gold":["4a"],"services":["観光型MaaSアプリの導入"]}""";
        await File.WriteAllTextAsync(file, Statement + "\n", TestContext.Current.CancellationToken);

        var (code, output, _) = await RunAsync(site, "evaluate", "--dataset", file, "--json");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(1, JsonDocument.Parse(output).RootElement.GetProperty("first").GetProperty("hits").GetInt32());
    }

    [Fact]
    public async Task A_model_of_another_format_is_named_and_how_to_make_a_new_one()
    {
        using var site = TestSite.Tiny("broken-model");

        var (code, _, errors) = await RunAsync(site, "recommend", "バス");

        Assert.Equal(ExitCode.Input, code);
        Assert.Contains("data/model/recommender.json: ", errors, StringComparison.Ordinal);
        Assert.Contains("./kadai train", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Training_again_mends_a_stale_model()
    {
        using var site = TestSite.Tiny("broken-stale-model");
        Assert.NotEmpty(site.Diagnose());

        var (code, output, _) = await RunAsync(site, "train");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("著者を1人ずつ除いた成績（12文）", output, StringComparison.Ordinal);
        Assert.Empty(site.Diagnose());
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        using var site = TestSite.Tiny();
        return await RunAsync(site, args);
    }

    private static Task<(int Code, string Output, string Errors)> RunAsync(TestSite site, params string[] args) =>
        TestTerminal.RunAsync([.. args, "--root", site.Root.FullName]);
}
