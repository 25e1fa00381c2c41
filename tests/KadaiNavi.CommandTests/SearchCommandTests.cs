using System.Text.Json;
using KadaiNavi.Cli;

namespace KadaiNavi.CommandTests;

/// <summary>kadai search and kadai evaluate --search, as typed.</summary>
public sealed class SearchCommandTests
{
    [Fact]
    public async Task A_query_is_answered_in_the_form_of_the_contract()
    {
        var (code, output, errors) = await TestTerminal.RunAsync("search", "ごみ", "--json", "--root", TestSite.Repository.FullName);
        var hits = JsonDocument.Parse(output).RootElement;

        Assert.Equal((ExitCode.Done, ""), (code, errors));
        Assert.Equal(["url", "title", "kind", "snippet", "score"], hits[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("/issues/7c/", hits[0].GetProperty("url").GetString());
        Assert.Equal("issue", hits[0].GetProperty("kind").GetString());
        Assert.Contains("ごみ", hits[0].GetProperty("snippet").GetString(), StringComparison.Ordinal);
        Assert.InRange(hits.GetArrayLength(), 2, 20);
        var scores = hits.EnumerateArray().Select(h => h.GetProperty("score").GetDouble()).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Theory]
    [InlineData("(.*+?^${}[]\\")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("__proto__")]
    [InlineData("\uD800")]
    [InlineData("zzzzqqqq")]
    public async Task Odd_words_are_answered_like_any_others(string query)
    {
        var (code, output, errors) = await TestTerminal.RunAsync("search", query, "--json", "--root", TestSite.Repository.FullName);

        Assert.Equal((ExitCode.Done, ""), (code, errors));
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(output).RootElement.ValueKind);
    }

    [Fact]
    public async Task Words_of_ten_thousand_characters_are_answered_too()
    {
        var words = new string('津', 5000) + new string('波', 5000);

        var (code, output, _) = await TestTerminal.RunAsync("search", words, "--root", TestSite.Repository.FullName);

        Assert.Equal(ExitCode.Done, code);
        Assert.NotEmpty(output);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 　")]
    public async Task No_words_are_an_input_error(string query)
    {
        var (code, _, errors) = await TestTerminal.RunAsync("search", query, "--root", TestSite.Repository.FullName);

        Assert.Equal(ExitCode.Input, code);
        Assert.StartsWith("探す言葉が空です。", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_read_title_kind_address_and_snippet()
    {
        using var site = TestSite.Tiny();

        var (code, output, _) = await TestTerminal.RunAsync("search", "バス", "--root", site.Root.FullName);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("（地域課題）", output, StringComparison.Ordinal);
        Assert.Contains("/issues/1b/", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_search_set_is_measured_as_a_whole_and_by_style()
    {
        using var site = TestSite.Tiny();
        Directory.CreateDirectory(site.PathOf("data/quality"));
        site.Write(
            "data/quality/search.tsv",
            "query\tstyle\tpages\talso\treason\nバス\tword\t/issues/1b/\t\t例\nzzzz\ttypo\t/issues/1a/\t\t例\n");

        var (code, output, _) = await TestTerminal.RunAsync("evaluate", "--search", "--json", "--root", site.Root.FullName);
        var figures = JsonDocument.Parse(output).RootElement.GetProperty("figures");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(["", "word", "typo"], figures.EnumerateArray().Select(f => f.GetProperty("style").GetString()));
        Assert.Equal(0.5, figures[0].GetProperty("recall").GetDouble());
        Assert.Equal(1, figures[1].GetProperty("recall").GetDouble());
        Assert.Equal(1, figures[2].GetProperty("zero").GetDouble());
        var (_, read, _) = await TestTerminal.RunAsync("evaluate", "--search", "--root", site.Root.FullName);
        Assert.Contains("「zzzz」：10位までに出ない /issues/1a/", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_search_set_it_says_what_is_missing()
    {
        using var site = TestSite.Tiny();

        var (code, _, errors) = await TestTerminal.RunAsync("evaluate", "--search", "--root", site.Root.FullName);

        Assert.Equal(ExitCode.Input, code);
        Assert.StartsWith("data/quality/search.tsv: ありません。", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_how_it_came_to_its_place_where_somebody_asks()
    {
        using var site = TestSite.Tiny();

        string[] asked = ["search", "バス 予約", "--explain", "--root", site.Root.FullName];

        var (code, output, _) = await TestTerminal.RunAsync([.. asked, "--json"]);
        var lines = (await TestTerminal.RunAsync(asked)).Output;
        var hit = JsonDocument.Parse(output).RootElement[0];
        var explanation = hit.GetProperty("explanation");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(["why", "share", "kindWorth", "fields", "concepts"], explanation.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["バス", "予約"], explanation.GetProperty("concepts").EnumerateArray().Select(c => c.GetProperty("text").GetString()));
        var text = explanation.GetProperty("fields").EnumerateObject().Sum(field => field.Value.GetDouble());
        var share = explanation.GetProperty("share").GetDouble();
        var score = text * Math.Pow(0.1 + share, 2) * explanation.GetProperty("kindWorth").GetDouble();
        Assert.Equal(hit.GetProperty("score").GetDouble(), score, tolerance: 0.05);
        Assert.Contains("「バス」重み", lines, StringComparison.Ordinal);
        Assert.Contains("言葉が一致", lines, StringComparison.Ordinal);
    }
}
