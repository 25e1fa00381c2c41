using System.Text;
using AngleSharp.Html.Parser;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Tests;

/// <summary>What the search reads of a drawn page.</summary>
public sealed class PagePassagesTests
{
    [Fact]
    public void Text_before_the_first_heading_leads_to_the_top_of_the_page()
    {
        Assert.Equal([new(null, "はじめに。")], Of("<h1 id=\"title\">題名</h1><p class=\"lead\">はじめに。</p>"));
    }

    [Fact]
    public void A_heading_goes_with_the_first_text_under_it_and_leads_to_all_until_the_next()
    {
        Assert.Equal(
            [new("a", "目的：補助します。"), new("a", "続き。"), new("b", "対象：町です。")],
            Of("<h2 id=\"a\">目的</h2><div><p>補助します。</p></div><p>続き。</p><h3 id=\"b\">対象</h3><p>町です。</p>"));
    }

    [Fact]
    public void A_heading_without_text_is_found_itself()
    {
        Assert.Equal([new("a", "目的"), new("b", "対象")], Of("<section><h2 id=\"a\">目的</h2></section><h2 id=\"b\">対象</h2>"));
    }

    [Fact]
    public void A_row_or_item_with_an_id_is_a_place_of_its_own_and_ends_with_itself()
    {
        Assert.Equal(
            [new("list", "一覧：前。"), new("x", "物品の代金"), new("list", "後。")],
            Of("<h2 id=\"list\">一覧</h2><p>前。</p><ul><li id=\"x\">物品の<strong>代金</strong></li></ul><p>後。</p>"));
        Assert.Equal([new("c-1", "第1号 2分の1")], Of("<table><tbody><tr id=\"c-1\"><th>第1号</th><td>2分の1</td></tr></tbody></table>"));
    }

    [Fact]
    public void A_fact_is_its_name_and_its_value_in_one_line()
    {
        Assert.Equal(
            [new(null, "自治体：岡山県 赤磐市"), new(null, "提供者：甲社 乙社")],
            Of("<dl><div><dt>自治体</dt><dd>岡山県\n  赤磐市</dd></div><div><dt>提供者</dt><dd><ul><li>甲社</li><li>乙社</li></ul></dd></div></dl>"));
    }

    [Theory]
    [InlineData("<div data-no-search><p>隣の課題</p></div>")]
    [InlineData("<p>残り<span data-no-search>（第1条）</span></p>", "残り")]
    [InlineData("<p hidden>まだない</p><template><p>型</p></template><script>1</script><style>a{}</style><svg><text>図</text></svg>")]
    [InlineData("<table><caption class=\"visually-hidden\">一覧</caption><tbody><tr><td>値</td></tr></tbody></table>", "値")]
    [InlineData("<form><p>入れてください。</p></form><button>押す</button><nav><a>前の条</a></nav><p role=\"status\">0件</p>")]
    [InlineData("<p class=\"without-script\">JavaScriptが必要です。</p><p class=\"needs-script\">文を書いて探します。</p>", "文を書いて探します。")]
    [InlineData("<p><a class=\"more\" href=\"/\">もっと見る</a></p>")]
    public void What_is_no_text_of_the_page_is_left_out(string html, params string[] left)
    {
        Assert.Equal(left, Of(html).Select(passage => passage.Text));
    }

    [Fact]
    public void A_heading_that_is_left_out_is_still_a_place_to_lead_to()
    {
        Assert.Equal(
            [new("symptoms", "バスが減りました。")],
            Of("<h2 id=\"symptoms\" data-no-search>こんな困りごと</h2><ul><li>バスが減りました。</li></ul>"));
    }

    [Fact]
    public async Task The_marks_are_gone_from_what_is_published()
    {
        using var site = TestSite.Tiny();
        var pages = site.Prepare().Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal));

        foreach (var page in pages)
        {
            Assert.DoesNotContain("data-no-search", Encoding.UTF8.GetString(await page.Bytes()), StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<PagePassage> Of(string html) =>
        PagePassages.Of(new HtmlParser().ParseDocument($"<main>{html}</main>").QuerySelector("main")!);
}
