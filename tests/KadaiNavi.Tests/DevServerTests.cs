using System.Net;
using KadaiNavi.Build;
using Tomlyn;
using Tomlyn.Model;

namespace KadaiNavi.Tests;

public sealed class DevServerTests : IAsyncLifetime
{
    private readonly TestSite _site = TestSite.Tiny();
    private SiteBuild _build = null!;
    private DevServer _server = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _build = _site.Prepare();
        _server = await DevServer.StartAsync(0, _build.Files);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Address) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _site.Dispose();
    }

    [Fact]
    public async Task Serve_sends_the_very_bytes_that_build_writes()
    {
        Assert.NotEmpty(_build.Files);
        foreach (var file in _build.Files)
        {
            Assert.Equal(await file.Bytes(), await _client.GetByteArrayAsync(AddressOf(file.Path), Cancelled));
        }

        static string AddressOf(string path) =>
            "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/issues/1a/%00")]
    public async Task An_address_that_is_no_page_gets_the_page_that_leads_on(string path)
    {
        using var response = await _client.GetAsync(path, Cancelled);

        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, response.StatusCode.ToString());
        Assert.DoesNotContain("root:", await response.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_the_closing_slash_leads_to_the_page()
    {
        using var response = await _client.GetAsync("/issues/1a?x=1", Cancelled);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/issues/1a/?x=1", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Pages_carry_the_security_headers_and_only_hashed_files_may_be_kept()
    {
        using var page = await _client.GetAsync("/", Cancelled);
        using var style = await _client.GetAsync("/assets/" + TestSite.Assets["site.css"], Cancelled);

        Assert.All(ResponseHeaders.Security, header => Assert.Equal(header.Value, Assert.Single(page.Headers.GetValues(header.Key))));
        Assert.Equal("max-age=0, must-revalidate, public", Sorted(page));
        Assert.Equal("immutable, max-age=31536000, public", Sorted(style));

        static string Sorted(HttpResponseMessage response) =>
            string.Join(", ", response.Headers.GetValues("Cache-Control").Single().Split(", ").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Netlify_sends_the_same_headers()
    {
        var toml = TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(Path.Combine(TestSite.Repository.FullName, "netlify.toml")))!;
        var rules = ((TomlTableArray)toml["headers"])
            .ToDictionary(rule => (string)rule["for"], rule => (TomlTable)rule["values"], StringComparer.Ordinal);

        Assert.Equal(
            ResponseHeaders.Security.Append(new("Cache-Control", ResponseHeaders.Pages)).OrderBy(h => h.Key, StringComparer.Ordinal),
            rules["/*"].Select(h => new KeyValuePair<string, string>(h.Key, (string)h.Value)).OrderBy(h => h.Key, StringComparer.Ordinal));
        Assert.Equal(ResponseHeaders.HashedAssets, rules["/assets/*"]["Cache-Control"]);
    }

    [Fact]
    public async Task A_rebuild_is_announced_to_open_browsers()
    {
        using var stream = new StreamReader(await _client.GetStreamAsync("/_kadai/rebuilds", Cancelled));
        Assert.Equal(": connected", await stream.ReadLineAsync(Cancelled));

        _server.Replace(_build.Files);

        Assert.Equal("", await stream.ReadLineAsync(Cancelled));
        Assert.Equal("event: rebuilt", await stream.ReadLineAsync(Cancelled));
    }
}
