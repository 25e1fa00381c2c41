using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace KadaiNavi.Tests;

/// <summary>What the pages of the tiny site look like as HTML: a change of markup is reviewed as a diff.</summary>
public sealed partial class RenderingTests : IDisposable
{
    private readonly TestSite _site = TestSite.Tiny();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("issues/1a/index.html")]
    [InlineData("issues/4a/index.html")]
    [InlineData("services/on-demand-transport/index.html")]
    [InlineData("services/other-transport/index.html")]
    [InlineData("cases/maebashi-maemaas/index.html")]
    [InlineData("handbook/step-1/index.html")]
    public async Task A_page_is_drawn_as_committed(string path)
    {
        var file = _site.Prepare().Files.Single(f => f.Path == path);
        var main = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await file.Bytes())).QuerySelector("main")!;

        // The names of scripts change with their content; the markup around them does not.
        var html = ScriptHash().Replace(main.InnerHtml.Trim(), "-HASH.js") + "\n";
        Golden.Matches(html, path.Replace("/index.html", "", StringComparison.Ordinal).Replace('/', '-') + ".html");
    }

    [GeneratedRegex("-[A-Z0-9]{8}\\.js")]
    private static partial Regex ScriptHash();
}
