namespace KadaiNavi.Catalogue;

/// <summary>Edit distance, for "did you mean" in diagnostics.</summary>
public static class Spelling
{
    /// <summary>The known word that needs the fewest changes; the first of several alike, null when none is known.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) => known.MinBy(k => Distance(k, word));

    public static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
