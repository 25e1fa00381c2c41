namespace KadaiNavi.Text;

/// <summary>
/// Kinds of characters by code unit. Ranges and not Unicode script tables, so that C# and the browser cannot differ
/// by the version of their tables. Twin of <c>site/Layout/pure/text.js</c>; tests/fixtures/text.json holds both.
/// </summary>
public static class Characters
{
    public const char LongMark = 'ー';

    /// <summary>Kanji of the basic plane, with 々, 〆 and 〇.</summary>
    public static bool IsKanji(char c) =>
        c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '々' or '〆' or '〇';

    public static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u3096';

    public static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or LongMark;

    public static bool IsJapanese(char c) => IsKanji(c) || IsHiragana(c) || IsKatakana(c);

    /// <summary>After folding: a–z and 0–9.</summary>
    public static bool IsLatin(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';
}
