namespace KadaiNavi.Catalogue.Yaml;

/// <summary>A Markdown file that people write: YAML between two lines of three dashes, then the text.</summary>
public sealed record FrontMatter
{
    public required string Path { get; init; }
    public required YamlValue Head { get; init; }
    public required string Body { get; init; }

    /// <summary>Line of the file on which <see cref="Body"/> begins, so that link errors name the true line.</summary>
    public required int BodyLine { get; init; }

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
        return head is null ? null : new FrontMatter
        {
            Path = path,
            Head = head,
            Body = text[bodyStart..],
            BodyLine = text.AsSpan(0, bodyStart).Count('\n') + 1,
        };
    }
}
