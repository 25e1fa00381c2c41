using KadaiNavi.Catalogue;
using KadaiNavi.Catalogue.Reading;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Evaluation;
using KadaiNavi.Search;
using KadaiNavi.Site;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Build;

/// <summary>
/// What one run knows of a site folder. Each file is read and parsed once: the catalogue at once, the model
/// when somebody asks for it.
/// </summary>
public sealed class LoadedSite
{
    private static readonly Urls FromRoot = new("/");

    private readonly Lazy<SiteModel> _model;

    public DirectoryInfo Root { get; }

    public ServiceCatalogue Catalogue { get; }

    public SiteModel Model => _model.Value;

    public IReadOnlyList<FileInfo> Images { get; }

    /// <summary>The pages as people link to them: from the root, whatever folder the site will live in.</summary>
    public SitePages Pages { get; }

    private LoadedSite(DirectoryInfo root, ServiceCatalogue catalogue)
    {
        Root = root;
        Catalogue = catalogue;
        _model = new(() => SiteModel.Read(root, catalogue));
        var images = new DirectoryInfo(Path.Combine(root.FullName, "content", "images"));
        Images = images.Exists ? [.. images.EnumerateFiles().OrderBy(f => f.Name, StringComparer.Ordinal)] : [];
        Pages = new SitePages(catalogue, FromRoot);
    }

    /// <summary>Content and model are not looked at yet.</summary>
    /// <exception cref="FaultsException">The catalogue is at fault.</exception>
    public static LoadedSite Open(DirectoryInfo root)
    {
        var diagnostics = new List<Diagnostic>();
        return CatalogueReader.Load(root, diagnostics) is { } catalogue ? new(root, catalogue) : throw new FaultsException(diagnostics);
    }

    /// <summary>
    /// Everything that <c>build</c> checks, the texts the recommender learns from, and what both it and the search are measured by.
    /// </summary>
    /// <exception cref="FaultsException">Something of it is at fault.</exception>
    public static LoadedSite Validated(DirectoryInfo root)
    {
        var site = Open(root);
        var diagnostics = new List<Diagnostic>();
        site.Check(diagnostics);
        site.CheckTexts(diagnostics);
        FaultsException.ThrowIfAny(diagnostics);
        return site;
    }

    /// <summary>All that must be right before the site can be published: links and images of what people wrote, and the model.</summary>
    public void Check(ICollection<Diagnostic> diagnostics)
    {
        var known = PageUrls
            .Concat(Images.Select(i => FromRoot.Image(i.Name)))
            .Append(FromRoot.CatalogueJson).Append(FromRoot.FundingJson).Append(FromRoot.ServicesCsv)
            .ToHashSet(StringComparer.Ordinal);
        var markdown = new MarkdownCheck(known, diagnostics);
        foreach (var text in Catalogue.Cases.Select(c => c.Body).Concat(Catalogue.AboutTexts.Select(a => a.Body)))
        {
            markdown.Check(text);
        }

        if (Model.Fault is { } fault)
        {
            diagnostics.Add(fault);
        }
    }

    private void CheckTexts(List<Diagnostic> diagnostics)
    {
        if (TrainingSet.Exists(Root))
        {
            ReadTexts(diagnostics);
            if (Model is { Fault: null, IsStale: true })
            {
                diagnostics.Add(SiteModel.Stale);
            }
        }

        SearchQuality.Read(Root, PageUrls, diagnostics);
        SearchQuality.Read(Root, SearchQuality.TuningPath, PageUrls, diagnostics);
    }

    /// <returns>The training set, or null with diagnostics; and the quality set beside it.</returns>
    public (TrainingSet? Training, IReadOnlyList<LabelledText> Quality) ReadTexts(ICollection<Diagnostic> diagnostics)
    {
        var before = diagnostics.Count;
        var set = TrainingSet.Read(Root, Catalogue, diagnostics);
        var quality = QualitySet.Read(Root, Catalogue, diagnostics);
        foreach (var alike in set is null ? [] : QualitySet.TooAlike(quality, set.Lines))
        {
            diagnostics.Add(alike);
        }

        return (diagnostics.Count == before ? set : null, quality);
    }

    /// <summary>Addresses of all pages, from the root.</summary>
    public IReadOnlySet<string> PageUrls => field ??= Pages.All.Select(p => p.Url).ToHashSet(StringComparer.Ordinal);
}
