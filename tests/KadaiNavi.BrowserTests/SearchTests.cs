using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using KadaiNavi.Build;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>The search box of every page and the page of results.</summary>
public sealed class SearchTests(RealSite site)
{
    [Fact]
    public async Task Nothing_of_the_search_is_fetched_before_somebody_turns_to_the_box()
    {
        var asked = new List<string>();
        var page = await site.OpenAsync("/about/");
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ReloadAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(asked, IsSearchFile);

        await Box(page).FocusAsync();
        await Box(page).PressSequentiallyAsync("ごみ");

        await Expect(Options(page).First).ToContainTextAsync("資源循環、ごみ処理");
        Assert.Contains(asked, IsSearchFile);
        Assert.DoesNotContain(asked, url => url.Contains("q=", StringComparison.Ordinal));
        await page.Context.CloseAsync();

        static bool IsSearchFile(string url) =>
            url.Contains("/search/", StringComparison.Ordinal) || url.Contains("search-box-element", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_slash_key_to_a_page()
    {
        var page = await site.OpenAsync("/handbook/");
        await page.Keyboard.PressAsync("/");
        await Expect(Box(page)).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("津波");
        await Expect(Options(page).First).ToContainTextAsync("津波対策");
        await Expect(Box(page)).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(Options(page).Nth(0)).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await Options(page).Nth(0).GetAttributeAsync("id"), await Box(page).GetAttributeAsync("aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(Options(page).Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(new Regex("/issues/2d/"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_closes_the_list_and_keeps_the_words_and_enter_leads_to_all_results()
    {
        var page = await site.OpenAsync("/");
        await Box(page).FillAsync("補助率");
        await Expect(Options(page).First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(Options(page).First).ToBeHiddenAsync();
        await Expect(Box(page)).ToHaveValueAsync("補助率");
        await Expect(Box(page)).ToHaveAttributeAsync("aria-expanded", "false");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(new Regex("/search/\\?q="));
        await Expect(Results(page).First).ToContainTextAsync("補助率と上限");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_command_line_and_the_browser_list_the_same_pages_in_the_same_order()
    {
        var root = RealSite.Loaded.Root;
        var assets = AssetFolder.OfProgram().Read();
        var fixture = Path.Combine(root.FullName, "tests", "fixtures", "search.json");
        var asked = await File.ReadAllTextAsync(fixture, TestContext.Current.CancellationToken);
        var queries = JsonSerializer.Deserialize<List<Dictionary<string, string>>>(asked)!.ConvertAll(q => q["query"]);
        Assert.True(queries.Count >= 60);
        var answers = new SearchTool(assets.SearchTool).Answer(SearchIndex.Open(root, assets), queries);
        var page = await site.OpenAsync("/search/");

        foreach (var (query, hits) in queries.Zip(answers))
        {
            await page.GetByLabel("探す言葉").FillAsync(query);
            await Expect(page.Locator($".search-page__results[data-for=\"{query}\"] > li")).ToHaveCountAsync(hits.Count);
            var shown = await Results(page).EvaluateAllAsync<string[]>("all => all.map(li => li.dataset.address)");
            Assert.Equal(hits.Select(h => h.Url.Split('#')[0]), shown.Select(a => a.Split('#')[0]));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_number_of_results_is_told_once_after_a_pause()
    {
        var page = await site.OpenAsync("/cases/");

        await Box(page).PressSequentiallyAsync("ドローン");

        await Expect(page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex("^[0-9]+件見つかりました"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Results_follow_what_an_input_method_is_composing_and_its_enter_stays_its_own()
    {
        var page = await site.OpenAsync("/");
        await Box(page).FocusAsync();
        var ime = await page.Context.NewCDPSessionAsync(page);

        foreach (var text in new[] { "つ", "つな", "つなm", "つなみ" })
        {
            await ime.SendAsync(
                "Input.imeSetComposition", new() { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });
        }

        await Expect(Options(page).First).ToContainTextAsync("津波対策");
        await Box(page).DispatchEventAsync("keydown", new { key = "Enter", keyCode = 229, isComposing = true, bubbles = true });
        Assert.Equal(site.Address + "/", page.Url);
        await ime.SendAsync("Input.insertText", new() { ["text"] = "津波" });
        await Expect(Box(page)).ToHaveValueAsync("津波");
        await Expect(Options(page).First).ToContainTextAsync("津波対策");
        await page.Context.CloseAsync();
    }

    public static TheoryData<string> BadInput { get; } = new()
    {
        "<img src=x onerror=\"document.title='hit'\">",
        "<script>document.title='hit'</script>津波",
        "\"><svg onload=document.title='hit'>",
        "(.*+?^${}()|[]\\/",
        "バス\\b[",
        "\\u0000\u0007\u202E",
        "😀👨‍👩‍👧 𠮷野家",
        "'; DROP TABLE services; --",
        "%E3%83%90 &amp; &#x3042;",
    };

    [Theory]
    [MemberData(nameof(BadInput))]
    public async Task Odd_words_run_nothing_and_break_nothing(string words)
    {
        var complaints = new List<string>();
        var page = await site.OpenAsync("/search/?q=" + Uri.EscapeDataString(words), complaints: complaints);
        await Expect(page.GetByLabel("探す言葉")).ToHaveValueAsync(words);
        await page.GetByLabel("探す言葉").FillAsync(words + "津波");
        await Expect(Results(page).First).ToBeVisibleAsync();

        await page.GotoAsync(site.Address + "/about/");
        await Box(page).FillAsync(words);
        await Box(page).FillAsync(words + " 津波");
        await Expect(Options(page).First).ToBeVisibleAsync();

        Assert.DoesNotContain("hit", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Ten_thousand_characters_and_half_a_character_are_answered_like_any_words()
    {
        var complaints = new List<string>();
        var page = await site.OpenAsync("/search/", complaints: complaints);

        await page.GetByLabel("探す言葉").FillAsync("津波" + string.Concat(Enumerable.Repeat("バスがない。", 1700)));
        await Expect(Results(page).First).ToBeVisibleAsync();
        await page.EvaluateAsync("""
            () => {
              const box = document.querySelector('#site-search')
              box.value = '\uD842津波\uDFB7'
              box.dispatchEvent(new Event('input'))
            }
            """);
        await Expect(Results(page).First).ToContainTextAsync("津波対策");

        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_form_leads_to_the_index_by_kana()
    {
        var page = await site.OpenAsync("/", scripts: false);
        await Box(page).FillAsync("津波");
        await page.GetByRole(AriaRole.Button, new() { Name = "検索", Exact = true }).ClickAsync();

        await page.WaitForURLAsync(new Regex("/search/\\?q="));
        await Expect(page.GetByText("下の索引から選んでください")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "た", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "津波対策" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("津波対策");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_broken_download_is_told_and_typing_on_tries_again()
    {
        var page = await site.OpenAsync("/cases/");
        await page.RouteAsync("**/search/index.json", route => route.AbortAsync());
        await Box(page).FillAsync("津波");
        await Expect(page.GetByText("通信の状態を確かめて").First).ToBeAttachedAsync();

        await page.UnrouteAllAsync();
        await Box(page).FillAsync("津波 対策");

        await Expect(Options(page).First).ToContainTextAsync("津波対策");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_the_open_list_and_in_the_results(int width)
    {
        var page = await site.OpenAsync("/about/", width);
        await Box(page).FillAsync("高齢者の見守り");
        await Expect(Options(page).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Empty((await page.RunAxe()).Violations.Select(v => v.Id));

        var (words, phase) = (Uri.EscapeDataString("高齢者が病院に通えなくて困っています"), Uri.EscapeDataString("実装"));
        await page.GotoAsync($"{site.Address}/search/?q={words}&phase={phase}");
        await Expect(Results(page).First).ToBeVisibleAsync();
        Assert.Empty((await page.RunAxe()).Violations.Select(v => v.Id));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    private static ILocator Box(IPage page) => page.GetByLabel("このサイトの中を探す");

    private static ILocator Options(IPage page) => page.GetByRole(AriaRole.Option);

    private static ILocator Results(IPage page) => page.Locator(".search-page__results > li");
}
