using System.Text.Json;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli;

internal sealed record EstimateDocument
{
    public required long Direct { get; init; }
    public required long Overhead { get; init; }
    public required long Total { get; init; }
    public required string Rate { get; init; }
    public required long? Subsidy { get; init; }
    public required long? OwnCost { get; init; }
    public required long RunningFiveYears { get; init; }
    public required IReadOnlyList<string> Warnings { get; init; }
}

/// <summary>What the subsidy may come to, as JSON for programs and as lines for people.</summary>
internal static class EstimateText
{
    /// <summary>Programs know this warning by the English words before it.</summary>
    private const string BelowFloor = "belowFloor";

    public static string Json(Estimate e)
    {
        var document = new EstimateDocument
        {
            Direct = e.Direct,
            Overhead = e.Overhead,
            Total = e.Total,
            Rate = e.Rate,
            Subsidy = e.Subsidy,
            OwnCost = e.OwnCost,
            RunningFiveYears = e.RunningFiveYears,
            Warnings = [.. e.Warnings.Select(w => (w.Id == BelowFloor ? "below the floor: " : "") + Warning(w))],
        };
        return JsonSerializer.Serialize(document, CommandJson.Types.EstimateDocument);
    }

    public static IEnumerable<string> Lines(Estimate e, Subsidy subsidy) =>
    [
        CallText.Closed(subsidy.Guideline),
        $"直接経費　　　　　　　　{Money(e.Direct)}",
        $"一般管理費　　　　　　　{Money(e.Overhead)}",
        $"事業費の総額　　　　　　{Money(e.Total)}",
        $"補助率　　　　　　　　　{e.Rate}",
        $"補助金の額（上限の目安）{Money(e.Subsidy)}",
        $"自己負担　　　　　　　　{Money(e.OwnCost)}",
        .. e.RunningFiveYears > 0 ? [$"{subsidy.Rates.RunningYears}年間の運用費（対象外）{Money(e.RunningFiveYears)}"] : Array.Empty<string>(),
        .. e.Warnings.Select(w => $"・{Warning(w)}"),
    ];

    private static string Warning(EstimateWarning warning) => $"{warning.Text}（{warning.Where}）";

    private static string Money(long? yen) => yen is { } amount ? $"{Yen.Digits(amount),16}円" : "計算できません";
}
