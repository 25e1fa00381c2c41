using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

/// <summary>A shortlist on its way to somebody else, and what comes back from there.</summary>
public sealed class SharedListTests(RealSite site)
{
    [Fact]
    public async Task A_link_carries_the_list_to_somebody_else_who_decides_whether_to_take_it()
    {
        var list = KeptList.Of("maas-app", "on-demand-transport");
        var fragment = Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(list)).Replace('+', '-').Replace('/', '_').TrimEnd('=');
        var page = await site.OpenAsync($"/shortlist/#s={fragment}");

        await Expect(page.GetByText("2件の検討リストが届きました：MaaSアプリの導入、オンデマンドバス・タクシーの導入")).ToBeVisibleAsync();
        await Expect(KeptList.Items(page)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "自分のリストに加える" }).ClickAsync();

        await Expect(KeptList.Items(page)).ToHaveCountAsync(2);
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
        var page = await KeptList.OpenAsync(site, KeptList.Of("maas-app"));

        await ImportAsync(page, "予算.json", content);

        await Expect(page.GetByText("「予算.json」は、検討リストのファイルとして読めませんでした。")).ToBeVisibleAsync();
        await Expect(KeptList.Items(page)).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_broken_link_is_told_and_nothing_is_lost()
    {
        var page = await KeptList.OpenAsync(site, KeptList.Of("maas-app"));

        await page.GotoAsync(site.Address + "/shortlist/#s=AAAA");

        await Expect(page.GetByText("リンクの中の検討リストを読めませんでした。")).ToBeVisibleAsync();
        await Expect(KeptList.Items(page)).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_exported_file_comes_back_as_it_was()
    {
        var page = await KeptList.OpenAsync(site, KeptList.Of("maas-app", "on-demand-transport"));
        await KeptList.Items(page).Nth(1).GetByLabel("理由の説明").FillAsync("町に合う");
        var export = page.GetByRole(AriaRole.Button, new() { Name = "ファイルに書き出す" });
        var download = await page.RunAndWaitForDownloadAsync(() => export.ClickAsync());
        var content = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);

        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "リストをすべて消す" }).ClickAsync();
        await Expect(KeptList.Items(page)).ToHaveCountAsync(0);
        await ImportAsync(page, "検討リスト.json", content);

        await Expect(KeptList.Items(page)).ToHaveCountAsync(2);
        await Expect(KeptList.Items(page).Nth(1).GetByLabel("理由の説明")).ToHaveValueAsync("町に合う");
        await page.Context.CloseAsync();
    }

    private static Task ImportAsync(IPage page, string name, string content)
    {
        FilePayload file = new() { Name = name, MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(content) };
        return page.GetByLabel("ファイルから読み込む").SetInputFilesAsync(file);
    }
}
