using KadaiNavi.Catalogue;

namespace KadaiNavi.Funding;

/// <summary>
/// Whether a town can apply, by its answers so far. Twin of eligibility in site/Funding/pure/funding.js;
/// tests/fixtures/eligibility.json holds both.
/// </summary>
/// <param name="Verdict"><c>ok</c>, <c>ask</c> or <c>no</c>; null while nothing is refused and a question is open.</param>
/// <param name="Open">Questions that still have no answer.</param>
public sealed record Eligibility(string? Verdict, IReadOnlyList<string> Open, IReadOnlyList<EligibilityAnswer> Reasons)
{
    /// <param name="answers">Answer by question; an answer to a question that is not asked is left out of account.</param>
    public static Eligibility Of(EligibilityPath path, IReadOnlyDictionary<string, string> answers)
    {
        var asked = path.Questions.Where(q => q.When is null || (answers.TryGetValue(q.When.Question, out var given) && q.When.Answers.Contains(given))).ToList();
        var given = asked.Select(q => (q.Id, Answer: q.Answers.FirstOrDefault(a => answers.TryGetValue(q.Id, out var id) && a.Id == id))).ToList();
        var reasons = given.Select(g => g.Answer).OfType<EligibilityAnswer>().ToList();
        var open = given.Where(g => g.Answer is null).Select(g => g.Id).ToList();
        var verdict = reasons.Any(r => r.Verdict == "no") ? "no"
            : open.Count > 0 ? null
            : reasons.Any(r => r.Verdict == "ask") ? "ask" : "ok";
        return new(verdict, open, reasons);
    }
}
