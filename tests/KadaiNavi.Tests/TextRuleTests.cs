using AngleSharp.Html.Parser;
using CsCheck;
using KadaiNavi.Catalogue;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Tests;

/// <summary>Small rules of text: encoding, terms, Markdown, spelling.</summary>
public sealed class TextRuleTests
{
    private static readonly IReadOnlyList<Term> Terms =
    [
        new("AEMS", [], "街区の電力を管理する仕組み。"),
        new("EMS", [], "電力を管理する仕組み。"),
        new("ビッグデータ", ["ビックデータ"], "大量のデータ。"),
        new("AI", [], "人工知能。"),
    ];

    private static readonly string[] Words = ["AI", "AEMS", "EMS", "ビックデータ", "ビッグデータ", "、", "M", "市"];

    [Theory]
    [InlineData("防災　「避難」＋+𠮷😀", "防災　「避難」＋+𠮷😀")]
    [InlineData("<a href=\"x\">'&'</a>", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")]
    public void Only_what_HTML_requires_is_encoded(string text, string expected) =>
        Assert.Equal(expected, new PlainHtmlEncoder().Encode(text));

    [Fact]
    public void Encoded_text_reads_back_as_itself()
    {
        var parser = new HtmlParser();
        var texts = Gen.String[Gen.Char["ab<>&\"' ;#x39あ　😀\ud83d\ude00"], 0, 40];
        texts.Where(t => t.EnumerateRunes().All(r => r.Value != 0xFFFD) && t == t.ReplaceLineEndings("\n")).Sample(text =>
        {
            var document = parser.ParseDocument($"<p title=\"{new PlainHtmlEncoder().Encode(text)}\"></p>");
            return document.QuerySelector("p")!.GetAttribute("title") == text;
        });
    }

    [Theory]
    [InlineData("<p>AEMSとEMS</p>", "<p><a class=\"term\" href=\"#term-1\">AEMS</a>と<a class=\"term\" href=\"#term-2\">EMS</a></p>")]
    [InlineData("<p>AIとAI</p>", "<p><a class=\"term\" href=\"#term-4\">AI</a>とAI</p>")]
    [InlineData("<p>MAINとAI2</p>", "<p>MAINとAI2</p>")]
    [InlineData("<h2>AI</h2><p>ビックデータ</p>", "<h2>AI</h2><p><a class=\"term\" href=\"#term-3\">ビックデータ</a></p>")]
    [InlineData("<p><a href=\"/x/\">AI</a></p>", "<p><a href=\"/x/\">AI</a></p>")]
    public void The_first_use_of_a_term_in_running_text_leads_to_its_explanation(string body, string expected) =>
        Assert.Equal(expected, Linked(new TermLinker(Terms), body));

    [Fact]
    public void Linking_terms_never_changes_the_text_that_people_read()
    {
        var linker = new TermLinker(Terms);
        var parser = new HtmlParser();
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 20].Sample(words =>
        {
            var text = string.Concat(words);
            return parser.ParseDocument(Linked(linker, $"<p>{text}</p>")).Body!.TextContent == text;
        });
    }

    [Theory]
    [InlineData("防災**「避難」**です", "<p>防災<strong>「避難」</strong>です</p>\n")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("[課題](/issues/1a/)", "<p><a href=\"/base/issues/1a/\">課題</a></p>\n")]
    public void Markdown_is_safe_Japanese_HTML(string markdown, string expected) =>
        Assert.Equal(expected, MarkdownRenderer.ToHtml(new MarkdownText("a.md", markdown, 1), new Urls("/base")));

    [Fact]
    public void A_right_aligned_column_gets_a_class_because_inline_styles_are_refused()
    {
        var html = MarkdownRenderer.ToHtml(new MarkdownText("a.md", "| 名前 | 件数 |\n| --- | ---: |\n| a | 1 |\n", 1), new Urls("/"));

        Assert.Contains("<td class=\"number\">1</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_distance_is_a_distance()
    {
        var word = Gen.String[Gen.Char["abあ"], 0, 6];
        Gen.Select(word, word, word).Sample((a, b, c) =>
            Spelling.Distance(a, a) == 0
            && Spelling.Distance(a, b) == Spelling.Distance(b, a)
            && Spelling.Distance(a, c) <= Spelling.Distance(a, b) + Spelling.Distance(b, c));
    }

    [Theory]
    [InlineData("/", "/issues/1a/", "issues/1a/index.html")]
    [InlineData("kadai", "/kadai/issues/1a/", "issues/1a/index.html")]
    [InlineData("/a/b/", "/a/b/issues/1a/", "issues/1a/index.html")]
    public void Addresses_carry_the_base_path_and_files_do_not(string basePath, string address, string file)
    {
        var urls = new Urls(basePath);

        Assert.Equal(address, urls.Issue("1a"));
        Assert.Equal(file, urls.OutputPath(urls.Issue("1a")));
    }

    private static string Linked(TermLinker linker, string body)
    {
        var main = new HtmlParser().ParseDocument(body).Body!;
        linker.Link(main);
        return main.InnerHtml;
    }
}
