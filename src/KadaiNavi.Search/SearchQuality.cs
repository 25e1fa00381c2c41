using KadaiNavi.Catalogue;

namespace KadaiNavi.Search;

/// <summary>A query as somebody typed it, and the pages that should and may come.</summary>
public sealed record JudgedQuery(string Query, string Style, IReadOnlyList<string> Pages, IReadOnlyList<string> Also);

/// <param name="Style">Empty for all queries together.</param>
/// <param name="Zero">Share of queries with no result at all.</param>
public sealed record SearchFigures(string Style, int Queries, double Recall, double Ndcg, double Zero);

/// <summary>A query that did not bring every page it should among the first ten.</summary>
public sealed record SearchMiss(string Query, IReadOnlyList<string> Missing, IReadOnlyList<string> Came);

/// <summary>What the search is measured by: written from the pages alone, by people who saw neither synonyms nor ranking.</summary>
public static class SearchQuality
{
    public const string Path = "data/quality/search.tsv";

    private static readonly string[] Columns = ["query", "style", "pages", "also", "reason"];

    /// <summary>Returns an empty list where nobody has written one. Pages that do not exist are diagnostics (K412).</summary>
    /// <param name="known">Addresses of all pages, from the root.</param>
    public static IReadOnlyList<JudgedQuery> Read(DirectoryInfo root, IReadOnlySet<string> known, ICollection<Diagnostic> diagnostics)
    {
        if (!File.Exists(System.IO.Path.Combine(root.FullName, Path)))
        {
            return [];
        }

        var queries = new List<JudgedQuery>();
        foreach (var row in TabFile.Read(root, Path, Columns, diagnostics))
        {
            foreach (var page in row.Words("pages").Concat(row.Words("also")).Where(p => !known.Contains(p)))
            {
                diagnostics.Add(new("K412", row.At, $"「{page}」というページはありません。", "ページの住所を / から / まで書いてください（例：/issues/1b/）。"));
            }

            queries.Add(new(row["query"], row["style"], row.Words("pages"), row.Words("also")));
        }

        return queries;
    }
}
