using System.Globalization;
using System.Text.Json;
using KadaiNavi.Catalogue;
using KadaiNavi.Search;

namespace KadaiNavi.Cli;

/// <summary>What the search says, as JSON for programs and as lines for people.</summary>
internal static class SearchText
{
    private static readonly Dictionary<string, string> Kinds =
        Vocabulary.Current.Kinds.ToDictionary(k => k.Id.Name, k => k.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["title"] = "題名",
        ["names"] = "別名",
        ["text"] = "本文",
        ["words"] = "言い換え",
    };

    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["words"] = "言葉が一致",
        ["guess"] = "文の内容から",
        ["related"] = "同じ地域課題から",
    };

    private static readonly Dictionary<string, string> Ways = new()
    {
        ["typed"] = "そのまま",
        ["other"] = "同義語か読み",
        ["none"] = "なし",
    };

    public static string Json(IReadOnlyList<SearchHit> hits) => JsonSerializer.Serialize(hits, CommandJson.Types.IReadOnlyListSearchHit);

    public static string Json(SearchMeasure measure) => JsonSerializer.Serialize(measure, CommandJson.Types.SearchMeasure);

    public static IEnumerable<string> Lines(string query, IReadOnlyList<SearchHit> hits)
    {
        yield return hits.Count == 0
            ? "見つかりません。別の言葉で試すか、kadai recommend に困りごとを書いてください。"
            : $"「{query}」で見つかったページ（上位{hits.Count}）：";
        foreach (var hit in hits)
        {
            yield return $"  {hit.Title}（{Kinds[hit.Kind]}）　{hit.Url}";
            yield return $"      {hit.Snippet}";
            foreach (var line in hit.Explanation is { } explanation ? Lines(hit, explanation) : [])
            {
                yield return $"      {line}";
            }
        }
    }

    private static IEnumerable<string> Lines(SearchHit hit, SearchExplanation explanation)
    {
        var fields = explanation.Fields.Where(field => field.Value > 0)
            .Select(field => Invariant($"{Fields[field.Key]} {field.Value:0.00}")).DefaultIfEmpty("なし");
        yield return Invariant($"点数 {hit.Score:0.000}：{Reasons[explanation.Why]}。探す言葉の {explanation.Share * 100:0}% が載る。")
            + Invariant($"種類の重み {explanation.KindWorth:0.00}。欄ごとの点 {string.Join("、", fields)}");
        foreach (var concept in explanation.Concepts)
        {
            var shown = Invariant($"{concept.Shown * 100:0}%（{Ways[concept.Way]}）");
            yield return Invariant($"「{concept.Text}」重み {concept.Weight:0.00}：{shown} {string.Join(" ", concept.Terms)}").TrimEnd();
        }
    }

    public static IEnumerable<string> Lines(SearchMeasure measure)
    {
        yield return "種類　　　　言葉の数　再現率@10　nDCG@10　0件";
        foreach (var f in measure.Figures)
        {
            var style = f.Style.Length == 0 ? "すべて" : f.Style;
            yield return Invariant($"{style,-10} {f.Queries,6}     {f.Recall:0.000}     {f.Ndcg:0.000}   {f.Zero * 100:0.0}%");
        }

        foreach (var miss in measure.Misses)
        {
            yield return $"「{miss.Query}」：10位までに出ない {string.Join(" ", miss.Missing)}（上位 {string.Join(" ", miss.Came)}）";
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
