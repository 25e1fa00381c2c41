using System.Globalization;
using System.Text;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Learning;

/// <summary>Rounds weights to levels and writes them in the form of <see cref="TableFile"/>, grams in order.</summary>
public static class TableWriter
{
    /// <param name="weights">Gram → weight for each class; none is negative.</param>
    /// <param name="width">Digits of a class: 1 up to 46 classes, 2 beyond.</param>
    /// <param name="levels">Steps from 0 to the largest weight.</param>
    public static TableFile Write(IReadOnlyDictionary<string, double[]> weights, int width, int levels, DigitsFile digits)
    {
        var step = Math.Round(weights.Values.SelectMany(row => row).DefaultIfEmpty(1).Max() / levels, 6);
        var classes = new StringBuilder();
        var steps = new StringBuilder();
        var kept = weights.Keys.Where(g => weights[g].Any(w => Level(w, step) > 0)).GroupBy(Length).OrderBy(g => g.Key).ToList();
        foreach (var gram in kept.SelectMany(length => length.Order(StringComparer.Ordinal)))
        {
            var entries = weights[gram].Select((w, c) => (Class: c, Level: Level(w, step))).Where(e => e.Level > 0).ToList();
            foreach (var (place, (c, level)) in entries.Index())
            {
                if (width == 2)
                {
                    classes.Append(digits.Alphabet[c / digits.Base]);
                }

                classes.Append(digits.Alphabet[c % digits.Base + (place == entries.Count - 1 ? digits.Base : 0)]);
                steps.Append(digits.Alphabet[level]);
            }
        }

        return new()
        {
            Width = width,
            Step = step,
            Grams = new(kept.ToDictionary(g => g.Key, g => Join(g.Key, g.Order(StringComparer.Ordinal))), StringComparer.Ordinal),
            Classes = classes.ToString(),
            Levels = steps.ToString(),
        };
    }

    private static int Level(double weight, double step) => (int)Math.Round(weight / step);

    private static string Length(string gram) => Characters.IsLatin(gram[0]) ? "0" : gram.Length.ToString(CultureInfo.InvariantCulture);

    private static string Join(string length, IEnumerable<string> grams) => length switch
    {
        "0" => string.Join(' ', grams),
        "1" => string.Concat(grams),
        _ => string.Join(' ', grams.GroupBy(g => g[0]).Select(first => first.Key + string.Concat(first.Select(g => g[1..])))),
    };
}
