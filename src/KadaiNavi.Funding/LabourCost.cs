using System.Diagnostics;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Funding;

/// <summary>How a grade is looked for.</summary>
public enum LabourWay
{
    /// <summary>By its number.</summary>
    Grade,

    /// <summary>By a month's salary.</summary>
    Monthly,

    /// <summary>By a year's salary.</summary>
    Annual,
}

/// <summary>
/// Labour by the standard unit costs. Twin of the labour functions in site/Funding/pure/funding.js;
/// tests/fixtures/labour-grades.json holds both.
/// </summary>
public static class LabourCost
{
    /// <summary>The grade of that number, or the one a salary falls into: from the lower bound, below the upper one.</summary>
    /// <returns>Null for a number the table does not have, and for a salary of nothing or less.</returns>
    public static LabourGrade? GradeOf(LabourTable table, LabourWay way, long value) => way switch
    {
        LabourWay.Grade => table.Grades.FirstOrDefault(g => g.Grade == value),
        LabourWay.Monthly => BySalary(table, value, g => g.MonthlyBelow),
        LabourWay.Annual => BySalary(table, value, g => g.AnnualBelow),
        _ => throw new UnreachableException(),
    };

    /// <param name="hours">In hundredths of an hour.</param>
    /// <returns>Yen, a fraction dropped.</returns>
    public static long Of(LabourGrade grade, int column, long hours) => (long)((Int128)grade.Hourly[column] * hours / 100);

    private static LabourGrade? BySalary(LabourTable table, long yen, Func<LabourGrade, int?> below) =>
        yen <= 0 ? null : table.Grades.FirstOrDefault(g => below(g) is not { } end || yen < end);
}
