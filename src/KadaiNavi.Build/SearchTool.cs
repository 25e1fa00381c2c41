using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using KadaiNavi.Search;

namespace KadaiNavi.Build;

/// <summary>
/// The search of the site, run by Node: the module that searches in the browser also makes the index and answers here,
/// so that there is one ranking and not two. Files are read and written by the tool itself; the pipe carries what has no file.
/// </summary>
/// <param name="script">search-tool.mjs.</param>
public sealed class SearchTool(FileInfo script)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes the files of the index into a folder.</summary>
    public void Build(SearchInput input, DirectoryInfo folder) => Run(new(folder.FullName) { Input = input });

    /// <param name="explain">Whether each hit says how it came to its place.</param>
    /// <returns>For each query what the search box of the site would list, best first, at most 20.</returns>
    public IReadOnlyList<IReadOnlyList<SearchHit>> Answer(SearchIndex index, IReadOnlyList<string> queries, bool explain = false) =>
        Run(Asking(index) with { Queries = queries, Explain = explain }).Answers!;

    /// <returns>Figures over all queries, then by style; and the queries that missed a page.</returns>
    public SearchMeasure Measure(SearchIndex index, IReadOnlyList<JudgedQuery> judged) =>
        Run(Asking(index) with { Judged = judged }).Measure!;

    private static Request Asking(SearchIndex index) =>
        new(index.Folder.FullName) { Model = index.Model?.FullName, Catalogue = index.Catalogue.FullName };

    private Response Run(Request request)
    {
        var start = new ProcessStartInfo("node", [script.FullName])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        // Read while it writes: a full pipe would stop both.
        var answer = Task.Run(() => JsonSerializer.Deserialize<Response>(node.StandardOutput.BaseStream, Json));
        var complaint = node.StandardError.ReadToEndAsync();
        using (node.StandardInput)
        {
            JsonSerializer.Serialize(node.StandardInput.BaseStream, request, Json);
        }

        node.WaitForExit();
        return node.ExitCode == 0 && answer.Result is { } response
            ? response
            : throw new InvalidOperationException($"The search tool stopped: {complaint.Result}");
    }

    /// <param name="Folder">Where the files of the index are, or will be.</param>
    private sealed record Request(string Folder)
    {
        public SearchInput? Input { get; init; }
        public string? Model { get; init; }
        public string? Catalogue { get; init; }
        public IReadOnlyList<string>? Queries { get; init; }
        public bool? Explain { get; init; }
        public IReadOnlyList<JudgedQuery>? Judged { get; init; }
    }

    private sealed record Response(IReadOnlyList<IReadOnlyList<SearchHit>>? Answers, SearchMeasure? Measure);
}
