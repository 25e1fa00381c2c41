using KadaiNavi.Catalogue;

namespace KadaiNavi.Search;

/// <summary>The catalogue as documents to find: every page of the list once, and every term of the glossary.</summary>
/// <param name="words">What people call an issue, by its code.</param>
public sealed class SearchDocuments(ServiceCatalogue catalogue, Urls urls, IReadOnlyDictionary<string, IReadOnlyList<string>> words)
{
    /// <summary>In the order of <paramref name="heads"/>, then the terms. Pages without text of their own are found by their description.</summary>
    public IReadOnlyList<SearchDocument> Of(IEnumerable<PageHead> heads)
    {
        var texts = Pages().Concat(new FundingTexts(catalogue.Subsidy, urls).All()).ToDictionary(t => t.Url, StringComparer.Ordinal);
        return [.. heads.Select(head => Join(head, texts.GetValueOrDefault(head.Url))), .. Terms()];
    }

    private SearchDocument Join(PageHead head, PageText? text) => new()
    {
        Url = head.Url,
        Kind = KindOf(head.Url),
        Title = head.Title,
        Trail = head.Trail,
        Names = text?.Names ?? [],
        Passages = text is { Passages.Count: > 0 } ? text.Passages : [new(null, head.Description)],
        Words = text?.Words ?? [],
        Categories = text?.Categories ?? [],
        Issues = text?.Issues ?? [],
        Phases = text?.Phases ?? [],
        Stage = text?.Stage,
    };

    private string KindOf(string url) => url switch
    {
        _ when url.StartsWith(urls.Issues, StringComparison.Ordinal) => "issue",
        _ when url.StartsWith(urls.Services, StringComparison.Ordinal) => "service",
        _ when url.StartsWith(urls.Cases, StringComparison.Ordinal) => "case",
        _ when url.StartsWith(urls.Categories, StringComparison.Ordinal) => "category",
        _ when url.StartsWith(urls.Handbook, StringComparison.Ordinal) => "handbook",
        _ when url.StartsWith(urls.Funding, StringComparison.Ordinal) => "funding",
        _ => "about",
    };

    private IEnumerable<PageText> Pages() =>
    [
        .. catalogue.Issues.Select(Issue),
        .. catalogue.Categories.Select(Category),
        .. catalogue.Services.Select(Service),
        .. catalogue.Cases.Select(Case),
        .. Handbook(),
        .. catalogue.AboutTexts.Select(a => new PageText(urls.AboutText(a.Slug), MarkdownProse.Paragraphs(a.Body.Text, a.Description))),
        new(urls.Survey, Lines([.. catalogue.Survey.Programmes.Select(p => $"{p.Ministry} {p.Name}（{p.Period}）"), .. catalogue.Survey.Notes])),
    ];

    private PageText Issue(Issue issue) => new(
        urls.Issue(issue.Code),
        [
            new("symptoms", string.Concat(issue.Symptoms)),
            .. issue.Placements.Select(p => new Passage("services", $"{catalogue.Service(p.ServiceId).Title}。{string.Concat(p.Details)}")),
        ])
    {
        Names = issue.NameOnSlide is { } other ? [other] : [],
        Words = words.GetValueOrDefault(issue.Code) ?? [],
        Categories = [issue.Category.Name],
        Issues = [issue.Code],
    };

    private PageText Category(Category category) => new(
        urls.Category(category.Slug), Lines([string.Join("、", catalogue.IssuesOf(category).Select(i => i.Name)) + "。"]))
    {
        Categories = [category.Name],
    };

    private PageText Service(Service service)
    {
        var issues = service.Placements.Select(p => catalogue.Issue(p.IssueCode)).Distinct().ToList();
        return new(urls.Service(service.Id), Lines([.. service.Placements.Select(p => string.Concat(p.Details)).Distinct(), $"地域課題：{string.Join("、", issues.Select(i => $"{i.Code} {i.Name}"))}"]))
        {
            Names = [.. service.Placements.Select(p => p.Name).Append(service.Name).Where(n => n != service.Title).Distinct()],
            Categories = [.. issues.Select(i => i.Category.Name).Distinct()],
            Issues = [.. issues.Select(i => i.Code)],
            Phases = [.. service.Placements.Select(p => Vocabulary.Current.NameOf(p.Phase)).Distinct()],
        };
    }

    private PageText Case(CaseStudy study) => new(
        urls.Case(study.Id),
        [
            .. Lines([study.Summary]),
            new("figures", string.Join("、", study.Figures.Select(f => $"{f.Label}：{f.Value}")) + "。"),
            .. MarkdownProse.Paragraphs(study.Body.Text),
            .. Lines([$"提供者：{string.Join("、", study.Providers.Select(p => p.Name))}"]),
        ])
    {
        Names = [study.Prefecture.Name, study.Municipality, .. study.ServiceName is { } name ? new[] { name } : []],
        Categories = [catalogue.Issue(study.IssueCode).Category.Name],
        Issues = [study.IssueCode],
        Stage = study.Stage,
    };

    private IEnumerable<PageText> Handbook()
    {
        var handbook = catalogue.Handbook;
        yield return new(urls.Handbook, Lines([$"読んでほしい人：{string.Join("、", handbook.MainReaders.Concat(handbook.OtherReaders))}。", .. handbook.Steps.Select(s => $"{s.Question}。{s.Summary}")]));
        foreach (var step in handbook.Steps)
        {
            yield return new(urls.HandbookStep(step.Number), step.Number > 1
                ? Lines([step.Summary])
                : [new(null, step.Summary), .. handbook.Patterns.Select(p => new Passage("patterns", $"{p.Name}。{string.Concat(p.Strengths)}{string.Concat(p.Weaknesses)}")), new("combining", string.Concat(handbook.Combining))]);
        }

        yield return new(urls.Participation, Lines([.. handbook.ParticipationPoints]));
        foreach (var p in handbook.Platforms)
        {
            yield return new(urls.Platform(p.Id), Lines([string.Concat(p.Overview), string.Concat(p.Distinctive), string.Concat(p.Operators), string.Concat(p.Incentives), string.Concat(p.Quality)])) { Names = [p.Places, p.Country] };
        }
    }

    private IEnumerable<SearchDocument> Terms() => catalogue.Terms.Select((term, index) => new SearchDocument
    {
        Url = urls.Term(index + 1),
        Kind = "term",
        Title = term.Name,
        Trail = ["このサイト", "用語集"],
        Names = term.Also,
        Passages = [new(null, term.Gloss)],
    });

    internal static IReadOnlyList<Passage> Lines(IEnumerable<string> texts) => [.. texts.Where(t => t.Length > 0).Select(t => new Passage(null, t))];
}

/// <summary>What there is to find on one page, before it is joined with the page's title.</summary>
internal sealed record PageText(string Url, IReadOnlyList<Passage> Passages)
{
    public IReadOnlyList<string> Names { get; init; } = [];
    public IReadOnlyList<string> Words { get; init; } = [];
    public IReadOnlyList<string> Categories { get; init; } = [];
    public IReadOnlyList<string> Issues { get; init; } = [];
    public IReadOnlyList<string> Phases { get; init; } = [];
    public string? Stage { get; init; }
}
