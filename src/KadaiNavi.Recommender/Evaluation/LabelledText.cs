namespace KadaiNavi.Recommender.Evaluation;

/// <summary>A text with the answer of careful readers.</summary>
public sealed record LabelledText
{
    public required string Text { get; init; }

    public string Id { get; init; } = "";

    /// <summary>Codes of its issues; none means that it is out of scope.</summary>
    public IReadOnlyList<string> Gold { get; init; } = [];

    /// <summary>Issues that would not be wrong either.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Names or ids of services that fit.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Empty where nobody said it.</summary>
    public string Style { get; init; } = "";
}
