using AngleSharp.Dom;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Site.Rendering;

/// <summary>
/// Turns the first use of each glossary term in a page into a link to its one-line explanation at the foot of the page,
/// whoever wrote the text: component, data file or Markdown.
/// </summary>
public sealed class TermLinker
{
    private static readonly HashSet<string> Untouched = new(StringComparer.OrdinalIgnoreCase)
    {
        "A", "BUTTON", "CODE", "H1", "H2", "H3", "H4", "LABEL", "LEGEND", "NAV", "OPTION", "PRE", "SCRIPT", "SELECT", "SUMMARY",
        "SVG", "THEAD", "DT", "CAPTION", "TEMPLATE",
    };

    private readonly OrderedDictionary<Term, string> _anchors;
    private readonly IReadOnlyList<(string Text, Term Term)> _spellings;

    public TermLinker(IReadOnlyList<Term> terms)
    {
        _anchors = new(terms.Index().Select(t => KeyValuePair.Create(t.Item, Urls.TermAnchor(t.Index + 1))));

        // Longest first, so that AEMS is not read as EMS.
        _spellings = [.. terms
            .SelectMany(t => t.Also.Prepend(t.Name).Select(text => (text, t)))
            .OrderByDescending(s => s.text.Length).ThenBy(s => s.text, StringComparer.Ordinal)];
    }

    /// <summary>Links the terms in place.</summary>
    /// <returns>The terms that the body uses, in the order of the glossary, with their anchors.</returns>
    public IReadOnlyList<(string Anchor, Term Term)> Link(IElement root)
    {
        var used = new HashSet<Term>();
        foreach (var text in root.GetDescendants().OfType<IText>().Where(IsRunningText).ToList())
        {
            LinkIn(text, used);
        }

        return [.. _anchors.Where(t => used.Contains(t.Key)).Select(t => (t.Value, t.Key))];
    }

    private static bool IsRunningText(IText text) =>
        !text.GetAncestors().OfType<IElement>().Any(e => Untouched.Contains(e.TagName) || e.HasAttribute("data-no-terms"));

    private void LinkIn(IText text, HashSet<Term> used)
    {
        while (FirstIn(text.Data, used) is var (start, spelling, term))
        {
            used.Add(term);
            var found = start == 0 ? text : text.Split(start);
            var rest = found.Data.Length > spelling.Length ? found.Split(spelling.Length) : null;
            var link = text.Owner!.CreateElement("a");
            link.SetAttribute("class", "term");
            link.SetAttribute("href", "#" + _anchors[term]);
            link.TextContent = spelling;
            found.Parent!.ReplaceChild(link, found);
            if (rest is null)
            {
                return;
            }

            text = rest;
        }
    }

    private (int Start, string Spelling, Term Term)? FirstIn(string text, HashSet<Term> used)
    {
        (int Start, string Spelling, Term Term)? first = null;
        foreach (var (spelling, term) in _spellings)
        {
            var start = used.Contains(term) ? -1 : IndexOfWord(text, spelling);
            if (start >= 0 && (first is null || start < first.Value.Start))
            {
                first = (start, spelling, term);
            }
        }

        return first;
    }

    /// <summary>A term in Latin letters must not begin or end inside another word: AI is not in MAIN.</summary>
    private static int IndexOfWord(string text, string word)
    {
        for (var start = text.IndexOf(word, StringComparison.Ordinal);
             start >= 0;
             start = text.IndexOf(word, start + 1, StringComparison.Ordinal))
        {
            var end = start + word.Length;
            if (!(IsLatin(word[0]) && start > 0 && IsLatin(text[start - 1]))
                && !(IsLatin(word[^1]) && end < text.Length && IsLatin(text[end])))
            {
                return start;
            }
        }

        return -1;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);
}
