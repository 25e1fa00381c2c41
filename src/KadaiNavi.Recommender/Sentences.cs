using System.Buffers;
using KadaiNavi.Recommender.Model;

namespace KadaiNavi.Recommender;

/// <summary>Several problems in one text.</summary>
internal static class Sentences
{
    /// <summary>A shorter part says too little by itself.</summary>
    private const int Shortest = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。.!?\n\r、,;・");

    /// <summary>
    /// Each part is scored alone, and what it is sure of comes close to the whole text's best issue. Never above it, so a
    /// single problem told in many sentences stays one.
    /// </summary>
    public static double[] Raise(RecommenderModel model, string folded, double[] whole)
    {
        var issues = model.File.Issues.Count;
        var logits = whole[..issues];
        var parts = Split(folded);
        if (parts.Count < 2)
        {
            return logits;
        }

        var cap = logits.Max() - model.File.Sentences.Below;
        foreach (var part in parts)
        {
            var alone = model.Score(part).Logits[..issues];
            var probabilities = Recommender.Softmax(alone);
            var top = Array.IndexOf(probabilities, probabilities.Max());
            if (probabilities[top] >= model.File.Sentences.Sure)
            {
                logits[top] = Math.Max(logits[top], cap);
            }
        }

        return logits;
    }

    internal static List<string> Split(string folded)
    {
        var parts = new List<string>();
        for (int start = 0, end; start <= folded.Length; start = end + 1)
        {
            end = folded.AsSpan(start).IndexOfAny(Ends) is var i and >= 0 ? start + i : folded.Length;
            if (end - start >= Shortest)
            {
                parts.Add(folded[start..end]);
            }
        }

        return parts;
    }
}
