using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>The tools of the subsidy as an officer uses them.</summary>
public sealed class FundingToolTests(RealSite site)
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
        await Expect(page.Locator("main [data-js=reason][data-answer=overlap] a")).ToHaveAttributeAsync("href", "/funding/guideline/#section-2-5");
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
        var page = await site.OpenAsync("/funding/criteria/");
        await Expect(page.Locator("main [data-js=missing] a")).ToHaveCountAsync(16);
        await page.Locator("#criterion-1-1").GetByLabel("済").CheckAsync();
        await page.Locator("#criterion-1-2").GetByLabel("済").CheckAsync();
        await page.Locator("#criterion-1-1").GetByLabel("根拠（資料の名前、ページ、担当など）").FillAsync("協定書 3ページ");
        await page.ReloadAsync();

        await Expect(page.Locator("main [data-js=missing] a")).ToHaveCountAsync(14);
        await Expect(page.Locator("main [data-js=evidence]")).ToHaveTextAsync("(1)-2");
        await Expect(page.Locator("#criterion-1-1").GetByLabel("根拠（資料の名前、ページ、担当など）")).ToHaveValueAsync("協定書 3ページ");
        await Expect(page.Locator("main [data-js=status]")).ToHaveTextAsync("必須要件 16項目のうち2項目、推奨要件 10項目のうち0項目が済みました。");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "記録を消す" }).ClickAsync();
        await Expect(page.Locator("main [data-js=missing] a")).ToHaveCountAsync(16);
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
        await Expect(page.Locator("main [data-js=bureau]")).ToHaveCountAsync(11);
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
    public async Task Blocked_storage_is_said_and_the_tool_works_on()
    {
        var page = await site.OpenAsync("/about/");
        await page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })");
        await page.GotoAsync(site.Address + "/funding/estimate/");
        await page.GetByLabel("外注費（業務請負費）").FillAsync("10000000");

        await Expect(Figure(page, "subsidy")).ToHaveTextAsync("5,500,000円");
        await Expect(page.Locator("main [data-js=complaint]")).ToContainTextAsync("この端末に保存できませんでした");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_its_data_a_tool_says_so_and_the_tables_stay()
    {
        var page = await site.OpenAsync("/about/");
        await page.RouteAsync("**/api/v1/funding.json", route => route.AbortAsync());
        await page.GotoAsync(site.Address + "/funding/labour/");

        await Expect(page.Locator("main [data-js=complaint]")).ToContainTextAsync("読み込めませんでした");
        await Expect(page.Locator(".labour-table tbody tr")).ToHaveCountAsync(50);
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
        var page = await site.OpenAsync("/funding/");
        var pages = site.Files.Where(f => f.Path.StartsWith("funding/", StringComparison.Ordinal)).ToList();

        Assert.Equal(12 + 29, pages.Count);
        foreach (var file in pages)
        {
            Assert.Contains("令和5年8月28日（月）正午</time>に締め切られました。", System.Text.Encoding.UTF8.GetString(await file.Bytes()), StringComparison.Ordinal);
        }

        await page.Context.CloseAsync();
    }

    private static ILocator Figure(IPage page, string name) => page.Locator($"dd[data-js={name}]");

    private static ILocator Days(IPage page, string deadline) => page.Locator($"[data-id={deadline}] [data-js=days]");
}
