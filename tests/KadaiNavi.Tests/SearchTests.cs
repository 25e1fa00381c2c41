using System.Text.Json;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Cli;
using KadaiNavi.Search;
using KadaiNavi.Site.Search;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Tests;

/// <summary>The search on the command line, its index, and the index by kana.</summary>
public sealed class SearchTests
{
    private static readonly LoadedSite Site = LoadedSite.Open(TestSite.Repository);
    private static readonly ServiceCatalogue Real = Site.Catalogue;
    private static readonly Urls FromRoot = new("/");
    private static readonly IReadOnlyList<Page> Pages = Site.Pages.All;

    [Fact]
    public void Every_query_of_the_fixture_brings_its_page_among_the_first_ten()
    {
        var asked = JsonSerializer.Deserialize<List<Asked>>(File.ReadAllText(Path.Combine(TestSite.Repository.FullName, "tests", "fixtures", "search.json")), JsonSerializerOptions.Web)!;
        Assert.True(asked.Count >= 60);

        var answers = Tool.Answer(SearchIndex.Open(Site, TestSite.Assets), [.. asked.Select(a => a.Query)]);

        var missed = asked.Zip(answers).Where(p => !p.Second.Take(10).Any(hit => hit.Url.Split('#')[0] == p.First.Page)).Select(p => $"{p.First.Query} → {p.First.Page}");
        Assert.Empty(missed);
    }

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
        var (code, output, _) = await TestTerminal.RunAsync("search", new string('津', 5000) + new string('波', 5000), "--root", TestSite.Repository.FullName);

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
    public void Every_page_and_every_term_can_be_found_and_nothing_else()
    {
        var documents = Documents;

        Assert.Equal(Pages.Count(p => p.IsFound) + Real.Terms.Count, documents.Count);
        Assert.Equal(documents.Count, documents.Select(d => d.Url).Distinct().Count());
        Assert.All(documents, d => Assert.NotEmpty(d.Passages));
        Assert.Equal(["about", "case", "category", "funding", "handbook", "issue", "service", "term"], documents.Select(d => d.Kind).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Real.Placements, p => Assert.Contains(documents.Single(d => d.Url == FromRoot.Issue(p.IssueCode)).Passages, passage => p.Details.All(detail => passage.Text.Contains(detail, StringComparison.Ordinal))));
        Assert.All(Real.Subsidy.Criteria.All, c => Assert.Contains(documents.Single(d => d.Url == FromRoot.Criteria).Passages, passage => passage.Text.Contains(c.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_site_gives_the_same_index_twice()
    {
        using var site = TestSite.Tiny();
        var loaded = LoadedSite.Open(site.Root);

        Assert.Equal(Built(loaded), Built(loaded));
    }

    [Fact]
    public async Task The_search_set_is_measured_as_a_whole_and_by_style()
    {
        using var site = TestSite.Tiny();
        Directory.CreateDirectory(site.PathOf("data/quality"));
        site.Write("data/quality/search.tsv", "query\tstyle\tpages\talso\treason\nバス\tword\t/issues/1b/\t\t例\nzzzz\ttypo\t/issues/1a/\t\t例\n");

        var (code, output, _) = await TestTerminal.RunAsync("evaluate", "--search", "--json", "--root", site.Root.FullName);
        var figures = JsonDocument.Parse(output).RootElement.GetProperty("figures");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(["", "word", "typo"], figures.EnumerateArray().Select(f => f.GetProperty("style").GetString()));
        Assert.Equal(0.5, figures[0].GetProperty("recall").GetDouble());
        Assert.Equal(1, figures[1].GetProperty("recall").GetDouble());
        Assert.Equal(1, figures[2].GetProperty("zero").GetDouble());
        Assert.Contains("「zzzz」：10位までに出ない /issues/1a/", (await TestTerminal.RunAsync("evaluate", "--search", "--root", site.Root.FullName)).Output, StringComparison.Ordinal);
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
    public void The_index_by_kana_holds_every_issue_service_and_term_once_in_order()
    {
        var index = new KanaIndex(Real, FromRoot);

        Assert.Equal(Real.Issues.Count + Real.Services.Count + Real.Terms.Count, index.Groups.Sum(g => g.Entries.Count));
        Assert.Equal(["あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "英数字"], index.Groups.Select(g => g.Name).Where(n => n != "わ"));
        Assert.Contains(index.Groups.Single(g => g.Name == "た").Entries, e => e.Name == "津波対策");
        Assert.Contains(index.Groups.Single(g => g.Name == "か").Entries, e => e.Name == "河川の氾濫対策");
        Assert.Contains(index.Groups.Single(g => g.Name == "英数字").Entries, e => e.Name == "5G");
        Assert.Contains(index.Groups.Single(g => g.Name == "さ").Entries, e => e.Name.StartsWith("地元企業", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("津波対策", "つなみたいさく")]
    [InlineData("デジタル地域通貨の導入", "でじたるちいきつうかのどうにゆう")]
    [InlineData("EVカーシェア", "evかしえあ")]
    public void A_name_is_read_by_its_words_before_its_kanji(string name, string reading)
    {
        Assert.Equal(reading, new KanaIndex(Real, FromRoot).ReadingOf(name));
    }

    private static SearchTool Tool => new(TestSite.Assets.SearchTool);

    private static IReadOnlyList<SearchDocument> Documents => SearchInput.Of(Site, Site.Pages, TestSite.Assets).Documents;

    /// <summary>Content of each file of the index, by name.</summary>
    private static Dictionary<string, string> Built(LoadedSite site)
    {
        var folder = Directory.CreateTempSubdirectory("kadainavi-index-");
        try
        {
            Tool.Build(SearchInput.Of(site, site.Pages, TestSite.Assets), folder);
            return folder.EnumerateFiles().ToDictionary(file => file.Name, file => File.ReadAllText(file.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed record Asked(string Query, string Page);
}
