using System.Text.Json;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Cli;

/// <summary>One line out.</summary>
internal sealed record AnswerLine
{
    /// <summary>Programs may count on so many issues, however few were asked for, and on twice as many services.</summary>
    public const int Least = 5;

    public required string? Id { get; init; }

    public required bool InScope { get; init; }

    public required double Confidence { get; init; }

    public required IReadOnlyList<IssueGuess> Issues { get; init; }

    public required IReadOnlyList<ServiceGuess> Services { get; init; }

    public required IReadOnlyList<string> Cases { get; init; }

    /// <param name="id">Of the statement, null where it has none.</param>
    /// <param name="top">How many issues were asked for.</param>
    public static string Write(string? id, Recommendation answer, int top = Least)
    {
        var count = Math.Max(top, Least);
        var line = new AnswerLine
        {
            Id = id,
            InScope = answer.InScope,
            Confidence = Round(answer.Confidence),
            Issues = [.. answer.Issues.Take(count).Select(i => i with { Probability = Round(i.Probability) })],
            Services = [.. answer.Services.Take(2 * count).Select(s => s with { Score = Round(s.Score) })],
            Cases = answer.Cases,
        };
        return JsonSerializer.Serialize(line, CommandJson.Types.AnswerLine);
    }

    /// <summary>Six places: enough for any use, and the same on every machine.</summary>
    private static double Round(double value) => Math.Round(value, 6);
}
