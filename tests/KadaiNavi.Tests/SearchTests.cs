using System.Text.Json;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
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
        var fixture = File.ReadAllText(Path.Combine(TestSite.Repository.FullName, "tests", "fixtures", "search.json"));
        var asked = JsonSerializer.Deserialize<List<Asked>>(fixture, JsonSerializerOptions.Web)!;
        Assert.True(asked.Count >= 60);

        var answers = Tool.Answer(SearchIndex.Open(Site, TestSite.Assets), [.. asked.Select(a => a.Query)]);

        var missed = asked.Zip(answers)
            .Where(p => !p.Second.Take(10).Any(hit => hit.Url.Split('#')[0] == p.First.Page))
            .Select(p => $"{p.First.Query} → {p.First.Page}");
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_page_and_every_term_can_be_found_and_nothing_else()
    {
        var documents = Documents;

        Assert.Equal(Pages.Count(p => p.IsFound) + Real.Terms.Count, documents.Count);
        Assert.Equal(documents.Count, documents.Select(d => d.Url).Distinct().Count());
        Assert.All(documents, d => Assert.NotEmpty(d.Passages));
        Assert.Equal(
            ["about", "case", "category", "funding", "handbook", "issue", "service", "term"],
            documents.Select(d => d.Kind).Distinct().Order(StringComparer.Ordinal));
        Assert.All(Real.Placements, p => Assert.Contains(
            documents.Single(d => d.Url == FromRoot.Issue(p.IssueCode)).Passages,
            passage => p.Details.All(detail => passage.Text.Contains(detail, StringComparison.Ordinal))));
        Assert.All(Real.Subsidy.Criteria.All, c => Assert.Contains(
            documents.Single(d => d.Url == FromRoot.Criteria).Passages,
            passage => passage.Text.Contains(c.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_site_gives_the_same_index_twice()
    {
        using var site = TestSite.Tiny();
        var loaded = LoadedSite.Open(site.Root);

        Assert.Equal(Built(loaded), Built(loaded));
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
