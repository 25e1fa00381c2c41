using System.Globalization;
using System.Text;

namespace KadaiNavi.Text;

/// <summary>
/// Text as the machine compares it: NFKC, ASCII in lower case, without control and format characters and without halves
/// of surrogate pairs. Remembers where each character came from, so that a reason can be shown in the reader's own text.
/// </summary>
public sealed class FoldedText
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    public string Text { get; }

    private FoldedText(string original)
    {
        var folded = new StringBuilder(original.Length);
        for (var start = 0; start < original.Length;)
        {
            var end = EndOfCharacter(original, start);
            if (IsReadable(original, start))
            {
                foreach (var c in original[start..end].Normalize(NormalizationForm.FormKC))
                {
                    folded.Append(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
                    _starts.Add(start);
                    _ends.Add(end);
                }
            }

            start = end;
        }

        Text = folded.ToString();
    }

    public static FoldedText Of(string original) => new(original);

    /// <summary>
    /// The part of the original text that became the folded characters <paramref name="start"/> up to
    /// <paramref name="end"/>.
    /// </summary>
    public (int Start, int End) Original(int start, int end) => (_starts[start], _ends[end - 1]);

    /// <summary>One code point with the marks that belong to it: NFKC joins ｶ and ﾞ to ガ.</summary>
    private static int EndOfCharacter(string text, int start)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && IsMark(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsMark(char c) => c is 'ﾞ' or 'ﾟ' or >= '\u0300' and <= '\u036F' or '\u3099' or '\u309A';

    private static bool IsReadable(string text, int index)
    {
        if (char.IsSurrogate(text[index]) && !char.IsSurrogatePair(text, index))
        {
            return false;
        }

        // Line ends and tabs stay: they separate words.
        return text[index] is >= '\t' and <= '\r' or '\u0085'
            || CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.Control or UnicodeCategory.Format);
    }
}
