using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>What people do: keys only, no scripts, on paper, by the map.</summary>
public sealed class VisitorTests(RealSite site)
{
    [Fact]
    public async Task Keys_alone_lead_from_home_to_a_service()
    {
        var page = await site.OpenAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(":focus")).ToHaveTextAsync("本文へ移動");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("地域の困りごとを、そのままの言葉で")).ToBeFocusedAsync();
        await TabToAsync(page, "困りごとの一覧から選ぶ");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/issues/");

        await TabToAsync(page, "1b 過疎化で公共交通機関の維持が困難");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/issues/1b/");
        await TabToAsync(page, "オンデマンドバス・タクシーの導入");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/services/on-demand-transport/");

        await Expect(page.Locator(".placement")).ToHaveCountAsync(RealSite.Catalogue.Service("on-demand-transport").Placements.Count);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_focused_link_has_a_visible_outline()
    {
        var page = await site.OpenAsync("/");
        await TabToAsync(page, "困りごとの一覧から選ぶ");

        Assert.Equal("4px", await page.Locator(":focus").EvaluateAsync<string>("e => getComputedStyle(e).outlineWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_filter_of_the_service_table_works_by_keys_alone()
    {
        var page = await site.OpenAsync("/services/");
        await page.GetByLabel("件数").FocusAsync();
        await page.Keyboard.PressAsync("End");

        await Expect(page.Locator("main").GetByRole(AriaRole.Status)).ToContainTextAsync("行を表示しています");
        var minimum = int.Parse(await page.GetByLabel("件数").InputValueAsync(), CultureInfo.InvariantCulture);
        var shown = RealSite.Catalogue.Placements.Count(p => p.Municipalities >= minimum);
        Assert.True(shown > 0);
        await Expect(page.Locator(".service-table tbody tr:visible")).ToHaveCountAsync(shown);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_a_visitor_reaches_a_case_from_home()
    {
        var page = await site.OpenAsync("/", scripts: false);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "主なページ" }).GetByRole(AriaRole.Link, new() { Name = "事例" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^群馬\\s*1件$") }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "前橋市のWebサービス「MaeMaaS」" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("前橋市のWebサービス「MaeMaaS」");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_map_has_a_tile_for_each_prefecture_and_its_links_meet_the_list()
    {
        var page = await site.OpenAsync("/cases/", 360);

        Assert.Equal(RealSite.Catalogue.Prefectures.Count, await page.Locator(".tile").CountAsync());
        var links = await page.Locator(".tile-map a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.Equal(RealSite.Catalogue.Cases.DistinctBy(c => c.Prefecture).Count(), links.Length);
        foreach (var link in links)
        {
            await Expect(page.Locator(link)).ToHaveCountAsync(1);
        }

        Assert.All(
            await page.Locator(".tile--on").EvaluateAllAsync<double[]>("tiles => tiles.map(t => t.getBoundingClientRect().width)"),
            width => Assert.InRange(width, 24, 60));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/issues/1a/")]
    [InlineData("/cases/kakogawa-watch-over/")]
    [InlineData("/services/")]
    public async Task On_paper_there_is_content_and_source_but_no_navigation(string path)
    {
        var page = await site.OpenAsync(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".site-nav")).ToBeHiddenAsync();
        await Expect(page.Locator(".filters").Or(page.Locator(".breadcrumb")).First).ToBeHiddenAsync();
        await Expect(page.Locator(".page-facts")).ToBeVisibleAsync();
        var pdf = await page.PdfAsync(new() { Format = "A4" });
        Assert.InRange(pdf.Length, 10_000, 3_000_000);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_term_leads_to_its_explanation_on_the_same_page()
    {
        var page = await site.OpenAsync("/issues/1a/");
        var term = page.Locator("a.term").First;
        var name = await term.TextContentAsync();
        await term.ClickAsync();

        await Expect(page.Locator("aside.terms div:target")).ToContainTextAsync(name!);
        await page.Context.CloseAsync();
    }

    private static async Task TabToAsync(IPage page, string text)
    {
        for (var presses = 0; presses < 120; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await page.Locator(":focus").TextContentAsync())?.Trim() == text)
            {
                return;
            }
        }

        Assert.Fail($"「{text}」 was not reached by the Tab key.");
    }
}
