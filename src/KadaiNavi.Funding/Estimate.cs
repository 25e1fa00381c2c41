using System.Globalization;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Funding;

/// <summary>What a town means to spend. Amounts are yen.</summary>
public sealed record Budget
{
    /// <summary>Equipment and consumables (別添1 I).</summary>
    public required long Goods { get; init; }

    /// <summary>Labour and honoraria (II).</summary>
    public required long Labour { get; init; }

    /// <summary>III.</summary>
    public required long Travel { get; init; }

    /// <summary>Outsourcing, printing, meetings, communication, utilities and the rest (IV).</summary>
    public required long Other { get; init; }

    /// <summary>Hundredths of a percent: 1000 is 10 %.</summary>
    public required long OverheadRate { get; init; }

    /// <summary>Consumption tax inside the costs that the applicant will have credited (article 6, paragraph 2).</summary>
    public required long TaxCredit { get; init; }

    /// <summary><c>municipality</c>, <c>prefecture</c> or <c>corporation</c>.</summary>
    public required string Applicant { get; init; }

    /// <summary>Of article 3.</summary>
    public required int Clause { get; init; }

    /// <summary>A small municipality by the note under the table of rates.</summary>
    public required bool Small { get; init; }

    /// <summary>Running cost of one year, which the subsidy never pays.</summary>
    public long Running { get; init; }
}

/// <summary>Something the reader should know beside the figures, with its clause.</summary>
public sealed record EstimateWarning(string Id, string Text, string Where);

/// <summary>
/// What the subsidy may come to by the table of rates and articles 5 and 6. Amounts are yen; subsidy and own cost are null when the
/// articles leave the amount open. Twin of estimate in site/Funding/pure/funding.js; tests/fixtures/estimates.json holds both.
/// </summary>
public sealed record Estimate(
    long Direct, long Overhead, long Total, string Rate, long? Subsidy, long? OwnCost, long RunningFiveYears, IReadOnlyList<EstimateWarning> Warnings)
{
    private const int Years = 5;
    private const string Small = "small";

    /// <exception cref="ArgumentOutOfRangeException">There is no such clause.</exception>
    public static Estimate Of(Budget budget, RateTable table)
    {
        var clause = table.Clauses.SingleOrDefault(c => c.Number == budget.Clause) ?? throw new ArgumentOutOfRangeException(nameof(budget), budget.Clause, "no such clause");
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

        return new(direct, overhead, total, (rule ?? clause.Rules[0]).Rate, subsidy, total - subsidy, budget.Running * Years, warnings.All);
    }

    private static RateRule? RuleFor(Budget budget, RateClause clause, WarningList warnings)
    {
        var isSmall = budget.Small && budget.Applicant == "municipality";
        if (budget.Small && !isSmall)
        {
            warnings.Add("smallOnly");
        }

        return clause.Rules.FirstOrDefault(r => r.Applicants.Contains(isSmall ? Small : budget.Applicant));
    }

    private static long? Pay(Budget budget, RateClause clause, RateRule? rule, long total, int roundTo, WarningList warnings)
    {
        if (rule is null)
        {
            warnings.Add("notCovered", ("clause", Grouped(clause.Number)));
            return 0;
        }

        foreach (var message in rule.Messages)
        {
            warnings.Add(message);
        }

        if (total < clause.Floor)
        {
            warnings.Add("belowFloor", ("total", Grouped(total)), ("floor", Grouped(clause.Floor.Value)), ("missing", Grouped(clause.Floor.Value - total)));
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
    private static long Payable(Budget budget, long total, long numerator, long denominator, int? ceiling, int roundTo, WarningList warnings)
    {
        Int128 amount = (Int128)total * numerator;
        Int128 parts = denominator;
        if (ceiling is { } most && amount > most * parts)
        {
            (amount, parts) = (most, 1);
            warnings.Add("ceiling", ("ceiling", Grouped(most)));
        }

        if (budget.TaxCredit > total)
        {
            warnings.Add("taxTooLarge");
            return 0;
        }

        if (budget.TaxCredit > 0)
        {
            warnings.Add("taxCredit", ("reduction", Grouped((long)(amount * budget.TaxCredit / (parts * total)))));
        }

        return (long)(amount * (total - budget.TaxCredit) / (parts * total) / roundTo) * roundTo;
    }

    private static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Plain(long hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Collects what the table of rates has to say to this applicant.</summary>
    private sealed class WarningList(RateTable table, string applicant)
    {
        private readonly List<EstimateWarning> _all = [];

        public IReadOnlyList<EstimateWarning> All => _all;

        public void Add(string id, params (string Name, string Value)[] values)
        {
            var message = table.Messages.Single(m => m.Id == id);
            if (message.Only?.Contains(applicant) == false)
            {
                return;
            }

            var text = values.Aggregate(message.Text, (before, v) => before.Replace($"{{{v.Name}}}", v.Value, StringComparison.Ordinal));
            _all.Add(new(id, text, message.Where));
        }
    }
}
