namespace KadaiNavi.Catalogue.Yaml;

/// <summary>A Markdown file that people write: YAML between two lines of three dashes, then the text.</summary>
/// <param name="BodyLine">Line of the file on which <paramref name="Body"/> begins, so that link errors name the true line.</param>
public sealed record FrontMatter(string Path, YamlValue Head, string Body, int BodyLine)
{
    /// <summary>Splits the file, or returns null with a diagnostic (M301, or one of the YAML reader's).</summary>
    public static FrontMatter? Read(string text, string path, ICollection<Diagnostic> diagnostics)
    {
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---\n", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            diagnostics.Add(new("M301", new(path), "見出し情報（front matter）がありません。", "1行目と、項目を書き終えた次の行に「---」を書いてください。"));
            return null;
        }

        var bodyStart = end + "\n---\n".Length;
        var head = YamlReader.Read(text[4..(end + 1)], path, diagnostics, firstLine: 2);
        return head is null ? null : new FrontMatter(path, head, text[bodyStart..], text.AsSpan(0, bodyStart).Count('\n') + 1);
    }
}
