using System.Globalization;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Cli;

/// <summary>A recommendation as lines for people.</summary>
internal static class RecommendationText
{
    private const int Services = 10;

    /// <param name="top">How many issues are shown.</param>
    public static IEnumerable<string> Lines(Recommendation answer, int top) =>
    [
        answer.InScope ? "当てはまりそうな地域課題：" : "該当する課題が見つかりません。近いかもしれない課題：",
        .. answer.Issues.Take(top).Select(Issue),
        "サービス：",
        .. answer.Services.Take(Services).Select(Service),
        .. answer.Cases.Count > 0 ? [$"事例：{string.Join("、", answer.Cases)}"] : Array.Empty<string>(),
    ];

    private static string Issue(IssueGuess issue)
    {
        var because = issue.Because.Count == 0 ? "" : $"（手がかり：{string.Join("、", issue.Because)}）";
        return $"  {issue.Code,-3} {issue.Name}　{issue.Probability.ToString("P0", CultureInfo.InvariantCulture)}{because}";
    }

    private static string Service(ServiceGuess service)
    {
        var count = service.Municipalities is { } number ? $"{number}件" : "件数不明";
        return $"  {service.Name}（{service.Issue}、{service.Phase ?? "フェーズ不明"}、{count}）";
    }
}
