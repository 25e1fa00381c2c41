using System.Text.Json;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli;

internal sealed record LabourDocument(int Grade, IReadOnlyList<LabourColumnCost> Columns);

internal sealed record LabourColumnCost
{
    public required string Id { get; init; }
    public required string Mark { get; init; }
    public required string Bonus { get; init; }
    public required string Welfare { get; init; }
    public required int Hourly { get; init; }

    /// <summary>Null without hours.</summary>
    public required long? Yen { get; init; }
}

/// <summary>Unit costs of labour, as JSON for programs and as lines for people.</summary>
internal static class LabourText
{
    /// <param name="hours">In hundredths of an hour.</param>
    public static string Json(LabourTable table, LabourGrade grade, long? hours) =>
        JsonSerializer.Serialize(new LabourDocument(grade.Grade, Columns(table, grade, hours)), CommandJson.Types.LabourDocument);

    /// <param name="hours">In hundredths of an hour.</param>
    public static IEnumerable<string> Lines(Subsidy subsidy, LabourGrade grade, long? hours) =>
    [
        CallText.Closed(subsidy.Guideline),
        $"{subsidy.Labour.Title}の等級{grade.Grade}です。",
        .. Columns(subsidy.Labour, grade, hours).Select(Line),
    ];

    private static IReadOnlyList<LabourColumnCost> Columns(LabourTable table, LabourGrade grade, long? hours) =>
    [
        .. table.Columns.Index().Select(c => new LabourColumnCost
        {
            Id = c.Item.Id,
            Mark = c.Item.Mark,
            Bonus = c.Item.Bonus,
            Welfare = c.Item.Welfare,
            Hourly = grade.Hourly[c.Index],
            Yen = hours is { } worked ? LabourCost.Of(grade, c.Index, worked) : null,
        }),
    ];

    private static string Line(LabourColumnCost column)
    {
        var hourly = $"{column.Mark} 賞与{column.Bonus}、{column.Welfare}：1時間 {Yen.Amount(column.Hourly)}";
        return column.Yen is { } yen ? $"{hourly}、人件費 {Yen.Amount(yen)}" : hourly;
    }
}
