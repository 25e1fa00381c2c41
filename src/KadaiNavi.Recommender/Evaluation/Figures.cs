using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Recommender.Evaluation;

public sealed record StyleFigure(string Style, Share First);

public sealed record Confusion(string Gold, string Answered, int Times);

/// <summary>How well the model answers labelled texts. Shares carry their 95 % interval.</summary>
public sealed record Figures
{
    public required int InScope { get; init; }
    public required int OutOfScope { get; init; }

    /// <summary>Texts whose first issue is the gold one (any of them where a text has several).</summary>
    public required Share First { get; init; }

    public required Share FirstOrAcceptable { get; init; }
    public required Share AmongThree { get; init; }
    public required double MacroF1 { get; init; }
    public required IReadOnlyList<StyleFigure> ByStyle { get; init; }

    /// <summary>Texts with several gold issues all of which are among the first three.</summary>
    public required Share AllFound { get; init; }

    public required double ServicesNdcg5 { get; init; }
    public required Share ServiceAmongThree { get; init; }
    public required double ScopeAuroc { get; init; }

    /// <summary>Share of texts out of scope that were refused, and of those in scope that were (wrongly) refused.</summary>
    public required Share Refused { get; init; }

    public required Share WronglyRefused { get; init; }

    /// <summary>Share of texts out of scope refused at the threshold that loses 5 % of those in scope.</summary>
    public required double RefusedAtFivePercent { get; init; }

    public required double CalibrationError { get; init; }
    public required IReadOnlyList<Confusion> Confusions { get; init; }

    /// <param name="answers">Each text with the model's answer.</param>
    public static Figures Of(IReadOnlyList<(LabelledText Text, Recommendation Answer)> answers)
    {
        var inScope = answers.Where(a => a.Text.Gold.Count > 0).ToList();
        var outside = answers.Where(a => a.Text.Gold.Count == 0).ToList();
        var single = inScope.Where(a => a.Text.Gold.Count == 1).ToList();
        var withServices = inScope.Where(a => a.Text.Services.Count > 0).ToList();
        return new()
        {
            InScope = inScope.Count,
            OutOfScope = outside.Count,
            First = Share.Of(inScope, a => IsRight(a)),
            FirstOrAcceptable = Share.Of(inScope, a => IsRight(a) || a.Text.Also.Contains(FirstGuess(a))),
            AmongThree = Share.Of(inScope, a => a.Answer.Issues.Take(3).Any(i => a.Text.Gold.Contains(i.Code))),
            MacroF1 = Measures.MacroF1([.. single.Select(a => (a.Text.Gold[0], FirstGuess(a)))]),
            ByStyle =
            [
                .. inScope.GroupBy(a => a.Text.Style)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new StyleFigure(g.Key, Share.Of(g, a => IsRight(a)))),
            ],
            AllFound = Share.Of(
                inScope.Where(a => a.Text.Gold.Count > 1),
                a => a.Text.Gold.All(g => a.Answer.Issues.Take(3).Any(i => i.Code == g))),
            ServicesNdcg5 = withServices.Count == 0 ? 0 : withServices.Average(a => Measures.Ndcg(Labels(a), Wanted(a), 5)),
            ServiceAmongThree = Share.Of(withServices, a => Labels(a).Take(3).Any(Wanted(a).Contains)),
            ScopeAuroc = Measures.Auroc([.. inScope.Select(a => a.Answer.Confidence)], [.. outside.Select(a => a.Answer.Confidence)]),
            Refused = Share.Of(outside, a => !a.Answer.InScope),
            WronglyRefused = Share.Of(inScope, a => !a.Answer.InScope),
            RefusedAtFivePercent = inScope.Count == 0
                ? 0
                : Measures.RefusedAt(
                    [.. inScope.Select(a => a.Answer.Confidence)],
                    [.. outside.Select(a => a.Answer.Confidence)],
                    0.05),
            CalibrationError = inScope.Count == 0
                ? 0
                : Measures.CalibrationError([.. inScope.Select(a => (a.Answer.Issues[0].Probability, IsRight(a)))]),
            Confusions = ConfusionsOf(single.Where(a => !IsRight(a))),
        };
    }

    private static IReadOnlyList<Confusion> ConfusionsOf(IEnumerable<(LabelledText Text, Recommendation Answer)> wrong) =>
    [
        .. wrong.CountBy(a => (Gold: a.Text.Gold[0], Guess: FirstGuess(a)))
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key.Gold, StringComparer.Ordinal)
            .ThenBy(c => c.Key.Guess, StringComparer.Ordinal)
            .Select(c => new Confusion(c.Key.Gold, c.Key.Guess, c.Value)),
    ];

    private static string FirstGuess((LabelledText Text, Recommendation Answer) a) => a.Answer.Issues[0].Code;

    private static bool IsRight((LabelledText Text, Recommendation Answer) a) => a.Text.Gold.Contains(FirstGuess(a));

    /// <summary>Labels may name a service by id or by name.</summary>
    private static HashSet<string> Wanted((LabelledText Text, Recommendation Answer) a) => [.. a.Text.Services];

    private static List<string> Labels((LabelledText Text, Recommendation Answer) a)
    {
        var wanted = Wanted(a);
        return [.. a.Answer.Services.Select(s => wanted.Contains(s.Id) ? s.Id : s.Name)];
    }
}
