namespace KadaiNavi.Recommender.Learning;

/// <summary>
/// Which row of an issue's table a text speaks of. A class document for each row, weighed against the other rows of the same
/// issue only: the issue itself is somebody else's question.
/// </summary>
public static class ServiceDocument
{
    /// <summary>What fewer lines of an issue share tells its rows apart by chance.</summary>
    private const int FewestTexts = 4;

    /// <param name="rows">Rows as <c>issue/service</c>; those of one issue stand together.</param>
    public static Dictionary<string, double[]> Learn(IEnumerable<Example> examples, IReadOnlyList<string> rows)
    {
        var byIssue = rows.Index()
            .GroupBy(r => r.Item.Split('/')[0], StringComparer.Ordinal)
            .Select(g => g.Select(r => r.Index).ToList())
            .ToList();
        var texts = examples.SelectMany(e => e.Rows.Select(row => (e.Surface, row))).ToList();
        var weights = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var places in byIssue.Where(p => p.Count > 1))
        {
            var local = places.Index().ToDictionary(p => p.Item, p => p.Index);
            var here = texts.Where(t => local.ContainsKey(t.row)).ToList();
            var counts = here.SelectMany(t => t.Surface).CountBy(g => g, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            foreach (var (gram, row) in ClassDocument.Learn(here.Select(t => (t.Surface, local[t.row])), places.Count)
                .Where(g => counts[g.Key] >= FewestTexts))
            {
                if (!weights.TryGetValue(gram, out var all))
                {
                    weights.Add(gram, all = new double[rows.Count]);
                }

                foreach (var (place, index) in local)
                {
                    all[place] = row[index];
                }
            }
        }

        return weights;
    }
}
