using KadaiNavi.Catalogue;

namespace KadaiNavi.Site;

/// <summary>What a shortlist remembers of a record; the same form as <c>Seen</c> in site/assets/js/shortlist.js.</summary>
/// <param name="Phases">Phase of the technology by issue code; empty for issues and cases.</param>
/// <param name="Counts">Municipalities by issue code; null when the source has lost the number.</param>
public sealed record ShortlistFacts(string Name, IReadOnlyDictionary<string, string> Phases, IReadOnlyDictionary<string, int?> Counts)
{
    public static ShortlistFacts Of(Service service) => new(
        service.Title,
        service.Placements.ToDictionary(p => p.IssueCode, p => p.Phase?.Name ?? "不明"),
        service.Placements.ToDictionary(p => p.IssueCode, p => p.Municipalities));

    public static ShortlistFacts Of(string name) => new(name, new Dictionary<string, string>(), new Dictionary<string, int?>());
}
