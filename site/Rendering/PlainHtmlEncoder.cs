using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace KadaiNavi.Site.Rendering;

/// <summary>
/// Encodes only what HTML requires. The framework's encoder writes U+3000, characters beyond the basic plane and '+' as
/// numbers even when all ranges are allowed, which doubles Japanese pages and hides their text from people who read the source.
/// </summary>
public sealed class PlainHtmlEncoder : HtmlEncoder
{
    private static readonly SearchValues<char> MustEncode = SearchValues.Create("&<>\"'");

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar < 128 && MustEncode.Contains((char)unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < span.Length; i++)
        {
            if (MustEncode.Contains(span[i]) || char.IsSurrogate(span[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var text = unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => new Rune(unicodeScalar).ToString(),
        };
        numberOfCharactersWritten = text.TryCopyTo(new Span<char>(buffer, bufferLength)) ? text.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
