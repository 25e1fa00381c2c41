using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Site.Rendering;

/// <summary>What a page is, for search engines: schema.org JSON-LD inside the page.</summary>
public static class StructuredData
{
    // '<' stays escaped: a title must never be able to close the script element.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Page page, ServiceCatalogue catalogue, Urls urls)
    {
        var address = catalogue.Site.Absolute(page.Url);
        var about = new JsonObject
        {
            ["@type"] = page.SchemaType,
            ["@id"] = address,
            ["url"] = address,
            ["name"] = page.Title,
            ["description"] = page.Description,
            ["inLanguage"] = "ja",
            ["dateModified"] = page.Updated.ToString("O", CultureInfo.InvariantCulture),
            ["isBasedOn"] = new JsonArray(
                [.. page.Sources.Select(s => s.Document).Distinct().Select(d => (JsonNode)$"{d.Publisher}「{d.Title}」")]),
        };
        var graph = new JsonArray(about);
        if (page.Url == urls.Home)
        {
            graph.Add(Dataset(catalogue, urls));
        }

        if (page.Parents.Count > 0)
        {
            graph.Add(Path(page, catalogue.Site));
        }

        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Options);
    }

    private static JsonObject Path(Page page, SiteProfile site)
    {
        var steps = page.Parents.Append(new Crumb(page.Title, page.Url));
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. steps.Select((step, index) => (JsonNode)new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = index + 1,
                ["name"] = step.Title,
                ["item"] = site.Absolute(step.Url),
            })]),
        };
    }

    private static JsonObject Dataset(ServiceCatalogue catalogue, Urls urls) => new()
    {
        ["@type"] = "Dataset",
        ["name"] = catalogue.Edition.Title,
        ["description"] = catalogue.Site.Description,
        ["version"] = catalogue.Edition.Id,
        ["dateModified"] = catalogue.Edition.Updated.ToString("O", CultureInfo.InvariantCulture),
        ["creator"] = catalogue.Edition.Publisher,
        ["license"] = catalogue.Site.Absolute(urls.AboutText(AboutText.TermsOfUse)),
        ["distribution"] = new JsonArray(
            Distribution("application/json", catalogue.Site.Absolute(urls.CatalogueJson)),
            Distribution("text/csv", catalogue.Site.Absolute(urls.ServicesCsv))),
    };

    private static JsonObject Distribution(string mediaType, string url) => new()
    {
        ["@type"] = "DataDownload",
        ["encodingFormat"] = mediaType,
        ["contentUrl"] = url,
    };
}
