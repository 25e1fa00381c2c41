using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>The estimate of the subsidy, as an officer types it.</summary>
public sealed class EstimateTests(RealSite site)
{
    [Fact]
    public async Task An_estimate_follows_what_is_typed_and_survives_a_reload()
    {
        var page = await site.OpenAsync("/funding/estimate/");
        await page.GetByLabel("設備備品費").FillAsync("５００万");
        await page.GetByLabel("外注費（業務請負費）").FillAsync("3,500,000円");
        await page.GetByLabel("1年間の運用費").FillAsync("600000");

        await Expect(Figure(page, "subsidy")).ToHaveTextAsync("4,675,000円");
        await Expect(Figure(page, "ownCost")).ToHaveTextAsync("4,675,000円");
        await Expect(Figure(page, "townPays")).ToHaveTextAsync("7,675,000円");
        await page.ReloadAsync();
        await Expect(Figure(page, "subsidy")).ToHaveTextAsync("4,675,000円");
        await Expect(page.GetByLabel("設備備品費")).ToHaveValueAsync("５００万");
        await page.GetByRole(AriaRole.Button, new() { Name = "入れた数をすべて消す" }).ClickAsync();
        await Expect(Figure(page, "subsidy")).ToHaveTextAsync("0円");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("-5", "負の数は使えません")]
    [InlineData("1.5", "小数は使えません")]
    [InlineData("99999999999999999999", "大きすぎます")]
    [InlineData("約五百万", "数として読めません")]
    [InlineData("<img src=x onerror=alert(1)>", "数として読めません")]
    public async Task A_fault_is_said_beside_its_field_and_nothing_is_lost(string typed, string expected)
    {
        var complaints = new List<string>();
        var page = await site.OpenAsync("/funding/estimate/", complaints: complaints);
        var field = page.GetByLabel("消耗品費");
        await page.GetByLabel("外注費（業務請負費）").FillAsync("4000000");
        await field.FillAsync(typed);

        await Expect(page.Locator("#field-cost-consumables-fault")).ToContainTextAsync(expected);
        await Expect(field).ToHaveValueAsync(typed);
        await Expect(field).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(Figure(page, "total")).ToHaveTextAsync("4,400,000円");
        Assert.DoesNotContain("NaN", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
        await field.FillAsync("");
        await Expect(field).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Warnings_come_with_a_link_to_their_clause()
    {
        var page = await site.OpenAsync("/funding/estimate/");
        await page.GetByLabel("申請者").SelectOptionAsync("corporation");
        await page.GetByLabel("外注費（業務請負費）").FillAsync("1000000");

        var warnings = page.Locator(".estimate__warnings li");
        await Expect(warnings).ToHaveCountAsync(2);
        await Expect(warnings.Nth(1)).ToContainTextAsync("事業費の総額1,100,000円が下限の3,000,000円に届かない");
        await Expect(warnings.Nth(1).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", "/funding/guideline/#section-2-4");
        await page.GetByLabel("交付要綱第3条の号").SelectOptionAsync("5");
        await Expect(Figure(page, "subsidy")).ToHaveTextAsync("計算できません");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Labour_is_put_together_from_grade_and_hours()
    {
        var page = await site.OpenAsync("/funding/estimate/");
        await page.GetByText("人件費を等級と時間から計算する").ClickAsync();
        await page.GetByLabel("健保等級").SelectOptionAsync("20");
        await page.GetByLabel("従事する時間").FillAsync("100.5");
        await page.GetByRole(AriaRole.Button, new() { Name = "人件費に足す" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "人件費に足す" }).ClickAsync();

        await Expect(page.GetByLabel("人件費", new() { Exact = true })).ToHaveValueAsync("371,850");
        await Expect(Figure(page, "direct")).ToHaveTextAsync("371,850円");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_refused_cost_is_named_with_its_clause()
    {
        var page = await site.OpenAsync("/funding/estimate/");
        await page.GetByLabel("経費の名前").FillAsync("懇親会の飲み物");
        await Expect(page.Locator("main [data-js=refused-list] li")).ToHaveCountAsync(1);
        await Expect(page.Locator("main [data-js=refused-list]")).ToContainTextAsync("酒、煙草、手土産、接待費等");
        await page.GetByLabel("経費の名前").FillAsync("センサーの購入");
        await Expect(page.Locator("main [data-js=refused-none]")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Blocked_storage_is_said_and_the_tool_works_on()
    {
        var page = await site.OpenAsync("/about/");
        await page.AddInitScriptAsync(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })");
        await page.GotoAsync(site.Address + "/funding/estimate/");
        await page.GetByLabel("外注費（業務請負費）").FillAsync("10000000");

        await Expect(Figure(page, "subsidy")).ToHaveTextAsync("5,500,000円");
        await Expect(page.Locator("main [data-js=complaint]")).ToContainTextAsync("この端末に保存できませんでした");
        await page.Context.CloseAsync();
    }

    private static ILocator Figure(IPage page, string name) => page.Locator($"dd[data-js={name}]");
}
