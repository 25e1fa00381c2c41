using System.Buffers;

namespace KadaiNavi.Recommender.Answering;

/// <summary>Texts of several parts: several problems in one, or one among much else.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。.!?\n\r、,;・");

    /// <returns>Each part scored alone; none when the text is a single one.</returns>
    public static List<Scored> Score(RecommenderModel model, string folded)
    {
        var parts = Split(folded, model.File.Sentences.Shortest);
        return parts.Count < 2 ? [] : [.. parts.Select(model.Score)];
    }

    /// <summary>
    /// What a part is sure of comes close to the whole text's best issue. Never above it, so a single problem told in many
    /// sentences stays one.
    /// </summary>
    public static double[] Raise(RecommenderModel model, List<Scored> parts, double[] whole)
    {
        var issues = model.File.Issues.Count;
        var logits = whole[..issues];
        var cap = logits.Max() - model.File.Sentences.Below;
        foreach (var part in parts)
        {
            var probabilities = Adviser.Softmax(part.Logits[..issues]);
            var top = Array.IndexOf(probabilities, probabilities.Max());
            if (probabilities[top] >= model.File.Sentences.Sure)
            {
                logits[top] = Math.Max(logits[top], cap);
            }
        }

        return logits;
    }

    /// <summary>
    /// A letter is mostly greeting and background, which looks like nothing of the catalogue: two parts that are in scope by
    /// themselves are enough. One is not, since a stray word does that.
    /// </summary>
    public static double InScope(RecommenderModel model, List<Scored> parts, Scored whole)
    {
        var second = parts.Select(model.InScope).OrderDescending().Skip(1).FirstOrDefault();
        return Math.Max(model.InScope(whole), second);
    }

    internal static List<string> Split(string folded, int shortest)
    {
        var parts = new List<string>();
        for (int start = 0, end; start <= folded.Length; start = end + 1)
        {
            end = folded.AsSpan(start).IndexOfAny(Ends) is var i and >= 0 ? start + i : folded.Length;
            if (end - start >= shortest)
            {
                parts.Add(folded[start..end]);
            }
        }

        return parts;
    }
}
