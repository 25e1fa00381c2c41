using System.Collections.Frozen;

namespace KadaiNavi.Text;

/// <summary>
/// The commonest reading of a kanji inside a compound (病院: びょう) and alone before kana (乗る: の).
/// It lets ひらがなだけの文 and 誤変換 meet the same word in kanji; it need not be right each time.
/// </summary>
public sealed class KanjiReadings
{
    private readonly FrozenDictionary<char, string> _inCompound;
    private readonly FrozenDictionary<char, string> _alone;

    /// <param name="compound">Reading → all kanji that have it inside a compound.</param>
    /// <param name="alone">The same for kanji that stand alone; a kanji without one is read as in a compound.</param>
    public KanjiReadings(IReadOnlyDictionary<string, string> compound, IReadOnlyDictionary<string, string> alone)
    {
        _inCompound = ByKanji(compound);
        _alone = ByKanji(alone);
    }

    /// <summary>Folded text as plain hiragana: kanji read, katakana turned, small kana made big, long marks dropped.</summary>
    /// <returns>The kana, and for each of them the index of the folded character it came from. Other characters become a space.</returns>
    public (string Kana, int[] Origins) Read(string folded)
    {
        var kana = new List<char>(folded.Length * 2);
        var origins = new List<int>(folded.Length * 2);
        for (var i = 0; i < folded.Length; i++)
        {
            foreach (var c in ReadingAt(folded, i))
            {
                if (c != Characters.LongMark)
                {
                    kana.Add(Big(c));
                    origins.Add(i);
                }
            }
        }

        return (new string([.. kana]), [.. origins]);
    }

    private ReadOnlySpan<char> ReadingAt(string text, int i)
    {
        var c = text[i];
        if (!Characters.IsKanji(c))
        {
            return Characters.IsJapanese(c) ? text.AsSpan(i, 1) : " ";
        }

        var joined = (i > 0 && Characters.IsKanji(text[i - 1])) || (i + 1 < text.Length && Characters.IsKanji(text[i + 1]));
        return !joined && _alone.TryGetValue(c, out var alone) ? alone
            : _inCompound.TryGetValue(c, out var reading) ? reading
            : " ";
    }

    private static char Big(char c)
    {
        var hiragana = c is >= '\u30A1' and <= '\u30F6' ? (char)(c - 0x60) : c;
        var small = "ぁぃぅぇぉっゃゅょゎゕゖ".IndexOf(hiragana, StringComparison.Ordinal);
        return small < 0 ? hiragana : "あいうえおつやゆよわかけ"[small];
    }

    private static FrozenDictionary<char, string> ByKanji(IReadOnlyDictionary<string, string> byReading) =>
        byReading.SelectMany(pair => pair.Value.Select(kanji => (kanji, pair.Key))).ToFrozenDictionary(p => p.kanji, p => p.Key);
}
