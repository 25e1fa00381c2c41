namespace KadaiNavi.Recommender.Evaluation;

/// <summary>A text with the answer of careful readers; no gold means that it is out of scope.</summary>
/// <param name="Services">Names or ids of services that fit.</param>
/// <param name="Style">Empty where nobody said it.</param>
public sealed record LabelledText(
    string Id, string Text, IReadOnlyList<string> Gold, IReadOnlyList<string> Also, IReadOnlyList<string> Services, string Style = "");
