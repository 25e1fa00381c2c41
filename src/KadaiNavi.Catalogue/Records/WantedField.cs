using KadaiNavi.Catalogue.Reading;

namespace KadaiNavi.Catalogue;

/// <summary>Something people want to know before they adopt a service.</summary>
public sealed record WantedField
{
    public required string Id { get; init; }
    public required string Group { get; init; }
    public required string Label { get; init; }

    /// <summary>What to ask the town when the case book does not say.</summary>
    public required string Question { get; init; }

    /// <summary>Names of the facts of a case that answer it; see <see cref="Facts"/>.</summary>
    [Key("case")]
    public required IReadOnlyList<string> CaseFacts { get; init; }

    [Key("service")]
    public required IReadOnlyList<string> ServiceFacts { get; init; }
}

/// <summary>Which facts a record holds, by the names that data/catalogue/fields.yaml uses.</summary>
internal static class Facts
{
    public const string TechnologyPhase = "technology-phase";
    public const string Municipalities = "municipalities";

    /// <summary>Names that a field may ask for of a service.</summary>
    public static readonly string[] OfServices = ["title", "issue", "details", "case", TechnologyPhase, Municipalities];

    public static HashSet<string> Of(CaseStudy study, ServiceCatalogue catalogue)
    {
        var services = study.ServiceIds.Select(catalogue.Service).ToList();
        return
        [
            .. study.Facts,
            .. Named((TechnologyPhase, services.Exists(IsPhaseKnown)), (Municipalities, services.Exists(IsCountKnown))),
        ];
    }

    public static HashSet<string> Of(Service service, ServiceCatalogue catalogue) =>
    [
        .. Named(
            ("title", true),
            ("issue", true),
            ("details", service.Placements.Any(p => p.Details.Count > 0)),
            ("case", catalogue.CasesOf(service).Any()),
            (TechnologyPhase, IsPhaseKnown(service)),
            (Municipalities, IsCountKnown(service))),
    ];

    private static bool IsPhaseKnown(Service service) => service.Placements.Any(p => p.Phase is not null);

    private static bool IsCountKnown(Service service) => service.Placements.Any(p => p.Municipalities is not null);

    private static IEnumerable<string> Named(params (string Name, bool IsKnown)[] facts) => facts.Where(f => f.IsKnown).Select(f => f.Name);
}
