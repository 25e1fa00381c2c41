using System.Collections.Frozen;

namespace KadaiNavi.Catalogue;

/// <summary>Everything the site knows, checked and frozen. Whoever holds one need not check again.</summary>
public sealed class ServiceCatalogue
{
    private readonly FrozenDictionary<string, Issue> _issues;
    private readonly FrozenDictionary<string, Service> _services;

    public required SiteProfile Site { get; init; }
    public required Edition Edition { get; init; }
    public required IReadOnlyList<SourceDocument> Documents { get; init; }
    public required IReadOnlyList<Category> Categories { get; init; }

    /// <summary>By category number, then letter.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    /// <summary>By their first placement: the order in which the case book names them.</summary>
    public IReadOnlyList<Service> Services { get; }

    public required Survey Survey { get; init; }
    public required Handbook Handbook { get; init; }
    public required IReadOnlyList<CaseStudy> Cases { get; init; }
    public required IReadOnlyList<AboutText> AboutTexts { get; init; }
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>Groups of words that people use for the same thing; the search finds one by the other.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; }

    /// <summary>How kanji and words are read: for the kana index, and for those who type kana.</summary>
    public required IReadOnlyList<KanjiReading> KanjiReadings { get; init; }

    public required IReadOnlyList<WordReading> WordReadings { get; init; }
    public required IReadOnlyList<Prefecture> Prefectures { get; init; }
    /// <summary>What people want to know before they adopt something, known or not.</summary>
    public required IReadOnlyList<WantedField> Fields { get; init; }

    public required Subsidy Subsidy { get; init; }

    public ServiceCatalogue(IReadOnlyList<Issue> issues, IReadOnlyList<Service> services)
    {
        Issues = issues;
        Services = services;
        _issues = issues.ToFrozenDictionary(i => i.Code, StringComparer.Ordinal);
        _services = services.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
    }

    public IEnumerable<Placement> Placements => Issues.SelectMany(i => i.Placements);

    public Issue Issue(string code) => _issues[code];

    public Service Service(string id) => _services[id];

    public IEnumerable<Issue> IssuesOf(Category category) => Issues.Where(i => i.Category == category);

    public IEnumerable<CaseStudy> CasesOf(Issue issue) => Cases.Where(c => c.IssueCode == issue.Code);

    public IEnumerable<CaseStudy> CasesOf(Service service) => Cases.Where(c => c.ServiceIds.Contains(service.Id));

    /// <summary>Fields that the case book answers for a case; the others are questions to its town.</summary>
    public IReadOnlyList<WantedField> KnownOf(CaseStudy study) => [.. Fields.Where(f => f.CaseFacts.Any(Facts.Of(study, this).Contains))];

    public IReadOnlyList<WantedField> KnownOf(Service service) =>
        [.. Fields.Where(f => f.ServiceFacts.Any(Facts.Of(service, this).Contains))];

    /// <summary>Related services, whichever of the two names the other.</summary>
    public IEnumerable<Service> RelatedTo(Service service) =>
        Services.Where(other => other != service && (service.Related.Contains(other.Id) || other.Related.Contains(service.Id)));
}
