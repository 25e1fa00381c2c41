using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>The box for a problem in one's own words, as somebody types into it.</summary>
public sealed class ProblemBoxTests(RealSite site)
{
    private const string Problem = "路線バスが一日三本に減って、免許を返した親が病院に通えない";

    [Fact]
    public async Task Typing_a_problem_shows_issues_reasons_services_and_keeps_the_text_in_the_fragment_alone()
    {
        var asked = new List<string>();
        var page = await site.OpenAsync("/recommend/");
        page.Request += (_, request) => asked.Add(request.Url);

        await Box(page).PressSequentiallyAsync(Problem);

        await Expect(Guesses(page).Nth(0)).ToContainTextAsync("1c");
        await Expect(Guesses(page)).ToContainTextAsync([new Regex("1c"), new Regex("1b")]);
        await Expect(page.Locator("main [data-js=echo] mark").First).ToBeVisibleAsync();
        await Expect(Guesses(page).Nth(0).Locator(".phase").First).ToBeVisibleAsync();
        await Expect(page.Locator("problem-box > [role=status]")).ToContainTextAsync("地域課題が見つかりました");
        Assert.Contains("#q=", page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain(asked, url => url.Contains("q=", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_shared_link_brings_the_answer_back()
    {
        var page = await site.OpenAsync($"/recommend/#q={Uri.EscapeDataString(Problem)}");

        await Expect(Box(page)).ToHaveValueAsync(Problem);
        await Expect(Guesses(page).Nth(0)).ToContainTextAsync("高齢者の移動が困難");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Something_else_than_a_local_issue_gets_a_way_out()
    {
        var page = await site.OpenAsync("/recommend/");

        await Box(page).FillAsync("カレーの作り方を教えて");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "該当する課題が見つかりません" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "分野から探す" })).ToBeVisibleAsync();
        await Box(page).FillAsync(Problem);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "該当する課題が見つかりません" })).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Only_live_services_are_shown_when_asked()
    {
        var page = await site.OpenAsync($"/recommend/#q={Uri.EscapeDataString(Problem)}");
        await Expect(Guesses(page).Locator(".phase--trial").First).ToBeVisibleAsync();

        await page.GetByLabel("技術が「実装」のサービスだけを示す").CheckAsync();

        await Expect(Guesses(page).Locator(".phase--trial")).ToHaveCountAsync(0);
        await Expect(Guesses(page).Locator(".phase--live").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_box_on_the_home_page_answers_by_a_click_on_an_example_and_leads_on()
    {
        var page = await site.OpenAsync("/");

        await page.GetByRole(AriaRole.Button, new() { Name = Problem }).ClickAsync();
        await Expect(Guesses(page).Nth(0)).ToContainTextAsync("1c");
        await page.GetByRole(AriaRole.Link, new() { Name = "サービスと事例をくわしく見る" }).ClickAsync();

        await page.WaitForURLAsync("**/recommend/#q=*");
        await Expect(Box(page)).ToHaveValueAsync(Problem);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("<img src=x onerror=document.title='hit'>")]
    [InlineData("\u202Eバス\u0007\u200B")]
    [InlineData("😀😀😀")]
    public async Task Odd_text_is_shown_as_text_and_breaks_nothing(string text)
    {
        var complaints = new List<string>();
        var page = await site.OpenAsync("/recommend/", complaints: complaints);

        await Box(page).FillAsync(text + "　バスの乗客が減った");

        await Expect(Guesses(page).First).ToBeVisibleAsync();
        Assert.StartsWith("困りごと", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Too_long_a_text_says_by_how_much_and_keeps_it()
    {
        var page = await site.OpenAsync("/recommend/");
        await Box(page).FillAsync("バスが減った");
        await Expect(Guesses(page).First).ToBeVisibleAsync();

        await Box(page).FillAsync(new string('バ', 4001));

        await Expect(page.GetByText("4000文字まで書けます（いまは4001文字です）。1文字減らしてください。")).ToBeVisibleAsync();
        Assert.Equal(4001, (await Box(page).InputValueAsync()).Length);
        await Box(page).FillAsync("");
        await Expect(Guesses(page).First).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Text_is_answered_while_an_input_method_is_still_composing()
    {
        var page = await site.OpenAsync("/recommend/");
        await Box(page).FocusAsync();
        var keyboard = await page.Context.NewCDPSessionAsync(page);

        await keyboard.SendAsync("Input.imeSetComposition", new() { ["text"] = "ゆきみちがこおる", ["selectionStart"] = 8, ["selectionEnd"] = 8 });

        await Expect(Guesses(page).Nth(0)).ToContainTextAsync("1e");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_broken_model_is_said_in_words_and_browsing_goes_on()
    {
        var page = await site.OpenAsync("/");
        RouteFulfillOptions broken = new() { Body = "{\"format\":\"kadainavi-recommender/1\",\"iss", ContentType = "application/json" };
        await page.RouteAsync("**/recommender-*.json", route => route.FulfillAsync(broken));
        await page.GotoAsync(site.Address + "/recommend/");

        await Box(page).FillAsync(Problem);

        await Expect(page.GetByText("答えを出すための部品を読み込めませんでした。")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "5c 医療施設へのアクセス難" }).ClickAsync();
        await page.WaitForURLAsync("**/issues/5c/");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_the_page_leads_to_every_issue_by_its_symptoms()
    {
        var page = await site.OpenAsync("/recommend/", scripts: false);

        await Expect(page.GetByText("JavaScriptが必要です")).ToBeVisibleAsync();
        await Expect(page.Locator("textarea")).ToBeHiddenAsync();
        await Expect(page.Locator(".issue-list a:has(.code)")).ToHaveCountAsync(RealSite.Catalogue.Issues.Count);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/recommend/", 360)]
    [InlineData("/recommend/", 1280)]
    [InlineData("/", 360)]
    public async Task An_answered_page_has_no_violation_and_does_not_scroll_sideways(string path, int width)
    {
        var page = await site.OpenAsync(path, width);
        await Box(page).FillAsync(Problem);
        await Expect(Guesses(page).First).ToBeVisibleAsync();

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.Context.CloseAsync();
    }

    private static ILocator Box(IPage page) => page.GetByLabel("地域の困りごとを、そのままの言葉で");

    private static ILocator Guesses(IPage page) => page.Locator(".guess");
}
