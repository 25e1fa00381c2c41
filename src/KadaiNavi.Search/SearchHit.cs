namespace KadaiNavi.Search;

/// <summary>One page of an answer, as the contract publishes it.</summary>
public sealed record SearchHit(string Url, string Title, string Kind, string Snippet, double Score);
