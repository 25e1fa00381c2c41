namespace KadaiNavi.Recommender.Answering;

/// <param name="Probability">Chance that the text is about this issue; all issues sum to 1.</param>
/// <param name="Because">Words of the text that spoke for it, the strongest first.</param>
public sealed record IssueGuess(string Code, string Name, double Probability, IReadOnlyList<string> Because);

/// <param name="Issue">The issue in whose table the service fits best.</param>
public sealed record ServiceGuess(string Id, string Name, string Issue, string? Phase, int? Municipalities, double Score);

/// <summary>The answer of docs/contract: issues and services best first.</summary>
/// <param name="Confidence">Chance that the text is about an issue of the catalogue at all.</param>
/// <param name="Cases">Ids of case studies.</param>
public sealed record Recommendation(
    bool InScope, double Confidence, IReadOnlyList<IssueGuess> Issues, IReadOnlyList<ServiceGuess> Services, IReadOnlyList<string> Cases);
