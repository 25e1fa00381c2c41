using KadaiNavi.Catalogue;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Site.Shortlist;

/// <summary>What a shortlist remembers of a record; the same form as <c>Seen</c> in site/Shortlist/pure/shortlist.js.</summary>
/// <param name="Phases">Phase of the technology by issue code; empty for issues and cases.</param>
/// <param name="Counts">Municipalities by issue code; null when the source has lost the number.</param>
public sealed record ShortlistFacts(string Name, IReadOnlyDictionary<string, string> Phases, IReadOnlyDictionary<string, int?> Counts)
{
    /// <summary>Facts of the record; of nothing where a script fills in which one it is.</summary>
    public static ShortlistFacts Of(RecordPlace place, ServiceCatalogue catalogue) => place switch
    {
        { Id: "" } => Of(""),
        { Kind: PageKind.Issue } => Of(catalogue.Issue(place.Id).Name),
        { Kind: PageKind.Case } => Of(catalogue.Cases.Single(c => c.Id == place.Id).Title),
        _ => Of(catalogue.Service(place.Id)),
    };

    private static ShortlistFacts Of(Service service) => new(
        service.Title,
        service.Placements.ToDictionary(p => p.IssueCode, p => Vocabulary.Current.NameOf(p.Phase)),
        service.Placements.ToDictionary(p => p.IssueCode, p => p.Municipalities));

    private static ShortlistFacts Of(string name) => new(name, new Dictionary<string, string>(), new Dictionary<string, int?>());
}
