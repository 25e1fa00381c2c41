using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Catalogue.Reading;

/// <summary>
/// What a case says, by the names that data/catalogue/fields.yaml uses: keys of its file that hold something,
/// and its headings.
/// </summary>
internal static class CaseFacts
{
    private static readonly (string Name, string Heading)[] Headings =
        [("content", "サービスの内容"), ("background", "地域課題・背景"), ("ingenuity", "導入にあたって工夫した点")];

    /// <summary>Facts that stand with the case's services and not in its own file.</summary>
    private static readonly string[] OfServices = [Facts.TechnologyPhase, Facts.Municipalities];

    /// <summary>Every name that a field may ask for.</summary>
    public static IEnumerable<string> Names =>
        Schema.Load("case.json").Properties.Keys.Concat(Headings.Select(h => h.Name)).Concat(OfServices);

    public static HashSet<string> Of(FrontMatter page) =>
    [
        .. ((YamlMap)page.Head).Entries
            .Where(e => e.Value.Text is not null || e.Value.Items.Count > 0 || e.Value is YamlMap)
            .Select(e => e.Key),
        .. Headings.Where(h => page.Body.Contains($"# {h.Heading}", StringComparison.Ordinal)).Select(h => h.Name),
    ];
}
