using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KadaiNavi.BrowserTests;

/// <summary>What must hold on every kind of page, on a telephone and on a desk.</summary>
public sealed class EveryKindOfPageTests(RealSite site)
{
    public static TheoryData<string> Kinds =>
    [
        "/", "/issues/", "/recommend/", "/issues/1a/", "/issues/4a/", "/categories/", "/categories/health-medical/", "/services/", "/services/on-demand-transport/",
        "/cases/", "/cases/maebashi-maemaas/", "/handbook/", "/handbook/step-1/", "/handbook/step-2/", "/handbook/step-3/", "/handbook/participation/",
        "/handbook/participation/decidim/", "/funding/", "/funding/eligibility/", "/funding/estimate/", "/funding/criteria/", "/funding/labour/", "/funding/timeline/", "/funding/bureaus/",
        "/funding/guideline/", "/funding/articles/", "/funding/articles/4/", "/funding/rates/", "/funding/costs/", "/funding/forms/", "/about/", "/about/accessibility/", "/about/contact/", "/about/survey/", "/about/glossary/", "/search/", "/shortlist/", "/nowhere/",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_and_the_page_fits(string path)
    {
        foreach (var width in new[] { 360, 1280 })
        {
            var complaints = new List<string>();
            var page = await site.OpenAsync(path, width, path == "/nowhere/" ? null : complaints);

            await AssertNoViolationsAsync(page);
            Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
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

        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"));
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
