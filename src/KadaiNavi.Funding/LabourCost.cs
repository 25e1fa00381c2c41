using KadaiNavi.Catalogue;

namespace KadaiNavi.Funding;

/// <summary>Labour by the standard unit costs. Twin of the labour functions in site/Funding/pure/funding.js.</summary>
public static class LabourCost
{
    /// <summary>The grade a salary falls into: from the lower bound, below the upper one. Null for nothing or less.</summary>
    /// <param name="yen">A year's or a month's salary.</param>
    public static LabourGrade? GradeOf(LabourTable table, long yen, bool monthly) =>
        yen <= 0 ? null : table.Grades.First(g => (monthly ? g.MonthlyBelow : g.AnnualBelow) is not { } below || yen < below);

    /// <param name="hours">In hundredths of an hour.</param>
    /// <returns>Yen, a fraction dropped.</returns>
    public static long Of(LabourGrade grade, int column, long hours) => (long)((Int128)grade.Hourly[column] * hours / 100);
}
