using System.IO.Compression;
using System.Text.Json;
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

        // A problem, and three services from the answer.
        await page.Locator("#problem").FillAsync(Problem);
        for (var n = 0; n < 3; n++)
        {
            await page.Locator(".guess__service shortlist-button button[aria-pressed=false]").First.ClickAsync();
            await Expect(page.Locator("shortlist-count")).ToHaveTextAsync($"（{n + 1}）");
        }

        // The list: compare all, choose one, reject one with a reason.
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^検討リスト") }).First.ClickAsync();
        await Expect(Items(page)).ToHaveCountAsync(3);
        await page.GetByLabel("件名").FillAsync("通院の足の確保");
        await page.GetByLabel("地域の現状と課題").FillAsync(Problem);
        for (var n = 0; n < 3; n++)
        {
            await Items(page).Nth(n).GetByLabel("比べる").CheckAsync();
        }

        await Expect(page.Locator(".comparison thead th")).ToHaveCountAsync(4);
        await Expect(page.Locator(".comparison tbody tr").First.Locator("td")).ToHaveCountAsync(3);
        await Items(page).Nth(0).GetByLabel("判断").SelectOptionAsync("chosen");
        await Items(page).Nth(1).GetByLabel("判断").SelectOptionAsync("rejected");
        await Items(page).Nth(1).Locator("[data-js=reason]").SelectOptionAsync("early");
        await Items(page).Nth(1).GetByLabel("理由の説明").FillAsync("町にはまだ早い");
        var chosen = await Items(page).Nth(0).GetByRole(AriaRole.Link).TextContentAsync();

        // The money, on its own page.
        await page.GetByRole(AriaRole.Link, new() { Name = "補助金の額の見積もり" }).ClickAsync();
        await page.Locator("[name=cost-equipment]").FillAsync("7,000,000");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^検討リスト") }).First.ClickAsync();
        await Expect(page.GetByText("見積もり：入力があります")).ToBeVisibleAsync();

        // Both files, opened as what they are.
        var word = await SaveAsync(page, "Word（.docx）で保存");
        var document = Entry(word, "word/document.xml");
        Assert.Contains("通院の足の確保", document, StringComparison.Ordinal);
        Assert.Contains(chosen!, document, StringComparison.Ordinal);
        Assert.Contains("技術がまだ実証の段階：町にはまだ早い", document, StringComparison.Ordinal);
        Assert.Contains("3,850,000円", document, StringComparison.Ordinal);
        Assert.Contains("【要確認】", document, StringComparison.Ordinal);
        Assert.Contains("<dc:title>検討シート</dc:title>", Entry(word, "docProps/core.xml"), StringComparison.Ordinal);
        var excel = await SaveAsync(page, "Excel（.xlsx）で保存");
        Assert.Contains("通院の足の確保", Entry(excel, "xl/sharedStrings.xml"), StringComparison.Ordinal);
        Assert.Equal(13, excel.Entries.Count(e => Regex.IsMatch(e.FullName, "^xl/worksheets/sheet[0-9]+\\.xml$")));
        Assert.Contains("検討シート", Entry(excel, "docProps/core.xml"), StringComparison.Ordinal);

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
        await Expect(Items(page)).ToHaveCountAsync(3);
        await Items(page).Nth(1).GetByRole(AriaRole.Button, new() { Name = "外す" }).ClickAsync();
        await page.ReloadAsync();

        await Expect(Items(page)).ToHaveCountAsync(2);
        await Expect(page.Locator("shortlist-count")).ToHaveTextAsync("（2）");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_carries_the_list_to_somebody_else_who_decides_whether_to_take_it()
    {
        var list = ListOf("maas-app", "on-demand-transport");
        var fragment = Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(list)).Replace('+', '-').Replace('/', '_').TrimEnd('=');
        var page = await site.OpenAsync($"/shortlist/#s={fragment}");

        await Expect(page.GetByText("2件の検討リストが届きました：MaaSアプリの導入、オンデマンドバス・タクシーの導入")).ToBeVisibleAsync();
        await Expect(Items(page)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "自分のリストに加える" }).ClickAsync();

        await Expect(Items(page)).ToHaveCountAsync(2);
        Assert.DoesNotContain("#s=", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("{ broken")]
    [InlineData("[]")]
    [InlineData("{\"format\": \"another/1\", \"items\": []}")]
    [InlineData("<html>not JSON</html>")]
    public async Task A_foreign_file_is_refused_in_clear_words_and_nothing_is_lost(string content)
    {
        var page = await WithListAsync("maas-app");

        await ImportAsync(page, "予算.json", content);

        await Expect(page.GetByText("「予算.json」は、検討リストのファイルとして読めませんでした。")).ToBeVisibleAsync();
        await Expect(Items(page)).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_broken_link_is_told_and_nothing_is_lost()
    {
        var page = await WithListAsync("maas-app");

        await page.GotoAsync(site.Address + "/shortlist/#s=AAAA");

        await Expect(page.GetByText("リンクの中の検討リストを読めませんでした。")).ToBeVisibleAsync();
        await Expect(Items(page)).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_exported_file_comes_back_as_it_was()
    {
        var page = await WithListAsync("maas-app", "on-demand-transport");
        await Items(page).Nth(1).GetByLabel("理由の説明").FillAsync("町に合う");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "ファイルに書き出す" }).ClickAsync());
        var content = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);

        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "リストをすべて消す" }).ClickAsync();
        await Expect(Items(page)).ToHaveCountAsync(0);
        await ImportAsync(page, "検討リスト.json", content);

        await Expect(Items(page)).ToHaveCountAsync(2);
        await Expect(Items(page).Nth(1).GetByLabel("理由の説明")).ToHaveValueAsync("町に合う");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_new_edition_tells_what_changed_in_ones_own_list()
    {
        var list = ListOf("maas-app");
        ((Dictionary<string, object>)list["items"].GetType().GetMethod("GetValue", [typeof(int)])!.Invoke(list["items"], [0])!)["seen"] =
            new { name = "MaaSアプリの導入", phases = new Dictionary<string, string> { ["1a"] = "実証", ["1b"] = "実装" }, counts = new Dictionary<string, int> { ["1a"] = 4, ["1b"] = 3 } };
        var page = await WithListAsync(list);

        await Expect(page.GetByText("「MaaSアプリの導入」の課題1aでの件数が、4件から11件に変わりました。")).ToBeVisibleAsync();
        await Expect(page.GetByText("技術の検討フェーズが、実証から実装に変わりました。")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "確かめました" }).ClickAsync();
        await page.ReloadAsync();

        await Expect(Items(page)).ToHaveCountAsync(1);
        await Expect(page.GetByText("リストの中で変わったこと")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_fifth_service_to_compare_and_a_thirty_first_in_the_list_are_refused_in_clear_words()
    {
        var ids = site.Files.Where(f => Regex.IsMatch(f.Path, "^services/[a-z0-9-]+/index.html$")).Select(f => f.Path.Split('/')[1]).Where(id => id != "maas-app").Take(30).ToArray();
        var page = await WithListAsync(ids);
        for (var n = 0; n < 4; n++)
        {
            await Items(page).Nth(n).GetByLabel("比べる").CheckAsync();
        }

        await Items(page).Nth(4).GetByLabel("比べる").ClickAsync();
        await Expect(Items(page).Nth(4)).ToContainTextAsync("比べられるのは4つまでです。");
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
        await Expect(page.GetByText("27項目中12項目が記載あり")).ToBeVisibleAsync();
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
        var page = await WithListAsync(width, ListOf("maas-app", "on-demand-transport", "parcel-lockers"));
        await Items(page).Nth(0).GetByLabel("比べる").CheckAsync();
        await Items(page).Nth(1).GetByLabel("比べる").CheckAsync();
        await Items(page).Nth(2).GetByLabel("判断").SelectOptionAsync("rejected");

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

        await Items(page).First.GetByLabel("比べる").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(Items(page).First.GetByLabel("比べる")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");

        await Expect(Items(page).First.GetByLabel("判断")).ToHaveValueAsync("rejected");
        await Expect(Items(page).First.GetByLabel("判断")).ToBeFocusedAsync();
        await Expect(Items(page).First.Locator("[data-js=reason]")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private static ILocator Items(IPage page) => page.Locator(".shortlist__items > li");

    private Task<IPage> WithListAsync(params string[] services) => WithListAsync(1280, ListOf(services));

    private Task<IPage> WithListAsync(Dictionary<string, object> list) => WithListAsync(1280, list);

    private async Task<IPage> WithListAsync(int width, Dictionary<string, object> list)
    {
        var page = await site.OpenAsync("/about/", width);
        await page.EvaluateAsync("list => localStorage.setItem('kadainavi.shortlist', list)", JsonSerializer.Serialize(list));
        await page.GotoAsync(site.Address + "/shortlist/");
        await Expect(Items(page).First).ToBeVisibleAsync();
        return page;
    }

    /// <summary>A list as the site writes it; facts as seen are left empty, so names come from the catalogue.</summary>
    private static Dictionary<string, object> ListOf(params string[] services) => new()
    {
        ["format"] = "kadainavi-shortlist/1",
        ["edition"] = "r3",
        ["texts"] = new Dictionary<string, string>(),
        ["items"] = services.Select(id => new Dictionary<string, object> { ["kind"] = "service", ["id"] = id, ["seen"] = new { name = id } }).ToArray(),
    };

    private static Task ImportAsync(IPage page, string name, string content) =>
        page.GetByLabel("ファイルから読み込む").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });

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
