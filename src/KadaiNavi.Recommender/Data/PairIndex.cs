using System.Runtime.InteropServices;
using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Data;

/// <summary>
/// Finds which of many texts is like another, by the Jaccard index of their sets of character pairs. From each pair to the texts that
/// have it: comparing every text with every other took most of the time of <c>validate</c>.
/// </summary>
internal sealed class PairIndex
{
    private readonly Dictionary<int, List<int>> _texts = [];
    private readonly List<int> _sizes = [];

    public PairIndex(IEnumerable<string> texts)
    {
        foreach (var (place, text) in texts.Index())
        {
            var pairs = Pairs(text);
            _sizes.Add(pairs.Count);
            foreach (var pair in pairs)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_texts, pair, out _) ??= []).Add(place);
            }
        }
    }

    /// <returns>Place of the first text that is at least so much like this one (0 to 1); null for none.</returns>
    public int? FirstAlike(string text, double likeness)
    {
        var pairs = Pairs(text);
        var shared = new int[_sizes.Count];
        foreach (var pair in pairs)
        {
            foreach (var place in CollectionsMarshal.AsSpan(_texts.GetValueOrDefault(pair)))
            {
                shared[place]++;
            }
        }

        for (var place = 0; place < shared.Length; place++)
        {
            if (shared[place] > 0 && shared[place] >= likeness * (pairs.Count + _sizes[place] - shared[place]))
            {
                return place;
            }
        }

        return null;
    }

    private static HashSet<int> Pairs(string text)
    {
        var folded = FoldedText.Of(text).Text;
        return [.. Enumerable.Range(0, Math.Max(0, folded.Length - 1)).Select(i => (folded[i] << 16) | folded[i + 1])];
    }
}
