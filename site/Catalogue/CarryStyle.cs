namespace KadaiNavi.Site.Catalogue;

/// <summary>
/// The styles of the carry pack: inside the file, because it goes where no other file goes. The content security policy names
/// its hash.
/// </summary>
public static class CarryStyle
{
    private const string Fonts = "\"Yu Gothic\", \"Hiragino Sans\", \"Noto Sans CJK JP\", sans-serif";
    private const string Whole =
        "h1, h2, h3 { break-after: avoid; } tr, .case { break-inside: avoid; } thead { display: table-header-group; }";

    private const string Page = "max-width: 48rem; margin: 0 auto; padding: 1rem; color: #1a1a1a; background: #fff;";

    public static string Css { get; } = $$"""
        @page { size: A4; margin: 16mm 15mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
        * { box-sizing: border-box; }
        body { {{Page}} font-family: {{Fonts}}; line-height: 1.7; }
        h1 { font-size: 1.6rem; line-height: 1.4; border-bottom: 3px solid #0017c1; }
        h2 { margin-top: 1.6rem; font-size: 1.25rem; border-left: 6px solid #0017c1; padding-left: .5rem; }
        h3 { margin-bottom: .25rem; font-size: 1.05rem; }
        table { width: 100%; border-collapse: collapse; font-size: .95rem; }
        th, td { padding: .35rem .5rem; border: 1px solid #767676; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        thead th { background: #e8f1fe; }
        td.nowrap, th.nowrap { white-space: nowrap; }
        .note { padding: .5rem .75rem; border: 1px solid #767676; }
        .facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0; }
        .facts dt { font-weight: bold; } .facts dd { margin: 0; }
        footer { margin-top: 2rem; border-top: 1px solid #767676; font-size: .9rem; }
        @media print { body { max-width: none; padding: 0; font-size: 10.5pt; } {{Whole}} }
        """.ReplaceLineEndings("\n");
}
