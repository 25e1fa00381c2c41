using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli;

/// <summary>The options that lead to a unit cost: one of three ways to a grade, and the hours worked.</summary>
internal sealed class LabourOptions
{
    private readonly Dictionary<LabourWay, Option<string>> _ways = new()
    {
        [LabourWay.Grade] = new("--grade") { Description = "健保等級（健保等級適用者）" },
        [LabourWay.Monthly] = new("--monthly") { Description = "給与の月額（円。健保等級が適用されない人）" },
        [LabourWay.Annual] = new("--annual") { Description = "給与の年額（円。健保等級が適用されない人）" },
    };

    private readonly Option<string> _hours = new("--hours") { Description = "従事する時間（小数2桁まで）。人件費も計算します" };

    public IEnumerable<Option> All => [.. _ways.Values, _hours];

    public void CheckOneWay(CommandResult result)
    {
        if (_ways.Values.Count(option => result.GetResult(option) is not null) != 1)
        {
            var names = string.Join("、", _ways.Values.Select(o => o.Name));
            result.AddError($"{names} のどれか1つを書いてください（例：kadai funding labour --grade 20 --hours 100）。");
        }
    }

    /// <returns>Hours in hundredths; null when they were not asked for.</returns>
    /// <exception cref="Build.InputException">All that is wrong with what was typed.</exception>
    public (LabourGrade Grade, long? Hours) Read(ParseResult parsed, Subsidy subsidy)
    {
        var faults = new InputFaults();
        var (way, option) = _ways.First(w => parsed.GetResult(w.Value) is not null);
        LabourGrade? grade = null;
        if (AmountOption.Read(parsed, option, subsidy.Rates.Most, faults) is { } value)
        {
            grade = LabourCost.GradeOf(subsidy.Labour, way, value);
            if (grade is null)
            {
                faults.Add($"{option.Name}「{parsed.GetValue(option)}」：{Explain(way, subsidy.Labour)}");
            }
        }

        var hours = AmountOption.Read(parsed, _hours, subsidy.Rates.Most, faults, decimals: 2);
        faults.ThrowIfAny();
        return (grade ?? throw new UnreachableException("its absence is a fault"), hours);
    }

    private static string Explain(LabourWay way, LabourTable table)
    {
        var (first, last) = (table.Grades[0], table.Grades[^1]);
        if (way == LabourWay.Grade)
        {
            return $"等級は{first.Grade}から{last.Grade}までです（例：--grade {first.Grade}）。";
        }

        var below = (way == LabourWay.Monthly ? last.MonthlyBelow : last.AnnualBelow) is { } end ? $"、{Yen.Amount(end)}未満" : "";
        return $"1円以上{below}の金額を書いてください（例：300000）。";
    }
}
