using KadaiNavi.Catalogue;

namespace KadaiNavi.Search;

/// <summary>A query as somebody typed it, and the pages that should and may come.</summary>
public sealed record JudgedQuery
{
    public required string Query { get; init; }
    public required string Style { get; init; }
    public required IReadOnlyList<string> Pages { get; init; }
    public required IReadOnlyList<string> Also { get; init; }
}

/// <summary>Means over queries.</summary>
public sealed record SearchFigures
{
    /// <summary>Empty for all queries together.</summary>
    public required string Style { get; init; }

    public required int Queries { get; init; }
    public required double Recall { get; init; }
    public required double Ndcg { get; init; }

    /// <summary>Share of queries with no result at all.</summary>
    public required double Zero { get; init; }
}

/// <summary>A query that did not bring every page it should among the first ten.</summary>
public sealed record SearchMiss(string Query, IReadOnlyList<string> Missing, IReadOnlyList<string> Came);

/// <param name="Figures">Over all queries, then by style.</param>
public sealed record SearchMeasure(IReadOnlyList<SearchFigures> Figures, IReadOnlyList<SearchMiss> Misses);

/// <summary>What the search is measured by: written from the pages alone, by people who saw neither synonyms nor ranking.</summary>
public static class SearchQuality
{
    public const string Path = "data/quality/search.tsv";

    /// <summary>What its weights were chosen by: other queries, so that the measured ones stay unseen.</summary>
    public const string TuningPath = "data/quality/search-tuning.tsv";

    private static readonly string[] Columns = ["query", "style", "pages", "also", "reason"];

    /// <summary>Returns an empty list where nobody has written one. Pages that do not exist are diagnostics (K412).</summary>
    /// <param name="known">Addresses of all pages, from the root.</param>
    public static IReadOnlyList<JudgedQuery> Read(DirectoryInfo root, IReadOnlySet<string> known, ICollection<Diagnostic> diagnostics) =>
        Read(root, Path, known, diagnostics);

    /// <param name="path">From the root.</param>
    public static IReadOnlyList<JudgedQuery> Read(
        DirectoryInfo root, string path, IReadOnlySet<string> known, ICollection<Diagnostic> diagnostics)
    {
        if (!File.Exists(System.IO.Path.Combine(root.FullName, path)))
        {
            return [];
        }

        var queries = new List<JudgedQuery>();
        foreach (var row in TabFile.Read(root, path, Columns, diagnostics))
        {
            foreach (var page in row.Words("pages").Concat(row.Words("also")).Where(p => !known.Contains(p)))
            {
                diagnostics.Add(new(
                    "K412", row.At, $"「{page}」というページはありません。", "ページの住所を / から / まで書いてください（例：/issues/1b/）。"));
            }

            queries.Add(new() { Query = row["query"], Style = row["style"], Pages = row.Words("pages"), Also = row.Words("also") });
        }

        return queries;
    }
}
