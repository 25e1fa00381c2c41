using System.Text;
using KadaiNavi.Catalogue;
using KadaiNavi.Publishing;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Site;
using KadaiNavi.Site.Catalogue;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Build;

/// <summary>One file of the site: its path in the output folder and how to make its bytes.</summary>
public sealed record OutputFile(string Path, Func<Task<byte[]>> Bytes);

/// <summary>
/// The whole site as a list of files, pages and data alike. <c>build</c> writes them all, <c>serve</c> makes the one it is asked for.
/// </summary>
public sealed class SiteBuild
{
    public IReadOnlyList<OutputFile> Files { get; }

    public LoadedSite Site { get; }

    public ServiceCatalogue Catalogue => Site.Catalogue;

    public int PageCount { get; }

    private SiteBuild(
        LoadedSite site,
        SitePages pages,
        IReadOnlyDictionary<string, byte[]> index,
        AssetManifest assets,
        PdfPrinter? printer)
    {
        var (catalogue, urls) = (site.Catalogue, pages.Site.Urls);
        var renderer = new PageRenderer(pages, assets);
        Site = site;
        PageCount = pages.All.Count;
        List<Addressed> readable =
        [
            .. pages.All.Select(page => new Addressed(page.Url, Once(() => renderer.RenderAsync(page)))),
            .. assets.Files.Values.Select(file => Copy(urls.Asset(file.Name), file.Path)),
            .. site.Images.Select(image => Copy(urls.Image(image.Name), image.FullName)),
            // The box needs it to name what it recommends, offline too.
            Made(urls.CatalogueJson, () => CatalogueJson.Write(catalogue, urls)),
            // The tools of the subsidy calculate with it, offline too.
            Made(urls.FundingJson, () => FundingJson.Write(catalogue.Subsidy)),
            .. index.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Made(urls.SearchFile(file.Key), () => file.Value)),
        ];
        List<Addressed> forPrograms =
        [
            new(urls.OfflineWorker, () => WorkerAsync(readable, assets, urls)),
            .. CarryPacks(renderer, printer, catalogue, urls),
            Made(urls.ServicesCsv, () => ServicesCsv.Write(catalogue, urls)),
            .. KadaiNavi.Catalogue.Yaml.Schema.Files.Select(schema =>
                Made(urls.Schema(schema.Key), () => Encoding.UTF8.GetBytes(schema.Value))),
            Made(urls.Sitemap, () => SiteFiles.Sitemap(pages.All, catalogue.Site)),
            Made(urls.Robots, () => SiteFiles.Robots(catalogue.Site, urls)),
        ];
        Files = [.. readable.Concat(forPrograms).Select(f => new OutputFile(urls.OutputPath(f.Url), f.Bytes))];
    }

    /// <param name="printer">Prints the carry packs; null leaves their PDF out.</param>
    /// <exception cref="FaultsException">Content or model is at fault.</exception>
    public static SiteBuild Of(LoadedSite site, string basePath, AssetManifest assets, PdfPrinter? printer = null)
    {
        var diagnostics = new List<Diagnostic>();
        site.Check(diagnostics);
        FaultsException.ThrowIfAny(diagnostics);
        var pages = new SitePages(site.Catalogue, new Urls(basePath), printer is not null);
        var index = SearchIndex.FilesOf(site, pages, assets);
        return new SiteBuild(site, pages, index, assets.With(new FileInfo(Path.Combine(site.Root.FullName, ModelFile.Path))), printer);
    }

    private static IEnumerable<Addressed> CarryPacks(PageRenderer renderer, PdfPrinter? printer, ServiceCatalogue catalogue, Urls urls)
    {
        var packs = catalogue.Issues.ToDictionary(
            issue => issue.Code,
            issue => Once(() => renderer.FileAsync(PageBody.Of<CarryPack>().With(p => p.Issue, issue))));
        return packs.Select(pack => new Addressed(urls.CarryPack(pack.Key), pack.Value))
            .Concat(printer is null
                ? []
                : packs.Select(pack =>
                    new Addressed(urls.CarryPdf(pack.Key), Once(async () => await printer.PrintAsync(await pack.Value())))));
    }

    private static async Task<byte[]> WorkerAsync(List<Addressed> readable, AssetManifest assets, Urls urls)
    {
        var kept = new List<(string, byte[])>();
        foreach (var (url, bytes) in readable)
        {
            kept.Add((url, await bytes()));
        }

        return OfflineWorker.Write(assets.WorkerCode, kept, urls.NotFound);
    }

    /// <summary>Drawn when first asked for and kept: the worker's hash needs every page that is written anyway.</summary>
    private static Func<Task<byte[]>> Once(Func<Task<byte[]>> draw)
    {
        var drawn = new Lazy<Task<byte[]>>(draw);
        return () => drawn.Value;
    }

    private static Addressed Copy(string url, string source) => new(url, () => File.ReadAllBytesAsync(source));

    private static Addressed Made(string url, Func<byte[]> bytes) => new(url, () => Task.FromResult(bytes()));

    private sealed record Addressed(string Url, Func<Task<byte[]>> Bytes);
}
