using KadaiNavi.Catalogue;

namespace KadaiNavi.Search;

/// <summary>What a page of one kind is worth beside others that show the same words, by data/vocabulary.yaml.</summary>
/// <param name="Id">As the index and the contract name the kind.</param>
public sealed record KindWorth(string Id, double Worth)
{
    public static IReadOnlyList<KindWorth> All { get; } =
        [.. Vocabulary.Current.Kinds.Select(k => new KindWorth(k.Id.Name, k.Worth / 100.0))];
}
