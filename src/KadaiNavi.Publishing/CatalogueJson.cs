using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

/// <summary>The whole catalogue as one file, <c>/api/v1/catalogue.json</c>. Member names are a contract; members may be added.</summary>
public static class CatalogueJson
{
    private static readonly CatalogueJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static byte[] Write(ServiceCatalogue catalogue, Urls urls) =>
        JsonSerializer.SerializeToUtf8Bytes(Document(catalogue, urls), Context.CatalogueDocument);

    private static CatalogueDocument Document(ServiceCatalogue catalogue, Urls urls) => new(
        catalogue.Edition.Id,
        catalogue.Edition.Title,
        catalogue.Edition.Updated,
        catalogue.Edition.Surveyed,
        [.. catalogue.Documents],
        [.. catalogue.Survey.Programmes.Select(p => new ProgrammeEntry(p.Ministry, p.Name, p.Group, p.Period, p.Municipalities))],
        [.. catalogue.Categories.Select(c => new CategoryEntry(c.Number, c.Slug, c.Name, c.Surveyed, urls.Category(c.Slug), Origin(c.Source)))],
        [.. catalogue.Issues.Select(i => Entry(i, urls))],
        [.. catalogue.Services.Select(s => Entry(s, catalogue, urls))],
        [.. catalogue.Cases.Select(c => Entry(c, catalogue, urls))],
        [.. catalogue.Fields.Select(f => new FieldEntry(f.Id, f.Group, f.Label, f.Question))]);

    private static IssueEntry Entry(Issue issue, Urls urls) => new(
        issue.Code,
        issue.Category.Number,
        issue.Name,
        issue.Surveyed,
        issue.IsFrequent,
        issue.Symptoms,
        [.. issue.Placements.Select(p => new RowEntry(p.ServiceId, p.Name, p.Details, p.Municipalities, p.Phase?.Name))],
        issue.TableTotal,
        issue.UnknownReason,
        urls.Issue(issue.Code),
        Origin(issue.Source));

    private static ServiceEntry Entry(Service service, ServiceCatalogue catalogue, Urls urls) => new(
        service.Id,
        service.Name,
        service.Title,
        [.. service.Placements.Select(p => new PlacementEntry(p.IssueCode, p.Name, p.Municipalities, p.Phase?.Name))],
        service.Related,
        Ids(catalogue.KnownOf(service)),
        urls.Service(service.Id),
        Origin(service.Source));

    private static CaseEntry Entry(CaseStudy study, ServiceCatalogue catalogue, Urls urls) => new(
        study.Id,
        study.IssueCode,
        study.Municipality,
        study.Prefecture.Name,
        study.Title,
        study.Summary,
        study.ServiceIds,
        study.Providers,
        study.ProvidersNote,
        study.Phase,
        study.Stage,
        study.Since,
        study.Figures,
        Ids(catalogue.KnownOf(study)),
        urls.Case(study.Id),
        Origin(study.Source));

    private static string[] Ids(IReadOnlyList<WantedField> fields) => [.. fields.Select(f => f.Id)];

    private static OriginEntry Origin(Source source) => new(source.Document.Id, source.Section);
}

internal sealed record CatalogueDocument(
    string Edition, string Title, DateOnly Updated, int Surveyed, IReadOnlyList<SourceDocument> Documents, IReadOnlyList<ProgrammeEntry> Survey,
    IReadOnlyList<CategoryEntry> Categories, IReadOnlyList<IssueEntry> Issues, IReadOnlyList<ServiceEntry> Services, IReadOnlyList<CaseEntry> Cases, IReadOnlyList<FieldEntry> Fields);

/// <summary>What people want to know before they adopt something; <c>known</c> of services and cases names those the source answers.</summary>
internal sealed record FieldEntry(string Id, string Group, string Label, string Question);

internal sealed record OriginEntry(string Document, string Section);

internal sealed record ProgrammeEntry(string Ministry, string Programme, string Group, string Period, int Municipalities);

internal sealed record CategoryEntry(int Number, string Slug, string Name, int Surveyed, string Url, OriginEntry Source);

internal sealed record IssueEntry(
    string Code, int Category, string Name, int Surveyed, bool Frequent, IReadOnlyList<string> Symptoms,
    IReadOnlyList<RowEntry> Services, int? TableTotal, string? UnknownReason, string Url, OriginEntry Source);

internal sealed record RowEntry(string Id, string Name, IReadOnlyList<string> Details, int? Municipalities, string? Phase);

internal sealed record ServiceEntry(
    string Id, string Name, string Title, IReadOnlyList<PlacementEntry> Placements, IReadOnlyList<string> Related, IReadOnlyList<string> Known, string Url, OriginEntry Source);

internal sealed record PlacementEntry(string Issue, string NameInSource, int? Municipalities, string? Phase);

internal sealed record CaseEntry(
    string Id, string Issue, string Municipality, string Prefecture, string Title, string Summary, IReadOnlyList<string> Services,
    IReadOnlyList<Provider> Providers, string? ProvidersNote, string Phase, string Stage, string Since, IReadOnlyList<Figure> Figures, IReadOnlyList<string> Known, string Url, OriginEntry Source);

[JsonSerializable(typeof(CatalogueDocument))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext;
