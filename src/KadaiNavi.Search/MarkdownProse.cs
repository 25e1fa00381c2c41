using System.Text.RegularExpressions;

namespace KadaiNavi.Search;

/// <summary>The words of a Markdown text without its marks: what a reader would look for.</summary>
internal static partial class MarkdownProse
{
    public static IReadOnlyList<Passage> Paragraphs(string markdown, string? first = null) =>
        SearchDocuments.Lines([first ?? "", .. Blocks().Split(markdown).Select(block => Whitespace().Replace(Marks().Replace(Links().Replace(block, "$1"), ""), " ").Trim())]);

    [GeneratedRegex(@"\n\s*\n|\n(?=#)|(?<=^#[^\n]*)\n", RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"!?\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^\s*(#+|[-*+]|\d+\.|>)\s+|[*`|]|^[\s|:-]+$", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
