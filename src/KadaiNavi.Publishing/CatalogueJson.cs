using System.Text.Json;
using System.Text.Json.Serialization;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

/// <summary>The whole catalogue as one file, <c>/api/v1/catalogue.json</c>. Member names are a contract; members may be added.</summary>
public static class CatalogueJson
{
    private static readonly CatalogueJsonContext Context = new(PublishedJson.Options());

    public static byte[] Write(ServiceCatalogue catalogue, Urls urls) =>
        JsonSerializer.SerializeToUtf8Bytes(CatalogueDocument.Of(catalogue, urls), Context.CatalogueDocument);
}

internal sealed record CatalogueDocument
{
    public required string Edition { get; init; }
    public required string Title { get; init; }
    public required DateOnly Updated { get; init; }
    public required int Surveyed { get; init; }
    public required IReadOnlyList<DocumentEntry> Documents { get; init; }
    public required IReadOnlyList<ProgrammeEntry> Survey { get; init; }
    public required IReadOnlyList<CategoryEntry> Categories { get; init; }
    public required IReadOnlyList<IssueEntry> Issues { get; init; }
    public required IReadOnlyList<ServiceEntry> Services { get; init; }
    public required IReadOnlyList<CaseEntry> Cases { get; init; }
    public required IReadOnlyList<FieldEntry> Fields { get; init; }

    public static CatalogueDocument Of(ServiceCatalogue catalogue, Urls urls) => new()
    {
        Edition = catalogue.Edition.Id,
        Title = catalogue.Edition.Title,
        Updated = catalogue.Edition.Updated,
        Surveyed = catalogue.Edition.Surveyed,
        Documents = [.. catalogue.Documents.Select(DocumentEntry.Of)],
        Survey = [.. catalogue.Survey.Programmes.Select(ProgrammeEntry.Of)],
        Categories = [.. catalogue.Categories.Select(c => CategoryEntry.Of(c, urls))],
        Issues = [.. catalogue.Issues.Select(i => IssueEntry.Of(i, urls))],
        Services = [.. catalogue.Services.Select(s => ServiceEntry.Of(s, catalogue, urls))],
        Cases = [.. catalogue.Cases.Select(c => CaseEntry.Of(c, catalogue, urls))],
        Fields = [.. catalogue.Fields.Select(FieldEntry.Of)],
    };
}

[JsonSerializable(typeof(CatalogueDocument))]
internal sealed partial class CatalogueJsonContext : JsonSerializerContext;
