using KadaiNavi.Catalogue;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KadaiNavi.Site.Rendering;

/// <summary>Broken links (M302), broken or mute images (M303) and headings out of place (M304) in what people write.</summary>
public sealed class MarkdownCheck(IReadOnlySet<string> knownPaths, ICollection<Diagnostic> diagnostics)
{
    /// <param name="text">Its links may go to <c>https://</c>, <c>mailto:</c>, a heading of the text, or a known path of the site.</param>
    public void Check(MarkdownText text)
    {
        var document = MarkdownRenderer.Parse(text);
        foreach (var heading in document.Descendants<HeadingBlock>().Where(h => h.Level == 1))
        {
            Report("M304", text, heading, "本文に大見出し（#）があります。題名は見出し情報の title から出ます。", "「##」から始めてください。");
        }

        var anchors = document.Descendants<HeadingBlock>().Select(h => "#" + h.TryGetAttributes()?.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.IsImage)
            {
                CheckImage(text, link);
            }
            else if (!IsReachable(link.Url ?? "", anchors))
            {
                Report("M302", text, link, $"リンク先「{link.Url}」がありません。", "サイトの中は /issues/1a/ のように / で始めて / で終わる形、外は https:// で始まる形で書いてください。");
            }
        }
    }

    private bool IsReachable(string url, HashSet<string> anchors) =>
        url.StartsWith('#') ? anchors.Contains(Uri.UnescapeDataString(url))
        : url.StartsWith('/') ? knownPaths.Contains(url.Split('#', '?')[0])
        : url.StartsWith("https://", StringComparison.Ordinal)
            || url.StartsWith("http://", StringComparison.Ordinal)
            || url.StartsWith("mailto:", StringComparison.Ordinal);

    private void CheckImage(MarkdownText text, LinkInline image)
    {
        if (image.Url is null || !knownPaths.Contains(image.Url))
        {
            Report("M303", text, image, $"画像「{image.Url}」がありません。", "content/images/ に置いて、/images/ファイル名 と書いてください。");
        }

        if (image.FirstChild is null)
        {
            Report("M303", text, image, $"画像「{image.Url}」に代替テキストがありません。", "![画像の内容を表す文](…) のように書いてください。");
        }
    }

    private void Report(string code, MarkdownText text, MarkdownObject at, string message, string fix) =>
        diagnostics.Add(new(code, new(text.Path, text.FirstLine + at.Line, at.Column + 1), message, fix));
}
