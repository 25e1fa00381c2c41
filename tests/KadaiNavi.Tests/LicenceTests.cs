using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KadaiNavi.Site.About;

namespace KadaiNavi.Tests;

/// <summary>Nothing of others is shipped without its notice.</summary>
public sealed partial class LicenceTests : IDisposable
{
    private readonly TestSite _site = TestSite.Tiny();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Every_package_in_the_bundles_is_on_the_page_with_its_text()
    {
        var page = await PageAsync("about/licences/index.html");
        var texts = page.QuerySelectorAll("details").ToDictionary(
            details => details.QuerySelector("summary")!.TextContent.Split(' ')[0],
            details => details.QuerySelector("pre")!.TextContent);

        var packages = Packages();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Matches("(?i)copyright|licen[cs]e", texts[package]));
    }

    [Fact]
    public void What_a_package_carries_inside_its_own_file_is_named_too()
    {
        var licences = PackageLicence.Read(TestSite.Assets.Folder);

        var docx = licences.Single(l => l.Name == "docx");
        var nanoid = licences.Single(l => l.Name == "nanoid");

        Assert.DoesNotContain("nanoid", Packages());
        Assert.Equal(docx.Bundles, nanoid.Bundles);
        Assert.Contains(docx.Notices, notice => notice.Contains("Joyent", StringComparison.Ordinal));
        Assert.Equal(licences.Select(l => l.Name).Order(StringComparer.Ordinal), licences.Select(l => l.Name));
    }

    [Fact]
    public async Task The_code_and_the_table_of_readings_have_theirs_on_the_page()
    {
        var text = (await PageAsync("about/licences/index.html")).QuerySelector("main")!.TextContent;

        Assert.Contains(await RepositoryAsync("LICENSE"), text, StringComparison.Ordinal);
        Assert.Contains("Nara Institute of Science\nand Technology.  All Rights Reserved.", text, StringComparison.Ordinal);
        Assert.Contains("originate from ICOT Free Software.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_leads_to_the_licences_and_every_bundle_says_where_they_are()
    {
        Assert.NotNull((await PageAsync("index.html")).QuerySelector("footer a[href='/about/licences/']"));
        Assert.NotNull((await PageAsync("about/index.html")).QuerySelector("main a[href='/about/licences/']"));

        foreach (var bundle in _site.Prepare().Files.Where(f => Path.GetExtension(f.Path) is ".js" or ".css"))
        {
            var code = Encoding.UTF8.GetString(await bundle.Bytes());
            Assert.Contains("/* Licences of third parties: see about/licences/ */", code, StringComparison.Ordinal);
        }
    }

    /// <summary>Names of the packages of which the bundler put at least a byte into a file.</summary>
    private static HashSet<string> Packages()
    {
        using var metafile = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestSite.Assets.Folder.FullName, "metafile.json")));
        return
        [
            .. from output in metafile.RootElement.GetProperty("outputs").EnumerateObject()
               from input in output.Value.GetProperty("inputs").EnumerateObject()
               where input.Value.GetProperty("bytesInOutput").GetInt32() > 0
               let package = Package().Match(input.Name)
               where package.Success
               select package.Groups[1].Value,
        ];
    }

    private static async Task<string> RepositoryAsync(string path)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(TestSite.Repository.FullName, path), TestContext.Current.CancellationToken);
        return text.Trim();
    }

    private async Task<IHtmlDocument> PageAsync(string path)
    {
        var file = _site.Prepare().Files.Single(f => f.Path == path);
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await file.Bytes()));
    }

    [GeneratedRegex("node_modules/((?:@[^/]+/)?[^/]+)/(?!.*node_modules/)")]
    private static partial Regex Package();
}
