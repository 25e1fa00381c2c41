using System.Globalization;
using KadaiNavi.Catalogue.Yaml;
using static KadaiNavi.Catalogue.Yaml.CheckedValues;

namespace KadaiNavi.Catalogue;

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

    /// <summary>Turns checked trees into records; every value is there and of its kind, or a diagnostic would have stopped us.</summary>
    private sealed class Builder(CatalogueFolder folder)
    {
        private readonly Dictionary<string, SourceDocument> _documents = List(folder["edition"]!, "documents")
            .Select(d => new SourceDocument(Text(d, "id"), Text(d, "title"), Text(d, "publisher"), d["note"]?.Text))
            .ToDictionary(d => d.Id, StringComparer.Ordinal);

        private readonly Dictionary<string, Phase> _phases = List(folder["edition"]!, "phases")
            .Select(p => new Phase(Text(p, "name"), Text(p, "meaning")))
            .ToDictionary(p => p.Name, StringComparer.Ordinal);

        public ServiceCatalogue Build()
        {
            var edition = Edition(folder["edition"]!);
            var categories = List(folder["categories"]!, "categories").Select(Category).OrderBy(c => c.Number).ToList();
            var issues = folder.Issues.Select(i => Issue(i.Tree, categories))
                .OrderBy(i => i.Category.Number).ThenBy(i => i.Code, StringComparer.Ordinal).ToList();
            var prefectures = List(folder["prefectures"]!, "prefectures").Select(Prefecture).ToList();
            return new ServiceCatalogue(issues, Services(issues))
            {
                Site = ReadSite(folder["site"]!),
                Edition = edition,
                Documents = [.. _documents.Values],
                Categories = categories,
                Survey = Survey(folder["survey"]!),
                Handbook = Handbook(folder["handbook"]!),
                Cases = [.. folder.Cases.Select(c => Case(c, prefectures)).OrderBy(c => issues.FindIndex(i => i.Code == c.IssueCode)).ThenBy(c => c.Id, StringComparer.Ordinal)],
                AboutTexts = [.. folder.AboutTexts.Select(AboutText)],
                Terms = [.. List(folder["terms"]!, "terms").Select(t => new Term(Text(t, "term"), Strings(t, "also"), Text(t, "gloss")))],
                Synonyms = [.. List(folder["synonyms"]!, "synonyms").Select(group => (IReadOnlyList<string>)[.. group.Items.Select(word => word.Text!)])],
                KanjiReadings = [.. folder.KanjiReadings.Select(r => new KanjiReading(r["kanji"], r["compound"], r["alone"]))],
                WordReadings = [.. folder.WordReadings.Select(r => new WordReading(r["word"], r["reading"]))],
                Fields = [.. List(folder["fields"]!, "fields").Select(f => new WantedField(Text(f, "id"), Text(f, "group"), Text(f, "label"), Text(f, "question"), Strings(f, "case"), Strings(f, "service")))],
                Prefectures = prefectures,
                Subsidy = new SubsidyBuilder(folder, Source).Build(),
            };
        }

        private static SiteProfile ReadSite(YamlValue tree) => new()
        {
            Name = Text(tree, "name"),
            Url = Text(tree, "url"),
            Tagline = Text(tree, "tagline"),
            Description = Text(tree, "description"),
            Examples = Strings(tree, "examples"),
            Operator = Text(tree, "operator"),
            ContactName = tree["contact"]!["name"]!.Text,
            ContactUrl = tree["contact"]!["url"]!.Text,
        };

        private Edition Edition(YamlValue tree) => new()
        {
            Id = Text(tree, "edition"),
            Title = Text(tree, "title"),
            Publisher = Text(tree, "publisher"),
            Survey = Text(tree, "survey"),
            FiscalYear = Text(tree, "fiscalYear"),
            Updated = Date(tree, "updated"),
            Surveyed = Number(tree, "surveyed"),
            Phases = [.. _phases.Values],
            Source = Source(tree),
        };

        private Category Category(YamlValue tree) => new()
        {
            Number = Number(tree, "number"),
            Slug = Text(tree, "slug"),
            Name = Text(tree, "name"),
            Surveyed = Number(tree, "surveyed"),
            Source = Source(tree),
        };

        private Issue Issue(YamlValue tree, List<Category> categories)
        {
            var code = Text(tree, "code");
            return new Issue
            {
                Code = code,
                Category = categories.Single(c => c.Number.ToString(CultureInfo.InvariantCulture) == code[..^1]),
                Name = Text(tree, "name"),
                NameOnSlide = tree["nameOnSlide"]?.Text,
                Surveyed = Number(tree, "surveyed"),
                IsFrequent = tree["frequent"]!.IsTrue,
                Symptoms = Strings(tree, "symptoms"),
                TableTotal = tree["tableTotal"]!.Number,
                UnknownReason = tree["unknownReason"]?.Text,
                Placements = [.. List(tree, "services").Select(row => Placement(row, code))],
                Source = Source(tree),
            };
        }

        private Placement Placement(YamlValue tree, string issueCode) => new()
        {
            IssueCode = issueCode,
            ServiceId = Text(tree, "service"),
            Name = Text(tree, "name"),
            Details = Strings(tree, "details"),
            Municipalities = tree["municipalities"]!.Number,
            Phase = tree["phase"]!.Text is { } phase ? _phases[phase] : null,
        };

        private IReadOnlyList<Service> Services(List<Issue> issues)
        {
            var trees = List(folder["services"]!, "services").ToDictionary(t => Text(t, "id"), StringComparer.Ordinal);
            return [.. issues.SelectMany(i => i.Placements)
                .GroupBy(p => p.ServiceId, StringComparer.Ordinal)
                .Select(group => new Service
                {
                    Id = group.Key,
                    Name = Text(trees[group.Key], "name"),
                    Title = trees[group.Key]["title"]?.Text ?? Text(trees[group.Key], "name"),
                    Related = Strings(trees[group.Key], "related"),
                    Placements = [.. group],
                    Source = Source(trees[group.Key]),
                })];
        }

        private Survey Survey(YamlValue tree) => new(
            Number(tree, "services"),
            [.. List(tree, "programmes").Select(p => new Programme(Text(p, "ministry"), Text(p, "programme"), Text(p, "group"), Text(p, "period"), Number(p, "municipalities")))],
            Strings(tree, "notes"),
            Source(tree));

        private Handbook Handbook(YamlValue tree) => new()
        {
            MainReaders = Strings(tree["audience"]!, "main"),
            OtherReaders = Strings(tree["audience"]!, "sub"),
            AudienceSource = Source(tree["audience"]!),
            Steps = [.. List(tree, "steps").Select(s => new HandbookStep(Number(s, "number"), Text(s, "question"), Text(s, "summary"), Source(s)))],
            Patterns = [.. List(tree, "patterns").Select(p => new CollectionPattern(Text(p, "id"), Text(p, "name"), Strings(p, "strengths"), Strings(p, "weaknesses"), Source(p)))],
            Combining = Strings(tree["combining"]!, "text"),
            CombiningSource = Source(tree["combining"]!),
            ParticipationPoints = Strings(tree["participation"]!, "points"),
            ParticipationSource = Source(tree["participation"]!),
            Platforms = [.. List(tree, "platforms").Select(Platform)],
        };

        private Platform Platform(YamlValue tree) => new()
        {
            Id = Text(tree, "id"),
            Name = Text(tree, "name"),
            Places = Text(tree, "places"),
            Country = Text(tree, "country"),
            Overview = Strings(tree, "overview"),
            Distinctive = Strings(tree, "distinctive"),
            Operators = Strings(tree, "operators"),
            Adoption = tree["adoption"]!.Text,
            Since = tree["since"]!.Text,
            Incentives = Strings(tree, "incentives"),
            Quality = Strings(tree, "quality"),
            Source = Source(tree),
        };

        private CaseStudy Case(FrontMatter page, List<Prefecture> prefectures) => new()
        {
            Id = Text(page.Head, "id"),
            Title = Text(page.Head, "title"),
            IssueCode = Text(page.Head, "issue"),
            ServiceIds = Strings(page.Head, "services"),
            Municipality = Text(page.Head, "municipality"),
            Prefecture = prefectures.Single(p => p.Name == Text(page.Head, "prefecture")),
            Summary = Text(page.Head, "summary"),
            ServiceName = page.Head["serviceName"]!.Text,
            Providers = [.. List(page.Head, "providers").Select(p => new Provider(Text(p, "name"), p["role"]?.Text))],
            ProvidersNote = page.Head["providersNote"]!.Text,
            Phase = Text(page.Head, "phase"),
            Stage = Text(page.Head, "stage"),
            Since = Text(page.Head, "since"),
            SinceNote = page.Head["sinceNote"]!.Text,
            Figures = [.. List(page.Head, "figures").Select(f => new Figure(Text(f, "label"), Text(f, "value")))],
            Body = Body(page),
            Updated = Date(page.Head, "updated"),
            Source = Source(page.Head),
        };

        private AboutText AboutText(FrontMatter page) => new(
            Path.GetFileNameWithoutExtension(page.Path), Text(page.Head, "title"), Text(page.Head, "description"), Body(page), Date(page.Head, "updated"), Source(page.Head));

        private static Prefecture Prefecture(YamlValue tree) =>
            new(Text(tree, "code"), Text(tree, "name"), Text(tree, "shortName"), Number(tree, "column"), Number(tree, "row"));

        private Source Source(YamlValue tree) => new(_documents[Text(tree["source"]!, "document")], Text(tree["source"]!, "section"));

        private static MarkdownText Body(FrontMatter page) => new(page.Path, page.Body, page.BodyLine);
    }
}
