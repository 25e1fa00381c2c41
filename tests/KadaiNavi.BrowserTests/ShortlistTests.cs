using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>From a problem to the papers: the shortlist, as an officer uses it.</summary>
public sealed class ShortlistTests(RealSite site)
{
    private const string Problem = "路線バスが一日三本に減って、免許を返した親が病院に通えない";

    [Fact]
    public async Task From_a_problem_over_three_services_comparison_reasons_and_estimate_to_both_files()
    {
        var complaints = new List<string>();
        var asked = new List<string>();
        var page = await site.OpenAsync("/recommend/", complaints: complaints);
        page.Request += (_, request) => asked.Add(request.Url + request.PostData);

        await AddThreeServicesOfTheAnswerAsync(page);
        await ToTheListAsync(page);
        var chosen = await CompareAndDecideAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "補助金の額の見積もり" }).ClickAsync();
        await page.Locator("[name=cost-equipment]").FillAsync("7,000,000");
        await ToTheListAsync(page);
        await Expect(page.GetByText("見積もり：入力があります")).ToBeVisibleAsync();
        await AssertPapersAsync(page, chosen);

        Assert.Empty(complaints);
        Assert.DoesNotContain(asked, request => Uri.UnescapeDataString(request).Contains("通院", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Buttons_of_services_issues_and_cases_add_and_take_away_and_the_list_survives_a_reload()
    {
        var page = await site.OpenAsync("/services/maas-app/");
        await page.GetByRole(AriaRole.Button, new() { Name = "検討リストに加える" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "検討リストから外す" })).ToHaveAttributeAsync("aria-pressed", "true");
        await page.GotoAsync(site.Address + "/issues/1b/");
        await page.GetByRole(AriaRole.Button, new() { Name = "検討リストに加える", Exact = true }).ClickAsync();
        await page.GotoAsync(site.Address + "/cases/maebashi-maemaas/");
        await page.GetByRole(AriaRole.Button, new() { Name = "検討リストに加える" }).ClickAsync();

        await page.GotoAsync(site.Address + "/shortlist/");
        await Expect(KeptList.Items(page)).ToHaveCountAsync(3);
        await KeptList.Items(page).Nth(1).GetByRole(AriaRole.Button, new() { Name = "外す" }).ClickAsync();
        await page.ReloadAsync();

        await Expect(KeptList.Items(page)).ToHaveCountAsync(2);
        await Expect(page.Locator("shortlist-count")).ToHaveTextAsync("（2）");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_new_edition_tells_what_changed_in_ones_own_list()
    {
        var now = RealSite.Catalogue.Service("maas-app").Placements.ToDictionary(p => p.IssueCode, p => p.Municipalities);
        var list = KeptList.Of("maas-app");
        list["items"]![0]!["seen"] = new JsonObject
        {
            ["name"] = "MaaSアプリの導入",
            ["phases"] = new JsonObject { ["1a"] = "実証", ["1b"] = "実装" },
            ["counts"] = new JsonObject { ["1a"] = now["1a"] + 1, ["1b"] = now["1b"] },
        };
        var page = await KeptList.OpenAsync(site, list);

        var change = $"「MaaSアプリの導入」の課題1aでの件数が、{now["1a"] + 1}件から{now["1a"]}件に変わりました。";
        await Expect(page.GetByText(change)).ToBeVisibleAsync();
        await Expect(page.GetByText("技術の検討フェーズが、実証から実装に変わりました。")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "確かめました" }).ClickAsync();
        await page.ReloadAsync();

        await Expect(KeptList.Items(page)).ToHaveCountAsync(1);
        await Expect(page.GetByText("リストの中で変わったこと")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_fifth_service_to_compare_and_a_thirty_first_in_the_list_are_refused_in_clear_words()
    {
        string[] ids = [.. RealSite.Catalogue.Services.Select(s => s.Id).Where(id => id != "maas-app").Take(30)];
        var page = await KeptList.OpenAsync(site, KeptList.Of(ids));
        for (var n = 0; n < 4; n++)
        {
            await KeptList.Items(page).Nth(n).GetByLabel("比べる").CheckAsync();
        }

        await KeptList.Items(page).Nth(4).GetByLabel("比べる").ClickAsync();
        await Expect(KeptList.Items(page).Nth(4)).ToContainTextAsync("比べられるのは4つまでです。");
        await Expect(page.Locator(".comparison thead th")).ToHaveCountAsync(5);
        await page.GotoAsync(site.Address + "/services/maas-app/");
        await page.GetByRole(AriaRole.Button, new() { Name = "検討リストに加える" }).ClickAsync();

        await Expect(page.GetByText("検討リストは30件までです。")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Where_the_device_keeps_nothing_the_page_says_so_and_works_on()
    {
        var page = await site.OpenAsync("/about/");
        await page.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
        await page.GotoAsync(site.Address + "/services/maas-app/");
        await page.GetByRole(AriaRole.Button, new() { Name = "検討リストに加える" }).ClickAsync();
        await Expect(page.GetByText("この端末に保存できませんでした。")).ToBeVisibleAsync();

        await page.GotoAsync(site.Address + "/shortlist/");
        await page.GetByLabel("件名").FillAsync("通院の足");
        await Expect(page.GetByText("このページを閉じる前に「ファイルに書き出す」を押してください。")).ToBeVisibleAsync();
        var word = await SaveAsync(page, "Word（.docx）で保存");

        Assert.Contains("通院の足", Entry(word, "word/document.xml"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_questions_a_page_leaves_open_can_be_saved_as_Word()
    {
        var page = await site.OpenAsync("/cases/maebashi-maemaas/");
        var known = RealSite.Catalogue.KnownOf(RealSite.Catalogue.Cases.Single(c => c.Id == "maebashi-maemaas")).Count;
        await Expect(page.GetByText($"{RealSite.Catalogue.Fields.Count}項目中{known}項目が記載あり")).ToBeVisibleAsync();
        await page.GetByText("照会事項（担当者にたずねること）").ClickAsync();

        var word = await SaveAsync(page, "Word（.docx）で保存");

        var document = Entry(word, "word/document.xml");
        Assert.Contains("導入に掛かった初期費用と、その内訳を教えてください。", document, StringComparison.Ordinal);
        Assert.DoesNotContain("いつ始めましたか。", document, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_a_full_list_and_the_page_fits(int width)
    {
        var page = await KeptList.OpenAsync(site, KeptList.Of("maas-app", "on-demand-transport", "parcel-lockers"), width);
        await KeptList.Items(page).Nth(0).GetByLabel("比べる").CheckAsync();
        await KeptList.Items(page).Nth(1).GetByLabel("比べる").CheckAsync();
        await KeptList.Items(page).Nth(2).GetByLabel("判断").SelectOptionAsync("rejected");

        Assert.Empty((await page.RunAxe()).Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_alone_add_decide_and_keep_their_place()
    {
        var page = await site.OpenAsync("/services/maas-app/");
        await page.GetByRole(AriaRole.Button, new() { Name = "検討リストに加える" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GotoAsync(site.Address + "/shortlist/");

        await KeptList.Items(page).First.GetByLabel("比べる").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(KeptList.Items(page).First.GetByLabel("比べる")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");

        await Expect(KeptList.Items(page).First.GetByLabel("判断")).ToHaveValueAsync("rejected");
        await Expect(KeptList.Items(page).First.GetByLabel("判断")).ToBeFocusedAsync();
        await Expect(KeptList.Items(page).First.Locator("[data-js=reason]")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static async Task AddThreeServicesOfTheAnswerAsync(IPage page)
    {
        await page.Locator("#problem").FillAsync(Problem);
        for (var n = 0; n < 3; n++)
        {
            await page.Locator(".guess__service shortlist-button button[aria-pressed=false]").First.ClickAsync();
            await Expect(page.Locator("shortlist-count")).ToHaveTextAsync($"（{n + 1}）");
        }
    }

    private static Task ToTheListAsync(IPage page) =>
        page.GetByRole(AriaRole.Link, new() { NameRegex = new("^検討リスト") }).First.ClickAsync();

    /// <summary>Compares all three, chooses one and rejects one with a reason.</summary>
    /// <returns>Name of the chosen one.</returns>
    private static async Task<string> CompareAndDecideAsync(IPage page)
    {
        var items = KeptList.Items(page);
        await Expect(items).ToHaveCountAsync(3);
        await page.GetByLabel("件名").FillAsync("通院の足の確保");
        await page.GetByLabel("地域の現状と課題").FillAsync(Problem);
        for (var n = 0; n < 3; n++)
        {
            await items.Nth(n).GetByLabel("比べる").CheckAsync();
        }

        await Expect(page.Locator(".comparison thead th")).ToHaveCountAsync(4);
        await Expect(page.Locator(".comparison tbody tr").First.Locator("td")).ToHaveCountAsync(3);
        await items.Nth(0).GetByLabel("判断").SelectOptionAsync("chosen");
        await items.Nth(1).GetByLabel("判断").SelectOptionAsync("rejected");
        await items.Nth(1).Locator("[data-js=reason]").SelectOptionAsync("early");
        await items.Nth(1).GetByLabel("理由の説明").FillAsync("町にはまだ早い");
        return (await items.Nth(0).GetByRole(AriaRole.Link).TextContentAsync())!;
    }

    /// <summary>Both files, opened as what they are.</summary>
    private static async Task AssertPapersAsync(IPage page, string chosen)
    {
        var word = await SaveAsync(page, "Word（.docx）で保存");
        var document = Entry(word, "word/document.xml");
        Assert.Contains("通院の足の確保", document, StringComparison.Ordinal);
        Assert.Contains(chosen, document, StringComparison.Ordinal);
        Assert.Contains("技術がまだ実証の段階：町にはまだ早い", document, StringComparison.Ordinal);
        Assert.Contains("3,850,000円", document, StringComparison.Ordinal);
        Assert.Contains("【要確認】", document, StringComparison.Ordinal);
        Assert.Contains("<dc:title>検討シート</dc:title>", Entry(word, "docProps/core.xml"), StringComparison.Ordinal);
        var excel = await SaveAsync(page, "Excel（.xlsx）で保存");
        Assert.Contains("通院の足の確保", Entry(excel, "xl/sharedStrings.xml"), StringComparison.Ordinal);
        Assert.Equal(13, excel.Entries.Count(e => Regex.IsMatch(e.FullName, "^xl/worksheets/sheet[0-9]+\\.xml$")));
        Assert.Contains("検討シート", Entry(excel, "docProps/core.xml"), StringComparison.Ordinal);
    }

    private static async Task<ZipArchive> SaveAsync(IPage page, string button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
        return await ZipFile.OpenReadAsync((await download.PathAsync())!);
    }

    private static string Entry(ZipArchive file, string name)
    {
        using var reader = new StreamReader(file.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
