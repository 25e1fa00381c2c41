using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using KadaiNavi.Search;

namespace KadaiNavi.Cli;

/// <summary>What the search says, as JSON for programs and as lines for people.</summary>
internal static class SearchText
{
    /// <summary>Japanese as it is, emoji and rare kanji too; nobody pastes it into HTML.</summary>
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(IReadOnlyList<SearchHit> hits) => JsonSerializer.Serialize(hits, Options);

    public static string Json(IReadOnlyList<SearchFigures> figures, IReadOnlyList<SearchMiss> misses) => JsonSerializer.Serialize(new { figures, misses }, Options);

    public static IEnumerable<string> Lines(IReadOnlyList<SearchFigures> figures, IReadOnlyList<SearchMiss> misses)
    {
        yield return "種類　　　　言葉の数　再現率@10　nDCG@10　0件";
        foreach (var f in figures)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{(f.Style.Length == 0 ? "すべて" : f.Style),-10} {f.Queries,6}     {f.Recall:0.000}     {f.Ndcg:0.000}   {f.Zero * 100:0.0}%");
        }

        foreach (var miss in misses)
        {
            yield return $"「{miss.Query}」：10位までに出ない {string.Join(" ", miss.Missing)}（上位 {string.Join(" ", miss.Came)}）";
        }
    }
}
