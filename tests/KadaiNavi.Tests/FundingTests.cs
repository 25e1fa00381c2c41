using System.Text.Json;
using CsCheck;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Tests;

/// <summary>The calculations of the subsidy, against cases worked by hand from the articles. site/Funding/pure is held to the same files.</summary>
public sealed class FundingTests
{
    private static readonly Subsidy Subsidy = TestSite.Prepare(TestSite.Repository).Catalogue.Subsidy;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> EstimateNames => [.. Read<EstimateCase>("estimates").Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(EstimateNames))]
    public void A_case_worked_by_hand_comes_out(string name)
    {
        var found = Read<EstimateCase>("estimates").Single(c => c.Name == name);

        var estimate = Estimate.Of(found.Input, Subsidy.Rates);

        Assert.Equal(found.Expected, new(estimate.Direct, estimate.Overhead, estimate.Total, estimate.Rate, estimate.Subsidy, estimate.OwnCost));
    }

    [Fact]
    public void At_least_sixty_cases_cover_every_clause_and_applicant()
    {
        var cases = Read<EstimateCase>("estimates");

        Assert.True(cases.Count >= 60);
        Assert.Equal(Subsidy.Rates.Clauses.Select(c => c.Number), cases.Select(c => c.Input.Clause).Distinct().Order());
        Assert.Equal(["corporation", "municipality", "prefecture"], cases.Select(c => c.Input.Applicant).Distinct().Order());
    }

    [Fact]
    public void An_estimate_never_passes_rate_ceiling_or_costs_and_grows_with_the_costs() =>
        Budgets.Select(Gen.Long[0, 5_000_000]).Sample((budget, more) =>
        {
            var found = Estimate.Of(budget, Subsidy.Rates);
            var clause = Subsidy.Rates.Clauses.Single(c => c.Number == budget.Clause);
            var rule = clause.Rules.FirstOrDefault(r => r.Applicants.Contains(budget.Small && budget.Applicant == "municipality" ? "small" : budget.Applicant));
            Assert.Equal(found.Total, found.Direct + found.Overhead);
            Assert.True(found.Overhead * 10 <= found.Direct);
            if (found.Subsidy is not { } subsidy)
            {
                Assert.Null(found.OwnCost);
                Assert.Null(rule!.Numerator);
                return;
            }

            Assert.Equal(0, subsidy % 1000);
            Assert.InRange(subsidy, 0, found.Total);
            Assert.Equal(found.Total, subsidy + found.OwnCost);
            Assert.True(rule is null ? subsidy == 0 : subsidy * rule.Denominator <= found.Total * rule.Numerator && subsidy <= (rule.Ceiling ?? long.MaxValue));
            Assert.True(Estimate.Of(budget with { Other = budget.Other + more }, Subsidy.Rates).Subsidy >= subsidy);
            Assert.True(Estimate.Of(budget with { TaxCredit = budget.TaxCredit + more }, Subsidy.Rates).Subsidy <= subsidy);
        });

    [Fact]
    public void The_largest_amounts_do_not_overflow()
    {
        var found = Estimate.Of(
            new() { Goods = Amount.Most, Labour = Amount.Most, Travel = Amount.Most, Other = Amount.Most, OverheadRate = 1000, TaxCredit = Amount.Most, Applicant = "prefecture", Clause = 6, Small = false, Running = Amount.Most },
            Subsidy.Rates);

        Assert.Equal((4_400_000_000_000, 1_700_000_000_000), (found.Total, found.Subsidy));
    }

    [Fact]
    public void Warnings_name_their_clause_and_leave_no_gap_open() =>
        Budgets.Sample(budget => Assert.All(Estimate.Of(budget, Subsidy.Rates).Warnings, w =>
        {
            Assert.DoesNotContain('{', w.Text);
            Assert.NotEmpty(w.Where);
        }));

    [Fact]
    public void Amounts_are_read_as_officers_type_them() =>
        Assert.All(Read<AmountCase>("amounts"), c =>
        {
            var (value, fault) = Amount.Parse(c.Text, c.Decimals);

            Assert.Equal((c.Text, c.Value, c.Fault), (c.Text, value, fault.ToString()), FaultComparer);
        });

    [Fact]
    public void No_text_breaks_the_reading_of_amounts() =>
        Gen.String.Sample(text =>
        {
            var (value, fault) = Amount.Parse(text);
            Assert.InRange(value, 0, Amount.Most);
            Assert.True(fault == AmountFault.None || value == 0);
        });

    [Fact]
    public void Deadlines_fall_on_the_days_counted_by_hand() =>
        Assert.All(Read<DueDateCase>("due-dates"), c => Assert.Equal(c.Expected, DueDates.Of(c.Deadline.Whole, c.From)));

    [Fact]
    public void Every_deadline_of_the_data_can_be_counted() =>
        Assert.All(Subsidy.Timeline.Deadlines, d => Assert.NotEmpty(DueDates.Of(d, new(2024, 2, 29))));

    [Fact]
    public void Answers_lead_to_the_strictest_verdict() =>
        Assert.All(Read<EligibilityCase>("eligibility"), c =>
        {
            var found = Eligibility.Of(Subsidy.Eligibility, c.Answers);

            Assert.Equal(c.Verdict, found.Verdict);
            Assert.Equal(c.Open, found.Open);
        });

    [Fact]
    public void A_salary_falls_into_its_grade() =>
        Assert.All(Read<GradeCase>("labour-grades"), c => Assert.Equal(c.Grade, LabourCost.GradeOf(Subsidy.Labour, c.Yen, c.Monthly)?.Grade));

    [Fact]
    public void Hours_times_unit_cost_drop_the_fraction_of_a_yen()
    {
        var first = Subsidy.Labour.Grades[0];

        Assert.Equal([430, 645, 115], [LabourCost.Of(first, 0, 100), LabourCost.Of(first, 0, 150), LabourCost.Of(first, 1, 33)]);
    }

    private static Gen<Budget> Budgets =>
        from goods in Gen.Long[0, 60_000_000]
        from labour in Gen.Long[0, 9_000_000]
        from other in Gen.Long[0, 90_000_000]
        from rate in Gen.Long[0, 1500]
        from tax in Gen.Long[0, 3_000_000]
        from applicant in Gen.OneOf(Gen.Const("municipality"), Gen.Const("prefecture"), Gen.Const("corporation"))
        from clause in Gen.Int[1, 9]
        from small in Gen.Bool
        select new Budget { Goods = goods, Labour = labour, Travel = labour / 3, Other = other, OverheadRate = rate, TaxCredit = tax, Applicant = applicant, Clause = clause, Small = small };

    /// <summary>JavaScript writes the names of faults with a small first letter.</summary>
    private static readonly EqualityComparer<(string, long, string)> FaultComparer =
        EqualityComparer<(string, long, string)>.Create((a, b) => a.Item1 == b.Item1 && a.Item2 == b.Item2 && a.Item3.Equals(b.Item3, StringComparison.OrdinalIgnoreCase));

    private static List<T> Read<T>(string name) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllText(Path.Combine(TestSite.Repository.FullName, "tests", "fixtures", name + ".json")), Web)!;

    private sealed record EstimateCase(string Name, string Article, Budget Input, Figures Expected);

    private sealed record Figures(long Direct, long Overhead, long Total, string Rate, long? Subsidy, long? OwnCost);

    private sealed record AmountCase(string Text, int Decimals, long Value, string Fault);

    /// <summary>What of a deadline decides its days.</summary>
    private sealed record CountingRule(string Rule, int? Days, int? Month, int? Day, int? Years)
    {
        public Deadline Whole => new()
        {
            Id = "",
            Title = "",
            Article = "",
            By = "",
            Form = null,
            Rule = Rule,
            From = "",
            Days = Days,
            Month = Month,
            Day = Day,
            Years = Years,
            Text = "",
        };
    }

    private sealed record DueDateCase(CountingRule Deadline, DateOnly From, IReadOnlyList<DateOnly> Expected, string Why);

    private sealed record EligibilityCase(Dictionary<string, string> Answers, string? Verdict, IReadOnlyList<string> Open);

    private sealed record GradeCase(long Yen, bool Monthly, int? Grade);
}
