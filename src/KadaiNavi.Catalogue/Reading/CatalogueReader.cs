using System.Globalization;
using KadaiNavi.Catalogue.Rules;
using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Catalogue.Reading;

/// <summary>Files → rules → frozen catalogue. The last place where content can be wrong.</summary>
public static class CatalogueReader
{
    /// <summary>Returns the catalogue, or null with at least one diagnostic; all faults of all files are in the list.</summary>
    public static ServiceCatalogue? Load(DirectoryInfo root, ICollection<Diagnostic> diagnostics)
    {
        var folder = CatalogueFolder.Read(root, diagnostics);
        new CatalogueRules(folder, diagnostics).Check();
        return diagnostics.Count == 0 ? new Builder(folder).Build() : null;
    }

    /// <summary>Puts records together; every value is there and of its kind, or a diagnostic would have stopped us.</summary>
    private sealed class Builder
    {
        private readonly CatalogueFolder _folder;
        private readonly RecordReader _records = new();
        private readonly IReadOnlyList<SourceDocument> _documents;
        private readonly IReadOnlyList<Category> _categories;
        private readonly IReadOnlyList<Prefecture> _prefectures;

        public Builder(CatalogueFolder folder)
        {
            _folder = folder;
            _documents = _records.List<SourceDocument>(File("edition"), "documents");
            _prefectures = _records.List<Prefecture>(File("prefectures"), "prefectures");
            // From here on names stand for the records they name.
            _records.Make(ReadSource)
                .Make(v => Vocabulary.Current.Phases.Single(p => p.Name == v.Text))
                .Make(v => _prefectures.Single(p => p.Name == v.Text));
            _categories = [.. _records.List<Category>(File("categories"), "categories").OrderBy(c => c.Number)];
        }

        public ServiceCatalogue Build()
        {
            var issues = _folder.Issues
                .Select(i => Issue(i.Tree))
                .OrderBy(i => i.Category.Number)
                .ThenBy(i => i.Code, StringComparer.Ordinal)
                .ToList();
            var order = issues.Index().ToDictionary(i => i.Item.Code, i => i.Index, StringComparer.Ordinal);
            return new ServiceCatalogue(issues, Services(issues))
            {
                Site = Site(issues.Count),
                Edition = _records.Read<Edition>(File("edition")),
                Documents = _documents,
                Categories = _categories,
                Survey = _records.Read<Survey>(File("survey")),
                Handbook = _records.Read<Handbook>(File("handbook")),
                Cases = [.. _folder.Cases.Select(Case).OrderBy(c => order[c.IssueCode]).ThenBy(c => c.Id, StringComparer.Ordinal)],
                AboutTexts = [.. _folder.AboutTexts.Select(About)],
                Terms = _records.List<Term>(File("terms"), "terms"),
                Synonyms = RecordReader.Lists(File("synonyms"), "synonyms"),
                KanjiReadings = [.. _folder.KanjiReadings.Select(r => new KanjiReading(r["kanji"], r["compound"], r["alone"]))],
                WordReadings = [.. _folder.WordReadings.Select(r => new WordReading(r["word"], r["reading"]))],
                Fields = _records.List<WantedField>(File("fields"), "fields"),
                Prefectures = _prefectures,
                Subsidy = new SubsidyReader(_records, File).Read(),
            };
        }

        /// <summary>A file of which there is one: the rules have seen that it is there.</summary>
        private YamlValue File(string schema) => _folder[schema] ?? throw new InvalidOperationException($"{schema} was not read.");

        /// <summary>The site's own description may count the issues: nobody has to follow an edition with it.</summary>
        private SiteProfile Site(int issues)
        {
            var site = _records.Read<SiteProfile>(File("site"));
            var count = issues.ToString(CultureInfo.InvariantCulture);
            return site with { Description = site.Description.Replace("{issues}", count, StringComparison.Ordinal) };
        }

        private Issue Issue(YamlValue tree)
        {
            var issue = _records.Read<Issue>(tree);
            return issue with
            {
                Category = _categories.Single(c => c.Number.ToString(CultureInfo.InvariantCulture) == issue.Code[..^1]),
                Placements = [.. issue.Placements.Select(p => p with { IssueCode = issue.Code })],
            };
        }

        private IReadOnlyList<Service> Services(List<Issue> issues)
        {
            var services = File("services")["services"]!.Items
                .Select(tree => (Service: _records.Read<Service>(tree), Title: tree["title"]?.Text))
                .ToDictionary(s => s.Service.Id, StringComparer.Ordinal);
            return [.. issues.SelectMany(i => i.Placements)
                .GroupBy(p => p.ServiceId, StringComparer.Ordinal)
                .Select(rows => services[rows.Key] is var (service, title)
                    ? service with { Title = title ?? service.Name, Placements = [.. rows] }
                    : throw new InvalidOperationException(rows.Key))];
        }

        private CaseStudy Case(FrontMatter page) =>
            _records.Read<CaseStudy>(page.Head) with { Body = Body(page), Facts = CaseFacts.Of(page) };

        private AboutText About(FrontMatter page) =>
            _records.Read<AboutText>(page.Head) with { Slug = Path.GetFileNameWithoutExtension(page.Path), Body = Body(page) };

        private Source ReadSource(YamlValue tree) =>
            new(_documents.Single(d => d.Id == tree["document"]?.Text), tree["section"]?.Text ?? "");

        private static MarkdownText Body(FrontMatter page) => new(page.Path, page.Body, page.BodyLine);
    }
}
