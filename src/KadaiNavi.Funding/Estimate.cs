using System.Globalization;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Funding;

/// <summary>
/// What the subsidy may come to by the table of rates and articles 5 and 6. Amounts are yen; subsidy and own cost are null when the
/// articles leave the amount open. Twin of estimate in site/Funding/pure/funding.js; tests/fixtures/estimates.json holds both.
/// </summary>
public sealed record Estimate
{
    public required long Direct { get; init; }
    public required long Overhead { get; init; }
    public required long Total { get; init; }
    public required string Rate { get; init; }
    public required long? Subsidy { get; init; }
    public required long? OwnCost { get; init; }

    /// <summary>Running cost of as many years as the table of rates says. Published under this name, which callers rely on.</summary>
    public required long RunningFiveYears { get; init; }

    public required IReadOnlyList<EstimateWarning> Warnings { get; init; }

    /// <returns>Null when there is no such clause.</returns>
    public static Estimate? Of(Budget budget, RateTable table)
    {
        if (table.Clauses.FirstOrDefault(c => c.Number == budget.Clause) is not { } clause)
        {
            return null;
        }

        var warnings = new WarningList(table, budget.Applicant);
        var most = table.OverheadPercent * 100L;
        if (budget.OverheadRate > most)
        {
            warnings.Add("overhead", ("asked", Plain(budget.OverheadRate)), ("maximum", Plain(most)));
        }

        var direct = budget.Goods + budget.Labour + budget.Travel + budget.Other;
        var overhead = (long)((Int128)direct * Math.Min(budget.OverheadRate, most) / 10_000);
        var total = direct + overhead;
        var rule = RuleFor(budget, clause, warnings);
        var subsidy = Pay(budget, clause, rule, total, table.RoundTo, warnings);
        if (budget.Labour > 0)
        {
            warnings.Add("staffLabour");
        }

        if (budget.Travel > 0)
        {
            warnings.Add("staffTravel");
        }

        return new()
        {
            Direct = direct,
            Overhead = overhead,
            Total = total,
            Rate = (rule ?? clause.Rules[0]).Rate,
            Subsidy = subsidy,
            OwnCost = total - subsidy,
            RunningFiveYears = budget.Running * table.RunningYears,
            Warnings = warnings.All,
        };
    }

    private static RateRule? RuleFor(Budget budget, RateClause clause, WarningList warnings)
    {
        var small = Vocabulary.Current.Applicants.FirstOrDefault(a => a.IsA == budget.Applicant);
        if (budget.Small && small is null)
        {
            warnings.Add("smallOnly");
        }

        return clause.Rules.FirstOrDefault(r => r.Applicants.Contains(budget.Small && small is not null ? small.Id : budget.Applicant));
    }

    private static long? Pay(Budget budget, RateClause clause, RateRule? rule, long total, int roundTo, WarningList warnings)
    {
        if (rule is null)
        {
            warnings.Add("notCovered", ("clause", Yen.Digits(clause.Number)));
            return 0;
        }

        foreach (var message in rule.Messages)
        {
            warnings.Add(message);
        }

        if (total < clause.Floor)
        {
            var missing = Yen.Digits(clause.Floor.Value - total);
            warnings.Add("belowFloor", ("total", Yen.Digits(total)), ("floor", Yen.Digits(clause.Floor.Value)), ("missing", missing));
            return 0;
        }

        if (rule is not { Numerator: { } numerator, Denominator: { } denominator })
        {
            return null;
        }

        return total == 0 ? 0 : Payable(budget, total, numerator, denominator, rule.Ceiling, roundTo, warnings);
    }

    /// <summary>
    /// Rate, then ceiling, then the tax credit in the proportion that the subsidy has of the costs, and only at the end rounding down:
    /// a fraction dropped earlier could cost another thousand yen.
    /// </summary>
    private static long Payable(
        Budget budget, long total, long numerator, long denominator, int? ceiling, int roundTo, WarningList warnings)
    {
        Int128 amount = (Int128)total * numerator;
        Int128 parts = denominator;
        if (ceiling is { } most && amount > most * parts)
        {
            (amount, parts) = (most, 1);
            warnings.Add("ceiling", ("ceiling", Yen.Digits(most)));
        }

        if (budget.TaxCredit > total)
        {
            warnings.Add("taxTooLarge");
            return 0;
        }

        if (budget.TaxCredit > 0)
        {
            warnings.Add("taxCredit", ("reduction", Yen.Digits((long)(amount * budget.TaxCredit / (parts * total)))));
        }

        return (long)(amount * (total - budget.TaxCredit) / (parts * total) / roundTo) * roundTo;
    }

    private static string Plain(long hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
