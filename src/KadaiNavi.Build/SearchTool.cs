using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KadaiNavi.Catalogue;
using KadaiNavi.Publishing;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Search;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Build;

/// <summary>
/// The search of the site, run by Node: the module that searches in the browser also makes the index and answers here,
/// so that there is one ranking and not two.
/// </summary>
public sealed class SearchTool(FileInfo script, LoadedSite site, Urls urls)
{
    private readonly ServiceCatalogue _catalogue = site.Catalogue;
    private readonly DirectoryInfo _root = site.Root;
    private const int MostWords = 24;
    private const string WordsPath = "data/training/words.tsv";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <returns>Content of each file of the index, by name.</returns>
    public IReadOnlyDictionary<string, string> Build(IEnumerable<Page> pages) => Run(new(Input(pages))).Files!;

    /// <returns>For each query what the search box of the site would list, best first, at most 20.</returns>
    public IReadOnlyList<IReadOnlyList<SearchHit>> Answer(IEnumerable<Page> pages, IReadOnlyList<string> queries) =>
        Run(WithRecommender(pages) with { Queries = queries }).Answers!;

    /// <returns>Figures over all queries, then by style; and the queries that missed a page.</returns>
    public (IReadOnlyList<SearchFigures> Figures, IReadOnlyList<SearchMiss> Misses) Measure(IEnumerable<Page> pages, IReadOnlyList<JudgedQuery> judged)
    {
        var response = Run(WithRecommender(pages) with { Judged = judged });
        return (response.Figures!, response.Misses!);
    }

    private Request WithRecommender(IEnumerable<Page> pages)
    {
        var model = Path.Combine(_root.FullName, ModelFile.Path);
        return new(Input(pages)) { Model = File.Exists(model) ? File.ReadAllText(model) : null, Catalogue = Encoding.UTF8.GetString(CatalogueJson.Write(_catalogue, urls)) };
    }

    /// <summary>What the index is made from.</summary>
    public SearchInput Input(IEnumerable<Page> pages)
    {
        var heads = pages.Where(p => p.IsListed && p.Url != urls.Home && p.Url != urls.Search)
            .Select(p => new PageHead(p.Url, p.Title, [.. p.Parents.Skip(1).Select(c => c.Title)], p.Description));
        return new(
            new SearchDocuments(_catalogue, urls, Words()).Of(heads),
            _catalogue.Synonyms,
            [.. _catalogue.KanjiReadings.Select(r => new[] { r.Kanji, r.Compound, r.Alone })],
            [.. _catalogue.WordReadings.Select(r => new[] { r.Word, r.Reading })]);
    }

    /// <summary>
    /// What people call an issue: the head of the first list that the recommender learns from, because all of them would
    /// double the index. A site without them is searched by its own words.
    /// </summary>
    private Dictionary<string, IReadOnlyList<string>> Words()
    {
        if (!File.Exists(Path.Combine(_root.FullName, WordsPath)))
        {
            return [];
        }

        return new StatementFile(_catalogue, _root, []).Words(WordsPath)
            .GroupBy(w => w.Issue).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.First().Words.Take(MostWords)]);
    }

    private Response Run(Request request)
    {
        var start = new ProcessStartInfo("node", [script.FullName]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start)!;
        // Read while it writes: a full pipe would stop both.
        var answer = Task.Run(() => JsonSerializer.Deserialize<Response>(node.StandardOutput.BaseStream, Json));
        var complaint = node.StandardError.ReadToEndAsync();
        using (node.StandardInput)
        {
            JsonSerializer.Serialize(node.StandardInput.BaseStream, request, Json);
        }

        node.WaitForExit();
        return node.ExitCode == 0 ? answer.Result! : throw new InvalidOperationException($"The search tool stopped: {complaint.Result}");
    }

    private sealed record Request(SearchInput Input)
    {
        public IReadOnlyList<string>? Queries { get; init; }
        public IReadOnlyList<JudgedQuery>? Judged { get; init; }
        public string? Model { get; init; }
        public string? Catalogue { get; init; }
    }

    private sealed record Response(
        IReadOnlyDictionary<string, string>? Files,
        IReadOnlyList<IReadOnlyList<SearchHit>>? Answers,
        IReadOnlyList<SearchFigures>? Figures,
        IReadOnlyList<SearchMiss>? Misses);
}

/// <summary>What the index is made from: the documents, and what the search knows of the language.</summary>
/// <param name="Readings">Kanji, reading in a compound, reading alone.</param>
/// <param name="WordReadings">Word, reading.</param>
public sealed record SearchInput(
    IReadOnlyList<SearchDocument> Documents, IReadOnlyList<IReadOnlyList<string>> Synonyms, IReadOnlyList<string[]> Readings, IReadOnlyList<string[]> WordReadings);
