using KadaiNavi.Catalogue;
using KadaiNavi.Text;

namespace KadaiNavi.Recommender.Answering;

/// <summary>What keeps a text from being answered.</summary>
public enum TextFault
{
    None,
    Empty,
    TooLong,
}

/// <summary>From a problem in one's own words to issues and services. Twin of site/Problem/pure/recommend.js.</summary>
public sealed class Adviser(RecommenderModel model, ServiceCatalogue catalogue)
{
    /// <summary>In UTF-16 units, as the browser counts them.</summary>
    public static int MaximumLength => Vocabulary.Current.Limits.Statement;

    /// <summary>Twin of textFault in site/Problem/pure/recommend.js; tests/fixtures/failures.json holds both.</summary>
    public static TextFault FaultOf(string text) =>
        string.IsNullOrWhiteSpace(text) ? TextFault.Empty
        : text.Length > MaximumLength ? TextFault.TooLong
        : TextFault.None;

    private readonly Dictionary<string, int> _rows =
        model.File.Rows.Index().ToDictionary(r => r.Item, r => r.Index, StringComparer.Ordinal);

    /// <param name="phase">Only services whose technology is in this phase; null for all.</param>
    public Recommendation Recommend(string text, string? phase = null)
    {
        var folded = FoldedText.Of(text);
        var whole = model.Score(folded.Text);
        var parts = Sentences.Score(model, folded.Text);
        var probabilities = Softmax(Sentences.Raise(model, parts, whole.Logits));
        var confidence = Sentences.InScope(model, parts, whole);

        var reasons = new Reasons(model.File.Reasons);
        var order = Enumerable.Range(0, probabilities.Length).OrderByDescending(c => probabilities[c]).ThenBy(c => c).ToList();
        var issues = order.Select((c, rank) => new IssueGuess
        {
            Code = model.File.Issues[c],
            Name = catalogue.Issue(model.File.Issues[c]).Name,
            Probability = probabilities[c],
            Because = rank < model.File.Reasons.Explained
                ? reasons.Of(text, folded, model.Contributions(whole, c, folded.Text.Length))
                : [],
        }).ToList();
        var services = RankServices(model.ScoreRows(whole), probabilities, phase);
        var notable = issues
            .Where((issue, rank) => rank == 0 || issue.Probability >= model.File.Reasons.Notable)
            .Select(i => i.Code)
            .ToList();
        return new()
        {
            InScope = confidence >= model.File.Scope.Threshold,
            Confidence = confidence,
            Issues = issues,
            Services = services,
            Cases = NearestCases(notable),
        };
    }

    internal static double[] Softmax(IReadOnlyList<double> logits)
    {
        var most = logits.Max();
        var powers = logits.Select(z => Math.Exp(z - most)).ToArray();
        var sum = powers.Sum();
        return [.. powers.Select(p => p / sum)];
    }

    /// <summary>
    /// Services by fit: the chance of their issue, shared among the rows of its table by the words of each row and by how many
    /// municipalities have it. A service that several issues list gets the sum.
    /// </summary>
    private List<ServiceGuess> RankServices(double[] fits, double[] probabilities, string? phase)
    {
        var found = new Dictionary<string, (ServiceGuess Guess, double Best)>(StringComparer.Ordinal);
        foreach (var (index, code) in model.File.Issues.Index())
        {
            var placements = catalogue.Issue(code).Placements;
            var powers = placements.Select(p => Math.Exp(
                model.File.Ranking.Fit * (_rows.TryGetValue($"{code}/{p.ServiceId}", out var row) ? fits[row] : 0)
                + model.File.Ranking.Spread * Math.Log(1 + (p.Municipalities ?? 0)))).ToList();
            var sum = powers.Sum();
            foreach (var (placement, power) in placements.Zip(powers).Where(p => phase is null || p.First.Phase?.Name == phase))
            {
                var part = probabilities[index] * power / sum;
                var before = found.TryGetValue(placement.ServiceId, out var known) ? known.Guess.Score : 0;
                found[placement.ServiceId] = before == 0 || part > known.Best
                    ? (GuessOf(placement, before + part), part)
                    : (known.Guess with { Score = before + part }, known.Best);
            }
        }

        return [.. found.Values.Select(f => f.Guess).OrderByDescending(g => Comparable(g.Score)).ThenBy(g => g.Id, StringComparer.Ordinal)];
    }

    private static ServiceGuess GuessOf(Placement placement, double score) => new()
    {
        Id = placement.ServiceId,
        Name = placement.Name,
        Issue = placement.IssueCode,
        Phase = placement.Phase?.Name,
        Municipalities = placement.Municipalities,
        Score = score,
    };

    /// <summary>Equal but for the last bit of an exponential is equal: that bit differs between machines.</summary>
    private static double Comparable(double score) => Math.Round(score * 1e9);

    /// <summary>
    /// Cases of the notable issues, and cases that show a service of their tables: those of the likeliest
    /// issue first, its own before others.
    /// </summary>
    private List<string> NearestCases(List<string> issues) =>
        [.. catalogue.Cases
            .Select(c => (c.Id, Own: c.IssueCode, Place: issues.FindIndex(code => IsNear(c, code))))
            .Where(c => c.Place >= 0)
            .OrderBy(c => c.Place)
            .ThenBy(c => c.Own == issues[c.Place] ? 0 : 1)
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => c.Id)];

    private bool IsNear(CaseStudy study, string code) =>
        study.IssueCode == code || catalogue.Issue(code).Placements.Any(p => study.ServiceIds.Contains(p.ServiceId));
}
