using System.Text;

namespace KadaiNavi.Catalogue.Yaml;

/// <summary>A text file as people's editors leave it: with or without a byte order mark, with Unix or Windows line ends.</summary>
public static class TextFile
{
    /// <summary>Largest input file. The longest real one is under 30 KB; fifteen times that is a mistake or an attack.</summary>
    public const int MaximumBytes = 512 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the text with <c>\n</c> line ends, or null with a diagnostic (K001 not UTF-8, K002 too large).</summary>
    public static string? Read(FileInfo file, string path, ICollection<Diagnostic> diagnostics)
    {
        if (file.Length > MaximumBytes)
        {
            diagnostics.Add(new("K002", new(path), $"ファイルが大きすぎます（{file.Length / 1024} KB）。", $"{MaximumBytes / 1024} KB以下に分けてください。"));
            return null;
        }

        return Decode(File.ReadAllBytes(file.FullName), path, diagnostics);
    }

    public static string? Decode(ReadOnlySpan<byte> bytes, string path, ICollection<Diagnostic> diagnostics)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        try
        {
            return Strict.GetString(bytes).ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n') + 1;
            diagnostics.Add(new("K001", new(path, line), "UTF-8として読めない文字があります。", "文字コードをUTF-8にして保存し直してください。"));
            return null;
        }
    }
}
