using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Search;
using KadaiNavi.Site.Funding;

namespace KadaiNavi.Tests;

/// <summary>What the search index leads to, and how it is kept.</summary>
public sealed class SearchIndexTests
{
    [Fact]
    public async Task Every_place_that_the_search_leads_to_stands_on_its_page()
    {
        var site = LoadedSite.Open(TestSite.Repository);
        var files = TestSite.Prepare(TestSite.Repository).Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var places = SearchInput.Of(site, site.Pages, TestSite.Assets).Documents
            .SelectMany(d => d.Passages.Select(p => p.Anchor is null ? d.Url : $"{d.Url}#{p.Anchor}"))
            .Where(place => place.Contains('#', StringComparison.Ordinal))
            .Select(place => place.Split('#')).ToLookup(place => place[0], place => place[1]);

        Assert.True(places.Count > 100);
        foreach (var page in places)
        {
            var html = await files[new Urls("/").OutputPath(page.Key)].Bytes();
            var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
            Assert.All(page, anchor => Assert.NotNull(document.GetElementById(anchor)));
        }
    }

    [Theory]
    [InlineData("(1)-2", "criterion-1-2")]
    [InlineData("(2)-10", "criterion-2-10")]
    [InlineData("(11)-1", "criterion-11-1")]
    public void A_criterion_has_a_place_of_its_own_however_many_there_are(string code, string anchor)
    {
        Assert.Equal(anchor, CriteriaPage.Anchor(code));
    }

    [Fact]
    public void Every_kind_of_page_has_its_worth()
    {
        var kinds = Enum.GetValues<PageKind>().Select(kind => kind.Name);

        Assert.Equal(kinds.Order(StringComparer.Ordinal), KindWorth.All.Select(kind => kind.Id).Order(StringComparer.Ordinal));
        Assert.All(KindWorth.All, kind => Assert.InRange(kind.Worth, 0.1, 2));
    }

    [Fact]
    public void No_query_that_the_search_is_tuned_by_is_one_that_it_is_measured_by()
    {
        var faults = new List<Diagnostic>();
        var known = LoadedSite.Open(TestSite.Repository).PageUrls;
        var measured = SearchQuality.Read(TestSite.Repository, known, faults);
        var tuning = SearchQuality.Read(TestSite.Repository, SearchQuality.TuningPath, known, faults);

        Assert.Empty(faults);
        Assert.True(tuning.Count >= 40);
        Assert.Empty(tuning.Select(q => q.Query).Intersect(measured.Select(q => q.Query)));
        Assert.Equal(tuning.Count, tuning.Select(q => q.Query).Distinct().Count());
    }

    [Fact]
    public void A_kept_index_is_opened_without_the_catalogue()
    {
        using var site = TestSite.Tiny();
        var first = SearchIndex.Open(site.Root, TestSite.Assets);

        var second = SearchIndex.Open(site.Root, TestSite.Assets, () => throw new UnreachableException());

        Assert.Equal(first.Folder.FullName, second.Folder.FullName);
        Assert.NotNull(second.Model);
        Assert.NotEmpty(new SearchTool(TestSite.Assets.SearchTool).Answer(second, ["バス"])[0]);
    }

    [Theory]
    [InlineData("index.json", "{")]
    [InlineData("seal.json", "")]
    [InlineData("texts-0.json", null)]
    public void A_broken_index_is_made_anew(string file, string? content)
    {
        using var site = TestSite.Tiny();
        var path = Path.Combine(SearchIndex.Open(site.Root, TestSite.Assets).Folder.FullName, file);
        var whole = File.ReadAllText(path);
        if (content is null)
        {
            File.Delete(path);
        }
        else
        {
            File.WriteAllText(path, content);
        }

        SearchIndex.Open(site.Root, TestSite.Assets);

        Assert.Equal(whole, File.ReadAllText(path));
    }

    [Fact]
    public void Changed_data_gets_an_index_of_its_own_and_old_ones_go()
    {
        using var site = TestSite.Tiny();
        var folders = new List<string>();
        foreach (var word in (string[])["いち", "に", "さん"])
        {
            File.AppendAllText(site.PathOf("data/site.yaml"), $"# {word}\n");
            folders.Add(SearchIndex.Open(site.Root, TestSite.Assets).Folder.Name);
        }

        Assert.Distinct(folders);
        var kept = new DirectoryInfo(site.PathOf("artifacts/search-index")).EnumerateDirectories().Select(folder => folder.Name);
        Assert.Equal(folders.TakeLast(2).Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Faulty_data_is_named_although_an_index_was_kept()
    {
        using var site = TestSite.Tiny();
        SearchIndex.Open(site.Root, TestSite.Assets);
        site.Replace("data/site.yaml", "name:", "names:");

        Assert.NotEmpty(Assert.Throws<FaultsException>(() => SearchIndex.Open(site.Root, TestSite.Assets)).Faults);
    }

    [Fact]
    public void A_model_that_does_not_fit_the_catalogue_is_not_asked()
    {
        using var site = TestSite.Tiny("broken-model");

        Assert.Null(SearchIndex.Open(site.Root, TestSite.Assets).Model);
    }
}
