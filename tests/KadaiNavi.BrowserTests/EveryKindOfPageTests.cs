using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KadaiNavi.BrowserTests;

/// <summary>What must hold on every kind of page, on a telephone and on a desk.</summary>
public sealed class EveryKindOfPageTests(RealSite site)
{
    private const string TooWide = "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";

    /// <summary>Of some kinds one page does not show all: lost numbers, many placements, tables, the longest texts.</summary>
    private static readonly string[] Special =
    [
        "/issues/4a/", "/categories/health-medical/", "/services/on-demand-transport/", "/cases/maebashi-maemaas/",
        "/handbook/step-2/", "/handbook/step-3/", "/handbook/participation/decidim/", "/funding/articles/4/",
        "/about/accessibility/", "/about/contact/", "/nowhere/",
    ];

    /// <summary>One page of every component that draws pages, so that a new kind is tested without being named here.</summary>
    public static TheoryData<string> Kinds =>
    [
        .. RealSite.Loaded.Pages.All.Where(page => page.IsListed)
            .DistinctBy(page => page.Body.Component)
            .Select(page => page.Url)
            .Union(Special),
    ];

    /// <summary>The page for unknown addresses is the only one without an address of its own.</summary>
    [Fact]
    public void Every_component_that_draws_a_page_is_among_the_kinds()
    {
        var kinds = Kinds.Select(row => row.Data).ToHashSet(StringComparer.Ordinal);

        var left = RealSite.Loaded.Pages.All.GroupBy(page => page.Body.Component)
            .Where(kind => !kind.Any(page => kinds.Contains(page.Url)));

        Assert.Equal([typeof(KadaiNavi.Site.Layout.NotFoundPage)], left.Select(kind => kind.Key));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_and_the_page_fits(string path)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            var complaints = new List<string>();
            var page = await site.OpenAsync(path, width, path == "/nowhere/" ? null : complaints);

            await AssertNoViolationsAsync(page);
            Assert.Equal(0, await page.EvaluateAsync<int>(TooWide));
            Assert.Empty(complaints);
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/issues/1a/")]
    [InlineData("/services/")]
    [InlineData("/cases/")]
    [InlineData("/cases/maebashi-maemaas/")]
    [InlineData("/funding/estimate/")]
    [InlineData("/funding/criteria/")]
    [InlineData("/search/?q=%E3%83%89%E3%83%AD%E3%83%BC%E3%83%B3")]
    public async Task Dark_colours_have_enough_contrast(string path)
    {
        var page = await site.OpenAsync(path, colours: ColorScheme.Dark);

        await AssertNoViolationsAsync(page);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/issues/5c/")]
    [InlineData("/services/maas-app/")]
    [InlineData("/funding/estimate/")]
    [InlineData("/funding/timeline/")]
    [InlineData("/search/?q=%E3%83%89%E3%83%AD%E3%83%BC%E3%83%B3")]
    public async Task Text_twice_as_large_still_fits_a_telephone(string path)
    {
        var page = await site.OpenAsync(path, 360);
        await page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%')");

        Assert.Equal(0, await page.EvaluateAsync<int>(TooWide));
        await page.Context.CloseAsync();
    }

    private static async Task AssertNoViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }
}
