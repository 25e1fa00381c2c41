using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>What needs a script is not shown where none runs, whatever room of the site it belongs to.</summary>
public sealed class WithoutScriptTests(RealSite site)
{
    [Theory]
    [InlineData("/shortlist/")]
    [InlineData("/recommend/")]
    [InlineData("/search/")]
    [InlineData("/services/maas-app/")]
    [InlineData("/funding/estimate/")]
    [InlineData("/funding/criteria/")]
    public async Task Nothing_that_needs_a_script_is_shown_without_one(string path)
    {
        var page = await site.OpenAsync(path, scripts: false);

        Assert.NotEqual(0, await page.Locator(".needs-script").CountAsync());
        await Expect(page.Locator(".needs-script:visible")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_shortlist_says_without_a_script_what_one_can_do_instead()
    {
        var page = await site.OpenAsync("/shortlist/", scripts: false);

        await Expect(page.GetByText("検討リストを使うには、ブラウザーのJavaScriptが必要です。")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
