using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Answering;

/// <summary>
/// Which words of a text carried a guess. Words as a reader sees them without a dictionary: runs of kanji, katakana or latin
/// letters; a single kanji with the kana that bend it; and what lies between particles where there is only hiragana.
/// Twin of site/Problem/pure/reasons.js.
/// </summary>
internal sealed class Reasons(ReasonsFile rules)
{
    private static readonly Func<char, bool>[] Kinds =
        [Characters.IsKanji, Characters.IsKatakana, Characters.IsLatin, Characters.IsHiragana];

    /// <param name="contributions">How much each folded character spoke for the guess.</param>
    /// <returns>Words of <paramref name="original"/>, the strongest first.</returns>
    public IReadOnlyList<string> Of(string original, FoldedText folded, double[] contributions)
    {
        var words = WordsOf(folded.Text)
            .Select(w => (w.Start, w.End, Weight: Sum(contributions, w.Start, w.End)))
            .OrderByDescending(w => w.Weight).ThenBy(w => w.Start)
            .Take(rules.MostWords)
            .ToList();
        return words is [{ Weight: > 0 and var strongest }, ..]
            ?
            [
                .. words
                    .Where(w => w.Weight >= rules.LeastPart * strongest)
                    .Select(w => folded.Original(w.Start, w.End))
                    .Select(o => original[o.Start..o.End])
                    .Distinct(StringComparer.Ordinal),
            ]
            : [];
    }

    internal IEnumerable<(int Start, int End)> WordsOf(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            if (Array.Find(Kinds, k => k(text[start])) is not { } kind)
            {
                continue;
            }

            var isHiragana = Characters.IsHiragana(text[start]);
            if (isHiragana && IsParticle(text[start]))
            {
                continue;
            }

            while (end < text.Length && kind(text[end]) && !(isHiragana && IsParticle(text[end])))
            {
                end++;
            }

            var isKanji = Characters.IsKanji(text[start]);
            if (isKanji && end - start == 1)
            {
                while (end < text.Length && end - start < 4 && Characters.IsHiragana(text[end]) && !IsParticle(text[end]))
                {
                    end++;
                }
            }

            if (isKanji || end - start >= 2)
            {
                yield return (start, end);
            }
        }
    }

    private bool IsParticle(char c) => rules.Particles.Contains(c, StringComparison.Ordinal);

    /// <summary>Added up from left to right, as the browser does it: another order would round differently.</summary>
    private static double Sum(double[] values, int start, int end)
    {
        var total = 0.0;
        for (var i = start; i < end; i++)
        {
            total += values[i];
        }

        return total;
    }
}
