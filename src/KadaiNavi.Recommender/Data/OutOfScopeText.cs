using KadaiNavi.Catalogue;

namespace KadaiNavi.Recommender.Data;

/// <summary>A text that is no issue of the catalogue.</summary>
/// <param name="Kind"><c>municipal</c>, <c>private</c>, <c>general</c>, <c>foreign</c>, <c>code</c>, <c>advert</c> or <c>mash</c>.</param>
public sealed record OutOfScopeText(string Text, SourcePosition At, string Kind, string Author);
