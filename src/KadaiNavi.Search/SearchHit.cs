using System.Text.Json.Serialization;

namespace KadaiNavi.Search;

/// <summary>One page of an answer, as the contract publishes it.</summary>
public sealed record SearchHit
{
    public required string Url { get; init; }
    public required string Title { get; init; }
    public required string Kind { get; init; }
    public required string Snippet { get; init; }
    public required double Score { get; init; }

    /// <summary>How the page came to its place; only where somebody asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SearchExplanation? Explanation { get; init; }
}
