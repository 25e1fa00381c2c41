using System.Text;
using KadaiNavi.Catalogue;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>The tools of the subsidy as an officer uses them.</summary>
public sealed class FundingToolTests(RealSite site)
{
    [Fact]
    public async Task Eligibility_asks_what_has_to_be_asked_and_gives_each_answer_its_clause()
    {
        var page = await site.OpenAsync("/funding/eligibility/");
        await page.GetByLabel("法人格を有する組織（会社、一般社団法人、商工会など）").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "ガバナンス" })).ToBeVisibleAsync();
        await page.GetByLabel("市町村（一部事務組合、広域連合を含む）").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "ガバナンス" })).ToBeHiddenAsync();
        await page.GetByLabel("都市OSを作る、または改良する").CheckAsync();
        await page.Locator("input[name=fiveYears][value=yes]").CheckAsync();
        await page.Locator("input[name=period][value=yes]").CheckAsync();
        await Expect(page.Locator("main [data-js=open]")).ToHaveTextAsync("あと1問です。");
        await page.Locator("input[name=otherGrant][value=no]").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "要件に当てはまりそうです" })).ToBeVisibleAsync();
        await page.Locator("input[name=otherGrant][value=overlap]").CheckAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "このままでは使えません" })).ToBeVisibleAsync();
        var reason = page.Locator("main [data-js=reason][data-answer=overlap] a");
        await Expect(reason).ToHaveAttributeAsync("href", "/funding/guideline/#section-2-5");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Eligibility_works_by_keyboard_alone()
    {
        var page = await site.OpenAsync("/funding/eligibility/");
        await page.Locator("input[name=applicant]").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("input[name=applicant][value=municipality]")).ToBeCheckedAsync();
        for (var question = 0; question < 4; question++)
        {
            do
            {
                await page.Keyboard.PressAsync("Tab");
            }
            while (await page.EvaluateAsync<string>("document.activeElement.type ?? ''") != "radio");
            await page.Keyboard.PressAsync("Space");
        }

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "要件に当てはまりそうです" })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_criteria_keep_marks_and_evidence_and_show_what_is_missing()
    {
        var criteria = RealSite.Catalogue.Subsidy.Criteria.All.ToList();
        var required = criteria.Count(c => c.IsRequired);
        var page = await site.OpenAsync("/funding/criteria/");
        await Expect(page.Locator("main [data-js=missing] a")).ToHaveCountAsync(required);
        await page.Locator("#criterion-1-1").GetByLabel("済").CheckAsync();
        await page.Locator("#criterion-1-2").GetByLabel("済").CheckAsync();
        await page.Locator("#criterion-1-1").GetByLabel("根拠（資料の名前、ページ、担当など）").FillAsync("協定書 3ページ");
        await page.ReloadAsync();

        await Expect(page.Locator("main [data-js=missing] a")).ToHaveCountAsync(required - 2);
        await Expect(page.Locator("main [data-js=evidence]")).ToHaveTextAsync("(1)-2");
        await Expect(page.Locator("#criterion-1-1").GetByLabel("根拠（資料の名前、ページ、担当など）")).ToHaveValueAsync("協定書 3ページ");
        await Expect(page.Locator("main [data-js=status]")).ToHaveTextAsync(
            $"必須要件 {required}項目のうち2項目、推奨要件 {criteria.Count - required}項目のうち0項目が済みました。");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "記録を消す" }).ClickAsync();
        await Expect(page.Locator("main [data-js=missing] a")).ToHaveCountAsync(required);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("grade", "２０", "等級20です。", "1,850")]
    [InlineData("monthly", "30万", "等級18です。", "1,560")]
    [InlineData("annual", "21,625,800円", "等級50です。", "9,490")]
    public async Task A_unit_cost_is_found_by_grade_or_salary(string way, string value, string found, string unit)
    {
        var page = await site.OpenAsync("/funding/labour/");
        await page.GetByLabel("調べ方").SelectOptionAsync(way);
        await page.GetByLabel("等級、または金額").FillAsync(value);

        await Expect(page.Locator("main [data-js=found]")).ToHaveTextAsync(found);
        await Expect(page.Locator("main [data-js=unit]").First).ToHaveTextAsync(unit);
        await page.GetByLabel("等級、または金額").FillAsync("0");
        await Expect(page.Locator("main [data-js=none]")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_bureau_of_ones_prefecture_comes_first_and_is_remembered()
    {
        var page = await site.OpenAsync("/funding/bureaus/");
        await page.GetByLabel("都道府県").SelectOptionAsync("沖縄県");
        await Expect(page.Locator("main [data-js=bureau]").First).ToContainTextAsync("沖縄総合通信事務所");
        await page.ReloadAsync();
        await Expect(page.Locator("main [data-js=bureau]").First).ToContainTextAsync("沖縄総合通信事務所");
        await Expect(page.Locator("main [data-js=bureau]")).ToHaveCountAsync(RealSite.Catalogue.Subsidy.Bureaus.Bureaus.Count);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Deadlines_follow_the_dates_and_contradictions_are_said()
    {
        var page = await site.OpenAsync("/funding/timeline/");
        await page.GetByLabel("交付決定の通知を受けた日").FillAsync("2023-10-02");
        await page.GetByLabel("事業が完了する日").FillAsync("2024-03-11");

        await Expect(Days(page, "withdrawal")).ToHaveTextAsync("2023年10月16日");
        await Expect(Days(page, "report")).ToHaveTextAsync("2024年4月10日");
        await Expect(Days(page, "operation").Locator("time")).ToHaveCountAsync(5);
        await page.GetByLabel("最初に発注する日").FillAsync("2023-10-01");
        await Expect(page.Locator("main [data-js=checks]")).ToContainTextAsync("発注が交付決定より前です。");
        await page.GetByLabel("事業が完了する日").FillAsync("2023-09-01");
        await Expect(page.Locator("main [data-js=checks]")).ToContainTextAsync("事業の完了が交付決定より前です。");
        await page.ReloadAsync();
        await Expect(Days(page, "withdrawal")).ToHaveTextAsync("2023年10月16日");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_date_that_does_not_exist_is_said_beside_its_field()
    {
        var page = await site.OpenAsync("/funding/timeline/");
        var field = page.GetByLabel("事業が完了する日");
        await field.FocusAsync();
        await page.Keyboard.TypeAsync("20240231");

        await Expect(page.Locator("#field-completed-fault")).ToContainTextAsync("実在する日付");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_its_data_a_tool_says_so_and_the_tables_stay()
    {
        var page = await site.OpenAsync("/about/");
        await page.RouteAsync("**/api/v1/funding.json", route => route.AbortAsync());
        await page.GotoAsync(site.Address + "/funding/labour/");

        await Expect(page.Locator("main [data-js=complaint]")).ToContainTextAsync("読み込めませんでした");
        await Expect(page.Locator(".labour-table tbody tr")).ToHaveCountAsync(RealSite.Catalogue.Subsidy.Labour.Grades.Count);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/funding/eligibility/", "既存の都市OS・サービスに係る純粋な維持費用（ランニングコスト）は補助されません。")]
    [InlineData("/funding/estimate/", "手で計算するには")]
    [InlineData("/funding/criteria/", "□ 済　□ 未　□ 該当なし")]
    [InlineData("/funding/labour/", "21,625,800～")]
    [InlineData("/funding/bureaus/", "okinawa-sinko@ml.soumu.go.jp")]
    [InlineData("/funding/timeline/", "通知の日から起算して15日以内に届け出ます。")]
    public async Task Without_scripts_the_same_facts_are_there_and_no_dead_field(string path, string expected)
    {
        var page = await site.OpenAsync(path, scripts: false);

        await Expect(page.Locator("main")).ToContainTextAsync(expected);
        foreach (var field in await page.Locator("main input, main select, main button").AllAsync())
        {
            Assert.False(await field.IsVisibleAsync());
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_page_says_first_that_the_call_is_closed()
    {
        var pages = site.Files.Where(f => f.Path.StartsWith("funding/", StringComparison.Ordinal)).ToList();

        Assert.Equal(RealSite.Loaded.Pages.All.Count(p => p.Kind == PageKind.Funding), pages.Count);
        foreach (var file in pages)
        {
            var html = Encoding.UTF8.GetString(await file.Bytes());
            Assert.Contains("令和5年8月28日（月）正午</time>に締め切られました。", html, StringComparison.Ordinal);
        }
    }

    private static ILocator Days(IPage page, string deadline) => page.Locator($"[data-id={deadline}] [data-js=days]");
}
