using KadaiNavi.Catalogue;

namespace KadaiNavi.Search;

/// <summary>The pages as documents to find. Their text is what the drawn page says; the catalogue adds names and words.</summary>
/// <param name="words">What people call an issue, by its code.</param>
public sealed class SearchDocuments(ServiceCatalogue catalogue, Urls urls, IReadOnlyDictionary<string, IReadOnlyList<string>> words)
{
    /// <summary>In the order of <paramref name="pages"/>, then the terms of the glossary.</summary>
    public IReadOnlyList<SearchDocument> Of(IEnumerable<FoundPage> pages) => [.. pages.Select(Document), .. Terms()];

    private SearchDocument Document(FoundPage page)
    {
        var document = new SearchDocument
        {
            Url = page.Url,
            Kind = page.Kind.Name,
            Title = page.Title,
            Trail = page.Trail,
            Names = page.AlsoCalled,
            Passages = page.Passages,
        };
        return page.Subject switch
        {
            Issue issue => Of(issue, document),
            Service service => Of(service, document),
            CaseStudy study => Of(study, document),
            Category category => document with { Categories = [category.Name] },
            Platform platform => document with { Names = [platform.Places, platform.Country] },
            StatuteArticle article => Of(article, document),
            CostTable costs => document with { Words = [.. WordsOf(costs)] },
            _ => document,
        };
    }

    private SearchDocument Of(Issue issue, SearchDocument document) => document with
    {
        Key = issue.Code,
        Names = issue.NameOnSlide is { } other ? [other] : [],
        Words = words.GetValueOrDefault(issue.Code) ?? [],
        Categories = [issue.Category.Name],
        Issues = [issue.Code],
    };

    private SearchDocument Of(Service service, SearchDocument document)
    {
        var issues = service.Placements.Select(p => catalogue.Issue(p.IssueCode)).Distinct().ToList();
        return document with
        {
            Key = service.Id,
            Names = [.. service.Placements.Select(p => p.Name).Append(service.Name).Where(n => n != service.Title).Distinct()],
            Categories = [.. issues.Select(i => i.Category.Name).Distinct()],
            Issues = [.. issues.Select(i => i.Code)],
            Phases = [.. service.Placements.Select(p => Vocabulary.Current.NameOf(p.Phase)).Distinct()],
        };
    }

    private SearchDocument Of(CaseStudy study, SearchDocument document) => document with
    {
        Names = [study.Prefecture.Name, study.Municipality, .. study.ServiceName is { } name ? new[] { name } : []],
        Categories = [catalogue.Issue(study.IssueCode).Category.Name],
        Issues = [study.IssueCode],
        Stage = study.Stage,
    };

    private SearchDocument Of(StatuteArticle article, SearchDocument document) => document with
    {
        Names =
        [
            article.Question,
            .. catalogue.Subsidy.Forms.Forms.Where(f => f.Article == article.Number).Select(f => $"様式{f.Number} {f.Name}"),
        ],
    };

    private static IEnumerable<string> WordsOf(CostTable costs) =>
        costs.Refused.SelectMany(list => list.Items).SelectMany(item => item.Words).Concat(costs.Excluded.SelectMany(item => item.Words));

    /// <summary>The glossary is one page; people look for its entries.</summary>
    private IEnumerable<SearchDocument> Terms() => catalogue.Terms.Select((term, index) => new SearchDocument
    {
        Url = urls.Term(index + 1),
        Kind = PageKind.Term.Name,
        Title = term.Name,
        Trail = ["このサイト", "用語集"],
        Names = term.Also,
        Passages = [new(null, term.Gloss)],
    });
}
