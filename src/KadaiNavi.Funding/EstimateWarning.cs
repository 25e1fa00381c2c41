namespace KadaiNavi.Funding;

/// <summary>Something the reader should know beside the figures, with its clause.</summary>
public sealed record EstimateWarning(string Id, string Text, string Where);
