using System.Text.Json;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli;

internal sealed record EligibilityDocument
{
    public required string? Verdict { get; init; }
    public required string? Title { get; init; }
    public required string? Text { get; init; }
    public required IReadOnlyList<OpenQuestion> Open { get; init; }
    public required IReadOnlyList<GivenReason> Reasons { get; init; }
}

internal sealed record OpenQuestion(string Question, string Text, IReadOnlyList<PossibleAnswer> Answers);

internal sealed record PossibleAnswer(string Id, string Label);

internal sealed record GivenReason
{
    public required string Question { get; init; }
    public required string Answer { get; init; }
    public required string Verdict { get; init; }
    public required string Text { get; init; }
    public required string Where { get; init; }
}

/// <summary>Whether a town can apply, as JSON for programs and as lines for people.</summary>
internal static class EligibilityText
{
    public static string Json(Eligibility found, EligibilityPath path)
    {
        var verdict = VerdictOf(found, path);
        var document = new EligibilityDocument
        {
            Verdict = found.Verdict,
            Title = verdict?.Title,
            Text = verdict?.Text,
            Open = [.. Open(found, path).Select(OpenOf)],
            Reasons = [.. found.Reasons.Select(ReasonOf)],
        };
        return JsonSerializer.Serialize(document, CommandJson.Types.EligibilityDocument);
    }

    public static IEnumerable<string> Lines(Eligibility found, Subsidy subsidy)
    {
        var path = subsidy.Eligibility;
        var open = Open(found, path).ToList();
        return
        [
            CallText.Closed(subsidy.Guideline),
            .. VerdictOf(found, path) is { } verdict ? [$"{verdict.Title}。{verdict.Text}"] : Array.Empty<string>(),
            .. found.Reasons.SelectMany(r => Reason(r, path)),
            .. open.Count > 0 ? [$"あと{open.Count}問です。--answer 問い=答え で答えてください（例：{Example(open[0])}）。"] : Array.Empty<string>(),
            .. open.SelectMany(Question),
        ];
    }

    private static OpenQuestion OpenOf(EligibilityQuestion question) =>
        new(question.Id, question.Text, [.. question.Answers.Select(a => new PossibleAnswer(a.Id, a.Label))]);

    private static GivenReason ReasonOf(EligibilityReason reason) => new()
    {
        Question = reason.Question.Id,
        Answer = reason.Answer.Id,
        Verdict = reason.Answer.Verdict,
        Text = reason.Answer.Text,
        Where = reason.Answer.Where,
    };

    private static IEnumerable<EligibilityQuestion> Open(Eligibility found, EligibilityPath path) =>
        path.Questions.Where(q => found.Open.Contains(q.Id));

    private static Verdict? VerdictOf(Eligibility found, EligibilityPath path) => path.Verdicts.FirstOrDefault(v => v.Id == found.Verdict);

    private static IEnumerable<string> Reason(EligibilityReason reason, EligibilityPath path) =>
    [
        $"・{reason.Question.Text}　{reason.Answer.Label}",
        $"　{path.Verdicts.First(v => v.Id == reason.Answer.Verdict).Sign}：{reason.Answer.Text}（{reason.Answer.Where}）",
    ];

    private static IEnumerable<string> Question(EligibilityQuestion question) =>
    [
        $"{question.Id}：{question.Text}（{question.Where}）",
        .. question.Help is { } help ? [$"　{help}"] : Array.Empty<string>(),
        .. question.Answers.Select(a => $"　{question.Id}={a.Id}　{a.Label}"),
    ];

    private static string Example(EligibilityQuestion question) => $"--answer {question.Id}={question.Answers[0].Id}";
}
