using System.Text;
using KadaiNavi.Build;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KadaiNavi.BrowserTests;

public sealed class OfflineTests(RealSite site)
{
    private const string NextEditionIsKept = """
        async () => {
          await (await navigator.serviceWorker.ready).update()
          for (;;) {
            const names = await caches.keys()
            if (names.length === 1 && names[0].includes('next-')) return
            await new Promise((resolve) => setTimeout(resolve, 50))
          }
        }
        """;

    [Fact]
    public async Task After_the_first_visit_every_page_is_readable_without_a_network()
    {
        await using var server = await PlainServer.StartAsync(site.Files);
        var (context, page) = await VisitAsync(server);

        await context.SetOfflineAsync(true);
        await page.GotoAsync(server.Address + "/services/maas-app/?from=mail");
        await Expect(Heading(page)).ToHaveTextAsync("MaaSアプリの導入");
        Assert.Equal("700", await page.Locator("h1").EvaluateAsync<string>("e => getComputedStyle(e).fontWeight"));
        await page.GotoAsync(server.Address + "/nowhere/");
        await Expect(Heading(page)).ToHaveTextAsync("ページが見つかりません");

        await context.CloseAsync();
    }

    [Fact]
    public async Task An_update_never_strands_a_visitor_on_the_old_edition()
    {
        await using var server = await PlainServer.StartAsync(site.Files);
        var (context, page) = await VisitAsync(server);

        var issue = RealSite.Catalogue.Issue("1a").Name;
        await server.WriteAsync("issues/1a/index.html", await ChangedAsync("issues/1a/index.html", issue, "次の版の課題"));
        const string Version = "const EDITION = {\"version\":\"";
        await server.WriteAsync("sw.js", await ChangedAsync("sw.js", Version, Version + "next-"));
        await page.GotoAsync(server.Address + "/issues/1a/");
        await Expect(Heading(page)).ToContainTextAsync("次の版の課題");

        await page.EvaluateAsync(NextEditionIsKept);
        await context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Expect(Heading(page)).ToContainTextAsync("次の版の課題");

        await context.CloseAsync();
    }

    [Fact]
    public async Task An_open_page_of_kadai_serve_reloads_when_its_source_changes()
    {
        await using var server = await DevServer.StartAsync(0, site.Files);
        var context = await site.NewVisitorAsync();
        var page = await context.NewPageAsync();
        await page.RunAndWaitForResponseAsync(() => page.GotoAsync(server.Address + "/issues/1a/"), "**/_kadai/rebuilds");
        const string Path = "issues/1a/index.html";
        var changed = await ChangedAsync(Path, RealSite.Catalogue.Issue("1a").Name, "直した課題");

        server.Replace([.. site.Files.Select(f => f.Path == Path ? f with { Bytes = () => Task.FromResult(changed) } : f)]);

        await Expect(Heading(page)).ToContainTextAsync("直した課題");
        await context.CloseAsync();
    }

    private async Task<(IBrowserContext Context, IPage Page)> VisitAsync(PlainServer server)
    {
        var context = await site.NewVisitorAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/");
        await page.WaitForFunctionAsync("navigator.serviceWorker.controller?.state === 'activated'");
        return (context, page);
    }

    private async Task<byte[]> ChangedAsync(string path, string old, string text)
    {
        var before = Encoding.UTF8.GetString(await site.Files.Single(f => f.Path == path).Bytes());
        Assert.Contains(old, before, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(before.Replace(old, text, StringComparison.Ordinal));
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });
}
