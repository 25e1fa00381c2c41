using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(KadaiNavi.BrowserTests.RealSite))]

namespace KadaiNavi.BrowserTests;

/// <summary>The real site on a port of its own, and one Chromium for all tests.</summary>
public sealed class RealSite : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private DevServer _server = null!;

    /// <summary>What the numbers on its pages are counted from; tests do not write them again.</summary>
    public static LoadedSite Loaded { get; } = LoadedSite.Open(SiteFolder.Find(new DirectoryInfo(AppContext.BaseDirectory)));

    public static ServiceCatalogue Catalogue => Loaded.Catalogue;

    public string Address => _server.Address;

    /// <summary>What the server sends, for tests that need a server of their own.</summary>
    public IReadOnlyList<OutputFile> Files { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        Files = SiteBuild.Of(Loaded, "/", AssetFolder.OfProgram().Read()).Files;
        _server = await DevServer.StartAsync(0, Files);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("KADAI_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _server.DisposeAsync();
    }

    public Task<IBrowserContext> NewVisitorAsync() => _browser.NewContextAsync(new() { Locale = "ja-JP" });

    /// <summary>A page of a fresh visitor. Whatever the browser complains about lands in <paramref name="complaints"/>.</summary>
    public async Task<IPage> OpenAsync(
        string path, int width = 1280, List<string>? complaints = null, bool scripts = true, ColorScheme colours = ColorScheme.Light)
    {
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "ja-JP",
        });
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints?.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints?.Add(error);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address, StringComparison.Ordinal))
            {
                complaints?.Add($"asked another server: {request.Url}");
            }
        };
        await page.GotoAsync(Address + path);
        return page;
    }
}
