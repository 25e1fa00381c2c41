using KadaiNavi.Catalogue;

namespace KadaiNavi.Funding;

/// <summary>
/// Whether a town can apply, by its answers so far. Twin of eligibility in site/Funding/pure/funding.js;
/// tests/fixtures/eligibility.json holds both.
/// </summary>
/// <param name="Verdict"><c>ok</c>, <c>ask</c> or <c>no</c>; null while nothing is refused and a question is open.</param>
/// <param name="Open">Questions that still have no answer.</param>
public sealed record Eligibility(string? Verdict, IReadOnlyList<string> Open, IReadOnlyList<EligibilityReason> Reasons)
{
    /// <param name="answers">
    /// Answer by question. An answer to a question that is not asked is left out of account, and one that the question does not have
    /// leaves it open.
    /// </param>
    public static Eligibility Of(EligibilityPath path, IReadOnlyDictionary<string, string> answers)
    {
        var open = new List<string>();
        var reasons = new List<EligibilityReason>();
        foreach (var question in path.Questions.Where(q => IsAsked(q, answers)))
        {
            if (Given(question, answers) is { } answer)
            {
                reasons.Add(new(question, answer));
            }
            else
            {
                open.Add(question.Id);
            }
        }

        return new(Strictest([.. reasons.Select(r => r.Answer.Verdict)], open.Count), open, reasons);
    }

    private static bool IsAsked(EligibilityQuestion question, IReadOnlyDictionary<string, string> answers) =>
        question.When is not { } when || (answers.TryGetValue(when.Question, out var given) && when.Answers.Contains(given));

    private static EligibilityAnswer? Given(EligibilityQuestion question, IReadOnlyDictionary<string, string> answers) =>
        answers.TryGetValue(question.Id, out var given) ? question.Answers.FirstOrDefault(a => a.Id == given) : null;

    private static string? Strictest(HashSet<string> verdicts, int open) =>
        verdicts.Contains("no") ? "no"
        : open > 0 ? null
        : verdicts.Contains("ask") ? "ask" : "ok";
}

/// <summary>What an answer means for the verdict.</summary>
public sealed record EligibilityReason(EligibilityQuestion Question, EligibilityAnswer Answer);
