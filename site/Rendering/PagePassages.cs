using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace KadaiNavi.Site.Rendering;

/// <summary>A piece of what a page says, and the nearest place of the page that a link can lead to; null for the top.</summary>
public sealed record PagePassage(string? Anchor, string Text);

/// <summary>
/// What a page says of itself, cut where a reader sees a line end: paragraphs, items, rows, entries of lists of facts. What only
/// leads elsewhere, or is said on many pages, stands inside <c>data-no-search</c>.
/// </summary>
public static class PagePassages
{
    private const string Mark = "data-no-search";

    /// <summary>Holds no text of the page, or none that a reader with a script sees.</summary>
    private static readonly ISelector LeftOut = Selector(
        "script, style, template, svg, nav, h1, a.more, [hidden], .visually-hidden, .without-script, " +
        $"[{Mark}], form, fieldset, button, select, input, textarea, label, output, [role=status], [role=alert]");

    /// <summary>Where a link may lead; ids of paragraphs and controls only tie labels to them.</summary>
    private static readonly ISelector Place = Selector("section, article, div, li, tr, dt, dd");

    private static readonly ISelector Heading = Selector("h2, h3, h4, h5, h6");

    /// <summary>One line to a reader, whatever stands inside.</summary>
    private static readonly ISelector Line = Selector("tr, li, dl > div");

    private static readonly ISelector InsideLine = Selector("a, abbr, b, code, em, i, mark, small, span, strong, sub, sup, time");

    /// <param name="body">The main part of a page, as drawn.</param>
    public static IReadOnlyList<PagePassage> Of(IElement body)
    {
        var cutter = new Cutter();
        cutter.Read(body, anchor: null);
        return cutter.Passages;
    }

    /// <summary>Takes the marks away, from templates too: they say nothing to a visitor.</summary>
    public static void Unmark(IParentNode body)
    {
        foreach (var element in body.QuerySelectorAll($"[{Mark}]"))
        {
            element.RemoveAttribute(Mark);
        }

        foreach (var template in body.QuerySelectorAll("template").OfType<IHtmlTemplateElement>())
        {
            Unmark(template.Content);
        }
    }

    private sealed class Cutter
    {
        private readonly List<PagePassage> _passages = [];
        private PagePassage? _heading;
        private string _text = "";

        public IReadOnlyList<PagePassage> Passages => _passages;

        /// <param name="anchor">Of what stands here until a heading or an element with an id of its own.</param>
        public void Read(IElement element, string? anchor)
        {
            foreach (var node in element.ChildNodes)
            {
                if (node is not IElement child)
                {
                    _text += TextOf(node);
                }
                else if (Heading.Match(child))
                {
                    End(anchor);
                    EndHeading();
                    anchor = IdOf(child) ?? anchor;
                    _heading = Joined(TextOf(child)) is { Length: > 0 } heading ? new(anchor, heading) : null;
                }
                else if (LeftOut.Match(child) || InsideLine.Match(child) || child.LocalName == "br")
                {
                    _text += TextOf(child);
                }
                else
                {
                    End(anchor);
                    ReadBlock(child, (Place.Match(child) ? IdOf(child) : null) ?? anchor);
                }
            }

            End(anchor);
            EndHeading();
        }

        private void ReadBlock(IElement block, string? anchor)
        {
            if (Line.Match(block))
            {
                _text = TextOf(block);
                End(anchor);
            }
            else
            {
                Read(block, anchor);
            }
        }

        /// <summary>The heading goes with the first text under it: neither says much alone.</summary>
        private void End(string? anchor)
        {
            if (Joined(_text) is { Length: > 0 } text)
            {
                _passages.Add(new(anchor, _heading is null ? text : $"{_heading.Text}：{text}"));
                _heading = null;
            }

            _text = "";
        }

        private void EndHeading()
        {
            if (_heading is not null)
            {
                _passages.Add(_heading);
                _heading = null;
            }
        }
    }

    private static string TextOf(INode node) => node switch
    {
        IText text => text.Data,
        IElement { LocalName: "br" } => " ",
        IElement element when LeftOut.Match(element) => "",
        // A span is set apart by its style: a code before a name, a line under it.
        IElement { LocalName: "span" } span => $" {TextOfChildren(span)} ",
        IElement { LocalName: "dt" } name => $"{Joined(TextOfChildren(name))}：",
        IElement element => InsideLine.Match(element) ? TextOfChildren(element) : $" {TextOfChildren(element)} ",
        _ => "",
    };

    private static string TextOfChildren(IElement element) => string.Concat(element.ChildNodes.Select(TextOf));

    private static string Joined(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("： ", "：", StringComparison.Ordinal);

    private static string? IdOf(IElement element) => element.Id is { Length: > 0 } id ? id : null;

    private static ISelector Selector(string text) => new CssSelectorParser().ParseSelector(text)!;
}
