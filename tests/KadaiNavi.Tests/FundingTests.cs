using CsCheck;
using KadaiNavi.Funding;
using static KadaiNavi.Tests.FundingFixtures;

namespace KadaiNavi.Tests;

/// <summary>
/// The calculations of the subsidy, against cases worked by hand from the articles. site/Funding/pure is held to the same files.
/// </summary>
public sealed class FundingTests
{
    public static TheoryData<string> EstimateNames => [.. Read<EstimateCase>("estimates").Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(EstimateNames))]
    public void A_case_worked_by_hand_comes_out(string name)
    {
        var found = Read<EstimateCase>("estimates").Single(c => c.Name == name);

        var estimate = Estimate.Of(found.Input, Subsidy.Rates)!;

        Assert.Equal(
            found.Expected,
            new()
            {
                Direct = estimate.Direct,
                Overhead = estimate.Overhead,
                Total = estimate.Total,
                Rate = estimate.Rate,
                Subsidy = estimate.Subsidy,
                OwnCost = estimate.OwnCost,
            });
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
            var found = Estimate.Of(budget, Subsidy.Rates)!;
            var clause = Subsidy.Rates.Clauses.Single(c => c.Number == budget.Clause);
            var applicant = budget.Small && budget.Applicant == "municipality" ? "small" : budget.Applicant;
            var rule = clause.Rules.FirstOrDefault(r => r.Applicants.Contains(applicant));
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
            Assert.True(rule is null
                ? subsidy == 0
                : subsidy * rule.Denominator <= found.Total * rule.Numerator && subsidy <= (rule.Ceiling ?? long.MaxValue));
            Assert.True(Estimate.Of(budget with { Other = budget.Other + more }, Subsidy.Rates)!.Subsidy >= subsidy);
            Assert.True(Estimate.Of(budget with { TaxCredit = budget.TaxCredit + more }, Subsidy.Rates)!.Subsidy <= subsidy);
        });

    [Fact]
    public void The_largest_amounts_do_not_overflow()
    {
        var most = Subsidy.Rates.Most;
        var found = Estimate.Of(
            new()
            {
                Goods = most,
                Labour = most,
                Travel = most,
                Other = most,
                OverheadRate = 1000,
                TaxCredit = most,
                Applicant = "prefecture",
                Clause = 6,
                Small = false,
                Running = most,
            },
            Subsidy.Rates)!;

        Assert.Equal((4_400_000_000_000, 1_700_000_000_000), (found.Total, found.Subsidy));
    }

    [Fact]
    public void Warnings_name_their_clause_and_leave_no_gap_open() =>
        Budgets.Sample(budget => Assert.All(Estimate.Of(budget, Subsidy.Rates)!.Warnings, w =>
        {
            Assert.DoesNotContain('{', w.Text);
            Assert.NotEmpty(w.Where);
        }));

    [Fact]
    public void Amounts_are_read_as_officers_type_them() =>
        Assert.All(Read<AmountCase>("amounts"), c =>
        {
            var (value, fault) = Amount.Parse(c.Text, Subsidy.Rates.Most, c.Decimals);

            Assert.Equal((c.Text, c.Value, c.Fault), (c.Text, value, fault));
        });

    [Fact]
    public void No_text_breaks_the_reading_of_amounts() =>
        Gen.String.Sample(text =>
        {
            var (value, fault) = Amount.Parse(text, Subsidy.Rates.Most);
            Assert.InRange(value, 0, Subsidy.Rates.Most);
            Assert.True(fault == AmountFault.None || value == 0);
        });

    [Fact]
    public void What_is_wrong_comes_out_as_in_the_browser_and_nothing_is_thrown()
    {
        var failures = ReadOne<Failures>("funding-failures");
        var budget = Read<EstimateCase>("estimates")[0].Input;

        Assert.All(failures.Amounts, c => Assert.Equal((0, c.Fault), Amount.Parse(c.Text, Subsidy.Rates.Most, c.Decimals)));
        Assert.All(failures.Days, c => Assert.Equal((null, c.Fault), Day.Parse(c.Text, Subsidy.Timeline.Days)));
        Assert.All(failures.Eligibility, Holds);
        Assert.All(failures.Clauses, clause => Assert.Null(Estimate.Of(budget with { Clause = clause }, Subsidy.Rates)));
        Assert.All(failures.Grades, c => Assert.Null(LabourCost.GradeOf(Subsidy.Labour, c.Way, c.Value)));
    }

    [Fact]
    public void Years_of_running_cost_and_the_largest_amount_come_from_the_rules()
    {
        var budget = Read<EstimateCase>("estimates")[0].Input with { Running = 100 };

        Assert.Equal(500, Estimate.Of(budget, Subsidy.Rates)!.RunningFiveYears);
        Assert.Equal(700, Estimate.Of(budget, Subsidy.Rates with { RunningYears = 7 })!.RunningFiveYears);
        Assert.Equal(AmountFault.TooLarge, Amount.Parse("101", most: 100).Fault);
    }

    [Fact]
    public void Answers_lead_to_the_strictest_verdict() =>
        Assert.All(Read<EligibilityCase>("eligibility"), Holds);

    [Fact]
    public void Each_reason_names_its_question_in_the_order_of_the_page()
    {
        var answers = new Dictionary<string, string> { ["work"] = "running", ["applicant"] = "prefecture" };

        var found = Eligibility.Of(Subsidy.Eligibility, answers);

        Assert.Equal([("applicant", "prefecture"), ("work", "running")], found.Reasons.Select(r => (r.Question.Id, r.Answer.Id)));
    }

    [Fact]
    public void A_salary_falls_into_its_grade() =>
        Assert.All(Read<GradeCase>("labour-grades"), c => Assert.Equal(c.Grade, LabourCost.GradeOf(Subsidy.Labour, c.Way, c.Value)?.Grade));

    private static void Holds(EligibilityCase c)
    {
        var found = Eligibility.Of(Subsidy.Eligibility, c.Answers);

        Assert.Equal(c.Verdict, found.Verdict);
        Assert.Equal(c.Open, found.Open);
    }

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
        select new Budget
        {
            Goods = goods,
            Labour = labour,
            Travel = labour / 3,
            Other = other,
            OverheadRate = rate,
            TaxCredit = tax,
            Applicant = applicant,
            Clause = clause,
            Small = small,
        };
}
