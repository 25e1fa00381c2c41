namespace KadaiNavi.Catalogue;

/// <summary>
/// A place in a file a person edits: path relative to the site's root with forward slashes; line and column
/// count from 1.
/// </summary>
public readonly record struct SourcePosition(string Path, long Line = 1, long Column = 1)
{
    public override string ToString() => $"{Path}:{Line}:{Column}";
}

/// <summary>One fault in the input, written for the person who will mend it.</summary>
/// <param name="Code">Stable short code, listed in docs/editing.md.</param>
/// <param name="Message">What is wrong, in Japanese.</param>
/// <param name="Fix">What to type instead. Left out only when nobody can know.</param>
public sealed record Diagnostic(string Code, SourcePosition At, string Message, string? Fix = null)
{
    public override string ToString() =>
        Fix is null ? $"{At}: {Code}: {Message}" : $"{At}: {Code}: {Message} {Fix}";

    /// <summary>File by file, top to bottom: the order in which an editor walks through them.</summary>
    public static IReadOnlyList<Diagnostic> InReadingOrder(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .Distinct()
            .OrderBy(d => d.At.Path, StringComparer.Ordinal)
            .ThenBy(d => d.At.Line)
            .ThenBy(d => d.At.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)];
}
