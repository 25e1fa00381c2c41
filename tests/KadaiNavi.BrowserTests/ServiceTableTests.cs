using KadaiNavi.Catalogue;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

public sealed class ServiceTableTests(RealSite site)
{
    private static IReadOnlyList<Placement> All { get; } = [.. RealSite.Catalogue.Placements];

    [Fact]
    public async Task A_phase_and_a_category_narrow_the_table_and_the_address_brings_the_view_back()
    {
        var page = await site.OpenAsync("/services/");
        await page.GetByLabel("技術の検討フェーズ").SelectOptionAsync("実装");
        await page.GetByLabel("分野").SelectOptionAsync("mobility");

        var shown = All.Count(p => p.Phase?.Name == "実装" && RealSite.Catalogue.Issue(p.IssueCode).Category.Slug == "mobility");
        var status = page.Locator("main").GetByRole(AriaRole.Status);
        await Expect(status).ToContainTextAsync($"{shown}行を表示しています（全{All.Count}行）");
        await Expect(Rows(page)).ToHaveCountAsync(shown);
        await Expect(Rows(page).Locator(".phase--live")).ToHaveCountAsync(shown);

        await Rows(page).First.GetByRole(AriaRole.Link).ClickAsync();
        await page.WaitForURLAsync("**/services/*/");
        await page.GoBackAsync();

        await Expect(page.GetByLabel("分野")).ToHaveValueAsync("mobility");
        await Expect(Rows(page)).ToHaveCountAsync(shown);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Counts_sort_largest_first_and_unknown_counts_come_last_both_ways()
    {
        var page = await site.OpenAsync("/services/");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "件数" });
        var first = page.Locator(".service-table tbody tr .count").First;
        var last = page.Locator(".service-table tbody tr .count").Last;

        await button.ClickAsync();
        await Expect(first).ToHaveTextAsync($"{All.Max(p => p.Municipalities)}件");
        await Expect(last).ToHaveTextAsync("不明");
        await Expect(page.Locator("th[aria-sort]")).ToHaveAttributeAsync("aria-sort", "descending");

        await button.ClickAsync();
        await Expect(first).ToHaveTextAsync($"{All.Min(p => p.Municipalities)}件");
        await Expect(last).ToHaveTextAsync("不明");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_row_left_says_so_and_reset_brings_all_rows_back()
    {
        var page = await site.OpenAsync("/services/?category=urban-planning&minimum=10");

        await Expect(page.Locator("main").GetByRole(AriaRole.Status)).ToHaveTextAsync("条件に合う行がありません。条件をゆるめてください。");
        await page.GetByRole(AriaRole.Button, new() { Name = "条件を消す" }).ClickAsync();

        await Expect(Rows(page)).ToHaveCountAsync(All.Count);
        Assert.EndsWith("/services/", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_address_somebody_mistyped_shows_the_whole_table()
    {
        var complaints = new List<string>();
        var page = await site.OpenAsync("/services/?phase=%3Cscript%3E&sort=x-y", complaints: complaints);

        await Expect(Rows(page)).ToHaveCountAsync(All.Count);
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_it_is_a_plain_table_with_every_row()
    {
        var page = await site.OpenAsync("/services/", scripts: false);

        await Expect(Rows(page)).ToHaveCountAsync(All.Count);
        await Expect(page.Locator(".filters")).ToBeHiddenAsync();
        Assert.Equal(0, await page.Locator("th button").CountAsync());
        await page.Context.CloseAsync();
    }

    private static ILocator Rows(IPage page) => page.Locator(".service-table tbody tr:visible");
}
