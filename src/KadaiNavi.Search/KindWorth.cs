using KadaiNavi.Catalogue;

namespace KadaiNavi.Search;

/// <summary>
/// What a page of one kind is worth beside others that show the same words: a page about one thing serves better than its entry
/// in the glossary or a page about the site. The one table of kinds for the search; to come from data/vocabulary.yaml.
/// </summary>
/// <param name="Id">As the index and the contract name the kind.</param>
public sealed record KindWorth(string Id, double Worth)
{
    public static IReadOnlyList<KindWorth> All { get; } =
    [
        new(IdOf(PageKind.Issue), 1.25),
        new(IdOf(PageKind.Service), 1),
        new(IdOf(PageKind.Case), 1),
        new(IdOf(PageKind.Category), 0.95),
        new(IdOf(PageKind.Handbook), 1),
        new(IdOf(PageKind.Funding), 1),
        new(IdOf(PageKind.Term), 0.5),
        new(IdOf(PageKind.About), 0.85),
    ];

    public static string IdOf(PageKind kind) => kind.ToString().ToLowerInvariant();
}
