using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Catalogue.Reading;

/// <summary>The files of a site as typed: each a tree with positions, grouped by kind. Nothing here is known to be valid.</summary>
public sealed class CatalogueFolder
{
    /// <summary>Files of <c>data/funding</c>; each has the schema of its name.</summary>
    internal static readonly string[] FundingFiles =
        ["guideline", "articles", "criteria", "costs", "rates", "labour-unit-costs", "bureaus", "forms", "timeline", "eligibility"];

    private static readonly (string Path, string Schema)[] SingleFiles =
    [
        ("data/site.yaml", "site"),
        ("data/catalogue/edition.yaml", "edition"),
        ("data/catalogue/categories.yaml", "categories"),
        ("data/catalogue/services.yaml", "services"),
        ("data/catalogue/survey.yaml", "survey"),
        ("data/catalogue/handbook.yaml", "handbook"),
        ("data/catalogue/prefectures.yaml", "prefectures"),
        ("data/catalogue/fields.yaml", "fields"),
        ("data/language/terms.yaml", "terms"),
        ("data/language/synonyms.yaml", "synonyms"),
        .. FundingFiles.Select(name => ($"data/funding/{name}.yaml", name)),
    ];

    private readonly Dictionary<string, YamlValue> _single = new(StringComparer.Ordinal);

    public List<(string Path, YamlValue Tree)> Issues { get; } = [];

    public List<FrontMatter> Cases { get; } = [];

    public List<FrontMatter> AboutTexts { get; } = [];

    /// <summary>A file of which there is one, by its schema's name; null when it is missing or unreadable (said in a diagnostic).</summary>
    public YamlValue? this[string schema] => _single.GetValueOrDefault(schema);

    /// <summary>Kanji with their commonest reading in a compound and alone.</summary>
    public IReadOnlyList<TabRow> KanjiReadings { get; private set; } = [];

    /// <summary>Words that are not read as their kanji are.</summary>
    public IReadOnlyList<TabRow> WordReadings { get; private set; } = [];

    public static CatalogueFolder Read(DirectoryInfo root, ICollection<Diagnostic> diagnostics)
    {
        var folder = new CatalogueFolder();
        foreach (var (path, schema) in SingleFiles)
        {
            if (ReadTree(root, path, schema, diagnostics) is { } tree)
            {
                folder._single.Add(schema, tree);
            }
        }

        foreach (var path in FilesIn(root, "data/catalogue/issues", "*.yaml"))
        {
            if (ReadTree(root, path, "issue", diagnostics) is { } tree)
            {
                folder.Issues.Add((path, tree));
            }
        }

        folder.KanjiReadings = TabFile.Read(root, "data/language/kanji-readings.tsv", ["kanji", "compound", "alone"], diagnostics);
        folder.WordReadings = TabFile.Read(root, "data/language/word-readings.tsv", ["word", "reading"], diagnostics);
        folder.Cases.AddRange(ReadMarkdown(root, "content/cases", "case", diagnostics));
        folder.AboutTexts.AddRange(ReadMarkdown(root, "content/about", "about", diagnostics));
        foreach (var path in new[] { AboutText.Contact, AboutText.TermsOfUse }
            .Select(slug => $"content/about/{slug}.md")
            .Where(path => !File.Exists(Path.Combine(root.FullName, path))))
        {
            diagnostics.Add(Missing(path, "about", "ほかのページからリンクしています。"));
        }

        return folder;
    }

    private static YamlValue? ReadTree(DirectoryInfo root, string path, string schema, ICollection<Diagnostic> diagnostics)
    {
        var file = new FileInfo(Path.Combine(root.FullName, path));
        if (!file.Exists)
        {
            diagnostics.Add(Missing(path, schema));
            return null;
        }

        if (TextFile.Read(file, path, diagnostics) is not { } text || YamlReader.Read(text, path, diagnostics) is not { } tree)
        {
            return null;
        }

        new SchemaCheck(diagnostics).Check(tree, Schema.Load(schema + ".json"));
        return tree;
    }

    private static Diagnostic Missing(string path, string schema, string why = "") =>
        new("K207", new(path), "ファイルがありません。" + why, $"data/schema/{schema}.json の形で作ってください。");

    private static IEnumerable<FrontMatter> ReadMarkdown(
        DirectoryInfo root,
        string folder,
        string schema,
        ICollection<Diagnostic> diagnostics)
    {
        foreach (var path in FilesIn(root, folder, "*.md"))
        {
            if (TextFile.Read(new FileInfo(Path.Combine(root.FullName, path)), path, diagnostics) is { } text
                && FrontMatter.Read(text, path, diagnostics) is { } page)
            {
                new SchemaCheck(diagnostics).Check(page.Head, Schema.Load(schema + ".json"));
                yield return page;
            }
        }
    }

    private static IEnumerable<string> FilesIn(DirectoryInfo root, string folder, string pattern)
    {
        var directory = new DirectoryInfo(Path.Combine(root.FullName, folder));
        return directory.Exists
            ? directory.EnumerateFiles(pattern).Select(f => $"{folder}/{f.Name}").Order(StringComparer.Ordinal)
            : [];
    }
}
