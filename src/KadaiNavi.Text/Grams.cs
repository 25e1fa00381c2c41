namespace KadaiNavi.Text;

/// <summary>A short piece of text that a model weighs, and where in the folded text it stands.</summary>
public readonly record struct Gram(string Text, int Start, int End);

/// <summary>Cuts folded text into n-grams: the features of the recommender, the same here and in the browser.</summary>
public static class Grams
{
    /// <summary>
    /// As written: latin words of two letters or more, single kanji and katakana, pairs of Japanese characters that are not
    /// both hiragana (those are endings and particles, and say little).
    /// </summary>
    public static IEnumerable<Gram> OfSurface(string folded)
    {
        for (var i = 0; i < folded.Length;)
        {
            if (Characters.IsLatin(folded[i]))
            {
                var end = i;
                var onlyDigits = true;
                while (end < folded.Length && Characters.IsLatin(folded[end]))
                {
                    onlyDigits &= Characters.IsDigit(folded[end++]);
                }

                if (!onlyDigits && end - i >= 2)
                {
                    yield return new(folded[i..end], i, end);
                }

                i = end;
                continue;
            }

            if (Characters.IsJapanese(folded[i]))
            {
                if (!Characters.IsHiragana(folded[i]) && folded[i] != Characters.LongMark)
                {
                    yield return new(folded[i..(i + 1)], i, i + 1);
                }

                if (i + 1 < folded.Length
                    && Characters.IsJapanese(folded[i + 1])
                    && !(Characters.IsHiragana(folded[i]) && Characters.IsHiragana(folded[i + 1])))
                {
                    yield return new(folded[i..(i + 2)], i, i + 2);
                }
            }

            i++;
        }
    }

    /// <summary>As read aloud: every run of <paramref name="shortest"/> to <paramref name="longest"/> kana without a break.</summary>
    public static IEnumerable<Gram> OfKana(string kana, int[] origins, int shortest, int longest)
    {
        for (var start = 0; start < kana.Length; start++)
        {
            for (var length = 1; length <= longest && start + length <= kana.Length && kana[start + length - 1] != ' '; length++)
            {
                if (length >= shortest)
                {
                    yield return new(kana.Substring(start, length), origins[start], origins[start + length - 1] + 1);
                }
            }
        }
    }
}
