namespace KadaiNavi.Catalogue;

/// <summary>Questions that tell whether a town can apply; the strictest verdict of all answers counts.</summary>
public sealed record EligibilityPath
{
    public required string Title { get; init; }
    public required IReadOnlyList<EligibilityQuestion> Questions { get; init; }
    public required IReadOnlyList<Verdict> Verdicts { get; init; }
    public required Source Source { get; init; }
}

public sealed record EligibilityQuestion
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required string? Help { get; init; }
    public required string Where { get; init; }

    /// <summary>Asked only after one of these answers; null for always.</summary>
    public required EligibilityCondition? When { get; init; }

    public required IReadOnlyList<EligibilityAnswer> Answers { get; init; }
}

public sealed record EligibilityCondition(string Question, IReadOnlyList<string> Answers);

public sealed record EligibilityAnswer
{
    public required string Id { get; init; }
    public required string Label { get; init; }

    /// <summary><c>ok</c>, <c>ask</c> or <c>no</c>.</summary>
    public required string Verdict { get; init; }

    public required string Text { get; init; }
    public required string Where { get; init; }
}

public sealed record Verdict
{
    public required string Id { get; init; }

    /// <summary>A word or two beside an answer that leads to it.</summary>
    public required string Sign { get; init; }

    public required string Title { get; init; }
    public required string Text { get; init; }
}
