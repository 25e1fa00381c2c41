namespace KadaiNavi.Catalogue;

/// <summary>
/// Every address of the site. They never change between editions, so nobody else puts one together.
/// Addresses begin with the base path (<c>/</c>, or <c>/kadainavi/</c> when the site lives in a folder).
/// </summary>
public sealed class Urls
{
    private readonly string _base;

    public Urls(string basePath)
    {
        var trimmed = basePath.Trim('/');
        _base = trimmed.Length == 0 ? "/" : $"/{trimmed}/";
    }

    public string Home => _base;

    public string Issues => At("issues/");

    public string Issue(string code) => At($"issues/{code}/");

    /// <summary>The issue in one file to carry away.</summary>
    public string CarryPack(string code) => At($"issues/{code}/carry.html");

    public string CarryPdf(string code) => At($"issues/{code}/carry.pdf");

    public string Categories => At("categories/");

    public string Category(string slug) => At($"categories/{slug}/");

    public string Services => At("services/");

    public string Service(string id) => At($"services/{id}/");

    public string Cases => At("cases/");

    public string Case(string id) => At($"cases/{id}/");

    public string Recommend => At("recommend/");

    public string Handbook => At("handbook/");

    public string HandbookStep(int number) => At($"handbook/step-{number}/");

    public string Participation => At("handbook/participation/");

    public string Platform(string id) => At($"handbook/participation/{id}/");

    public string Funding => At("funding/");

    public string Eligibility => At("funding/eligibility/");

    public string Estimate => At("funding/estimate/");

    public string Criteria => At("funding/criteria/");

    public string Costs => At("funding/costs/");

    public string Rates => At("funding/rates/");

    public string LabourCosts => At("funding/labour/");

    public string Bureaus => At("funding/bureaus/");

    public string Timeline => At("funding/timeline/");

    public string Forms => At("funding/forms/");

    public string Guideline => At("funding/guideline/");

    public string Statute => At("funding/articles/");

    public string StatuteArticle(int number) => At($"funding/articles/{number}/");

    public string About => At("about/");

    public string AboutText(string slug) => At($"about/{slug}/");

    public string Licences => At("about/licences/");

    public string Glossary => At("about/glossary/");

    /// <param name="number">Place of the term in the glossary, from 1.</param>
    public string Term(int number) => $"{Glossary}#{TermAnchor(number)}";

    public static string TermAnchor(int number) => $"term-{number}";

    public string Shortlist => At("shortlist/");

    public string Search => At("search/");

    public string SearchFile(string name) => At($"search/{name}");

    public string Survey => At("about/survey/");

    public string NotFound => At("404.html");

    public string OfflineWorker => At("sw.js");

    public string Sitemap => At("sitemap.xml");

    public string Robots => At("robots.txt");

    public string Image(string file) => At($"images/{file}");

    public string CatalogueJson => At("api/v1/catalogue.json");

    public string FundingJson => At("api/v1/funding.json");

    public string ServicesCsv => At("api/v1/services.csv");

    public string Schema(string file) => At($"api/v1/schema/{file}");

    public string Asset(string file) => At($"assets/{file}");

    /// <summary>Puts the base path before an address that people wrote from the root (<c>/issues/1a/</c>).</summary>
    public string FromRoot(string path) => At(path.TrimStart('/'));

    /// <summary>The file an address is stored in, relative to the output folder.</summary>
    public string OutputPath(string url)
    {
        var path = url[_base.Length..];
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    private string At(string path) => _base + path;
}
