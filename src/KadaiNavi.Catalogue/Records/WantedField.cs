namespace KadaiNavi.Catalogue;

/// <summary>Something people want to know before they adopt a service.</summary>
/// <param name="Question">What to ask the town when the case book does not say.</param>
/// <param name="CaseFacts">Names of the facts of a case that answer it; see <see cref="Facts"/>.</param>
public sealed record WantedField(string Id, string Group, string Label, string Question, IReadOnlyList<string> CaseFacts, IReadOnlyList<string> ServiceFacts);

/// <summary>Which facts a record holds, by the names that data/catalogue/fields.yaml uses.</summary>
internal static class Facts
{
    public static HashSet<string> Of(CaseStudy study, ServiceCatalogue catalogue)
    {
        var services = study.ServiceIds.Select(catalogue.Service).ToList();
        return Named(
            ("title", true),
            ("issue", true),
            ("municipality", true),
            ("stage", true),
            ("since", true),
            ("content", study.Body.Text.Contains("# サービスの内容", StringComparison.Ordinal)),
            ("background", study.Body.Text.Contains("# 地域課題・背景", StringComparison.Ordinal)),
            ("ingenuity", study.Body.Text.Contains("# 導入にあたって工夫した点", StringComparison.Ordinal)),
            ("figures", study.Figures.Count > 0),
            ("provider", study.Providers.Count > 0),
            ("technology-phase", services.Exists(IsPhaseKnown)),
            ("municipalities", services.Exists(IsCountKnown)));
    }

    public static HashSet<string> Of(Service service, ServiceCatalogue catalogue) => Named(
        ("title", true),
        ("issue", true),
        ("details", service.Placements.Any(p => p.Details.Count > 0)),
        ("case", catalogue.CasesOf(service).Any()),
        ("technology-phase", IsPhaseKnown(service)),
        ("municipalities", IsCountKnown(service)));

    private static bool IsPhaseKnown(Service service) => service.Placements.Any(p => p.Phase is not null);

    private static bool IsCountKnown(Service service) => service.Placements.Any(p => p.Municipalities is not null);

    private static HashSet<string> Named(params (string Name, bool IsKnown)[] facts) => [.. facts.Where(f => f.IsKnown).Select(f => f.Name)];
}
