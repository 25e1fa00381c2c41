using KadaiNavi.Recommender.Answering;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Search;
using KadaiNavi.Site;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Build;

/// <summary>What the index is made from: the documents, what their kinds are worth, and what the search knows of the language.</summary>
public sealed record SearchInput
{
    private const int MostWords = 24;
    private const string WordsPath = "data/training/words.tsv";

    public required IReadOnlyList<SearchDocument> Documents { get; init; }

    public required IReadOnlyList<KindWorth> Kinds { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; }

    /// <summary>Kanji, reading in a compound, reading alone.</summary>
    public required IReadOnlyList<string[]> Readings { get; init; }

    /// <summary>Word, reading.</summary>
    public required IReadOnlyList<string[]> WordReadings { get; init; }

    /// <summary>Draws every page that can be found.</summary>
    public static SearchInput Of(LoadedSite site, SitePages pages, AssetManifest assets)
    {
        var catalogue = site.Catalogue;
        return new()
        {
            Documents = new SearchDocuments(catalogue, pages.Site.Urls, Words(site)).Of(Found(pages, assets)),
            Kinds = KindWorth.All,
            Synonyms = catalogue.Synonyms,
            Readings = [.. catalogue.KanjiReadings.Select(r => new[] { r.Kanji, r.Compound, r.Alone })],
            WordReadings = [.. catalogue.WordReadings.Select(r => new[] { r.Word, r.Reading })],
        };
    }

    private static FoundPage[] Found(SitePages pages, AssetManifest assets)
    {
        var renderer = new PageRenderer(pages, assets.WithName(Path.GetFileName(ModelFile.Path)));
        return Task.WhenAll(pages.All.Where(page => page.IsFound).Select(page => Task.Run(() => FoundAsync(page, renderer))))
            // Pages are drawn from memory: nothing in there waits for anything.
            .GetAwaiter().GetResult();
    }

    private static async Task<FoundPage> FoundAsync(Page page, PageRenderer renderer)
    {
        var passages = await renderer.PassagesAsync(page);
        return new()
        {
            Kind = page.Kind,
            Url = page.Url,
            Title = page.Title,
            Trail = [.. page.Parents.Skip(1).Select(parent => parent.Title)],
            AlsoCalled = page.AlsoCalled,
            Subject = page.Subject,
            // A page of links only is found by what it is said to be.
            Passages = passages.Count > 0 ? [.. passages.Select(p => new Passage(p.Anchor, p.Text))] : [new(null, page.Description)],
        };
    }

    /// <summary>
    /// What people call an issue: the head of the first list that the recommender learns from, because all of them would
    /// double the index. A site without them is searched by its own words.
    /// </summary>
    private static Dictionary<string, IReadOnlyList<string>> Words(LoadedSite site)
    {
        if (!File.Exists(Path.Combine(site.Root.FullName, WordsPath)))
        {
            return [];
        }

        return new StatementFile(site.Catalogue, site.Root, []).Words(WordsPath)
            .GroupBy(w => w.Issue).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.First().Words.Take(MostWords)]);
    }
}
