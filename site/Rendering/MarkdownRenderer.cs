using KadaiNavi.Catalogue;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KadaiNavi.Site.Rendering;

/// <summary>Markdown that people write, to HTML. Raw HTML is off; the extensions are listed one by one.</summary>
public static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UseCjkFriendlyEmphasis()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    public static MarkdownDocument Parse(MarkdownText text) => Markdown.Parse(text.Text, Pipeline);

    public static string ToHtml(MarkdownText text, Urls urls)
    {
        var document = Parse(text);
        foreach (var link in document.Descendants<LinkInline>().Where(l => l.Url?.StartsWith('/') == true))
        {
            link.Url = urls.FromRoot(link.Url!);
        }

        foreach (var table in document.Descendants<Table>())
        {
            AlignByClass(table);
        }

        return document.ToHtml(Pipeline);
    }

    /// <summary>Markdig writes alignment as an inline style, which our content security policy refuses.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
            {
                if (column.Alignment is TableColumnAlign.Right)
                {
                    cell.GetAttributes().AddClass("number");
                }
            }
        }

        table.ColumnDefinitions.Clear();
    }
}
