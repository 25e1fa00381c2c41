using System.Text;
using KadaiNavi.Catalogue;
using KadaiNavi.Publishing;
using KadaiNavi.Recommender.Model;
using KadaiNavi.Site;

namespace KadaiNavi.Cli;

/// <summary>One file of the site: its path in the output folder and how to make its bytes.</summary>
public sealed record OutputFile(string Path, Func<Task<byte[]>> Bytes);

/// <summary>
/// The whole site as a list of files, pages and data alike. <c>build</c> writes them all, <c>serve</c> makes the one it is asked for.
/// </summary>
public sealed class SiteBuild
{
    public IReadOnlyList<OutputFile> Files { get; }

    public ServiceCatalogue Catalogue { get; }

    public int PageCount { get; }

    private SiteBuild(ServiceCatalogue catalogue, IReadOnlyList<Page> pages, IEnumerable<FileInfo> images, IReadOnlyDictionary<string, string> index, Urls urls, AssetManifest assets, PdfPrinter? printer)
    {
        var renderer = new PageRenderer(catalogue, urls, assets);
        Catalogue = catalogue;
        PageCount = pages.Count;
        List<Addressed> readable =
        [
            .. pages.Select(page => new Addressed(page.Url, Once(() => renderer.RenderAsync(page)))),
            .. assets.Files.Values.Select(file => Copy(urls.Asset(file.Name), file.Path)),
            .. images.Select(image => Copy(urls.Image(image.Name), image.FullName)),
            // The box needs it to name what it recommends, offline too.
            Made(urls.CatalogueJson, () => CatalogueJson.Write(catalogue, urls)),
            // The tools of the subsidy calculate with it, offline too.
            Made(urls.FundingJson, () => FundingJson.Write(catalogue.Subsidy)),
            .. index.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => Made(urls.SearchFile(file.Key), () => Encoding.UTF8.GetBytes(file.Value))),
        ];
        List<Addressed> forPrograms =
        [
            new(urls.OfflineWorker, () => WorkerAsync(readable, assets, urls)),
            .. catalogue.Issues.Select(issue => new Addressed(urls.CarryPack(issue.Code), () => renderer.RenderCarryPackAsync(issue))),
            .. printer is null ? [] : catalogue.Issues.Select(issue => new Addressed(urls.CarryPdf(issue.Code), Once(async () => await printer.PrintAsync(await renderer.RenderCarryPackAsync(issue))))),
            Made(urls.ServicesCsv, () => ServicesCsv.Write(catalogue, urls)),
            .. KadaiNavi.Catalogue.Yaml.Schema.Files.Select(schema => Made(urls.Schema(schema.Key), () => Encoding.UTF8.GetBytes(schema.Value))),
            Made(urls.Sitemap, () => SiteFiles.Sitemap(pages, catalogue.Site)),
            Made(urls.Robots, () => SiteFiles.Robots(catalogue.Site, urls)),
        ];
        Files = [.. readable.Concat(forPrograms).Select(f => new OutputFile(urls.OutputPath(f.Url), f.Bytes))];
    }

    /// <summary>Reads and checks everything; returns null with all diagnostics when anything is wrong.</summary>
    /// <param name="printer">Prints the carry packs; null leaves their PDF out.</param>
    public static SiteBuild? Prepare(DirectoryInfo root, string basePath, AssetManifest assets, ICollection<Diagnostic> diagnostics, PdfPrinter? printer = null)
    {
        if (CatalogueReader.Load(root, diagnostics) is not { } catalogue)
        {
            return null;
        }

        // People write links from the root, whatever folder the site will live in.
        var images = Images(root);
        var fromRoot = new Urls("/");
        var known = new SitePages(catalogue, fromRoot).All().Select(p => p.Url)
            .Concat(images.Select(i => fromRoot.Image(i.Name)))
            .Append(fromRoot.CatalogueJson).Append(fromRoot.FundingJson).Append(fromRoot.ServicesCsv)
            .ToHashSet(StringComparer.Ordinal);
        var markdown = new MarkdownCheck(known, diagnostics);
        foreach (var text in catalogue.Cases.Select(c => c.Body).Concat(catalogue.Articles.Select(a => a.Body)))
        {
            markdown.Check(text);
        }

        if (RecommenderFolder.Check(root) is { } fault)
        {
            diagnostics.Add(fault);
        }

        if (diagnostics.Count > 0)
        {
            return null;
        }

        var urls = new Urls(basePath);
        var pages = new SitePages(catalogue, urls, printer is not null).All();
        var index = new SearchTool(assets.SearchTool, root, catalogue, urls).Build(pages);
        return new SiteBuild(catalogue, pages, images, index, urls, assets.With(new FileInfo(Path.Combine(root.FullName, ModelFile.Path))), printer);
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

    private static List<FileInfo> Images(DirectoryInfo root)
    {
        var folder = new DirectoryInfo(Path.Combine(root.FullName, "content", "images"));
        return folder.Exists ? [.. folder.EnumerateFiles().OrderBy(f => f.Name, StringComparer.Ordinal)] : [];
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
