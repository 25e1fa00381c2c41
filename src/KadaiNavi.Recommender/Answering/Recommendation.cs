namespace KadaiNavi.Recommender.Answering;

public sealed record IssueGuess
{
    public required string Code { get; init; }
    public required string Name { get; init; }

    /// <summary>Chance that the text is about this issue; all issues sum to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Words of the text that spoke for it, the strongest first.</summary>
    public required IReadOnlyList<string> Because { get; init; }
}

public sealed record ServiceGuess
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>The issue in whose table the service fits best.</summary>
    public required string Issue { get; init; }

    public required string? Phase { get; init; }
    public required int? Municipalities { get; init; }
    public required double Score { get; init; }
}

/// <summary>What a text seems to be about: issues and services best first.</summary>
public sealed record Recommendation
{
    public required bool InScope { get; init; }

    /// <summary>Chance that the text is about an issue of the catalogue at all.</summary>
    public required double Confidence { get; init; }

    public required IReadOnlyList<IssueGuess> Issues { get; init; }
    public required IReadOnlyList<ServiceGuess> Services { get; init; }

    /// <summary>Ids of case studies.</summary>
    public required IReadOnlyList<string> Cases { get; init; }
}
