using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>The page of results.</summary>
public sealed class SearchPageTests(RealSite site)
{
    [Fact]
    public async Task A_result_shows_kind_path_marked_words_and_the_phase_of_the_technology()
    {
        var page = await site.OpenAsync("/search/?q=" + Uri.EscapeDataString("宅配ボックス"));
        var first = Results(page).First;

        await Expect(first.GetByRole(AriaRole.Link)).ToHaveTextAsync("宅配ボックスの設置による効率化を促進");
        await Expect(first).ToContainTextAsync("サービス");
        await Expect(first).ToContainTextAsync("技術のフェーズ：実装");
        await Expect(first.Locator("mark").First).ToContainTextAsync("宅配ボックス");
        var issue = Results(page).Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = "物流・配送サービスの効率化" }) });
        await Expect(issue.First).ToContainTextAsync("地域課題 › 物流");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Facets_narrow_with_counts_live_in_the_address_and_the_back_button_undoes_them()
    {
        var page = await site.OpenAsync("/search/?q=" + Uri.EscapeDataString("ドローン"));
        await Expect(Results(page).First).ToBeVisibleAsync();
        var option = page.Locator("select[name=kind] option[value=case]");
        var text = await option.TextContentAsync();
        var count = int.Parse(Regex.Match(text!, "（([0-9]+)）").Groups[1].Value, CultureInfo.InvariantCulture);

        await page.GetByLabel("種類").SelectOptionAsync("case");

        await Expect(Results(page)).ToHaveCountAsync(count);
        Assert.Contains("kind=case", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Expect(page.GetByLabel("種類")).ToHaveValueAsync("");
        await Expect(Results(page).Nth(count)).ToBeVisibleAsync();
        await page.GoForwardAsync();
        await Expect(Results(page)).ToHaveCountAsync(count);
        await page.GetByRole(AriaRole.Button, new() { Name = "しぼり込みをやめる" }).ClickAsync();
        await Expect(page.GetByLabel("種類")).ToHaveValueAsync("");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_whole_sentence_puts_what_the_recommender_makes_of_it_on_top()
    {
        var page = await site.OpenAsync("/search/");

        await page.GetByLabel("探す言葉").FillAsync("路線バスが廃止になって、お年寄りが通院に困っています");

        await Expect(Results(page).First).ToContainTextAsync("文の内容から");
        await Expect(Results(page).First).ToContainTextAsync(new Regex("1b|1c|5c"));
        await page.GetByRole(AriaRole.Link, new() { Name = "サービスと理由も見る" }).ClickAsync();
        await page.WaitForURLAsync(new Regex("/recommend/#q="));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nothing_found_leads_on()
    {
        var page = await site.OpenAsync("/search/?q=" + Uri.EscapeDataString("zzzzqqqq"));

        await Expect(page.GetByText("見つかりません。", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "防災", Exact = true })).ToBeVisibleAsync();
        var onward = page.GetByRole(AriaRole.Link, new() { NameRegex = new("当てはまる地域課題を調べる") });
        await Expect(onward).ToHaveAttributeAsync("href", new Regex("#q=zzzzqqqq$"));
        await page.Context.CloseAsync();
    }

    private static ILocator Results(IPage page) => page.Locator(".search-page__results > li");
}
