using CsCheck;
using KadaiNavi.Funding;
using static KadaiNavi.Tests.FundingFixtures;

namespace KadaiNavi.Tests;

/// <summary>Days and deadlines of the subsidy, against cases worked by hand. site/Funding/pure is held to the same files.</summary>
public sealed class FundingDateTests
{
    [Fact]
    public void Deadlines_fall_on_the_days_counted_by_hand() =>
        Assert.All(
            Read<DueDateCase>("due-dates"),
            c => Assert.Equal(
                c.Expected,
                DueDates.Of(c.Deadline.Whole, c.From)));

    [Fact]
    public void Every_deadline_of_the_data_can_be_counted() =>
        Assert.All(Subsidy.Timeline.Deadlines, d => Assert.NotEmpty(DueDates.Of(d, new(2024, 2, 29))));

    [Fact]
    public void Every_deadline_can_be_counted_from_both_ends_of_the_days_that_may_be_typed() =>
        Assert.All(Subsidy.Timeline.Deadlines, d =>
        {
            Assert.NotEmpty(DueDates.Of(d, Subsidy.Timeline.Days.First));
            Assert.NotEmpty(DueDates.Of(d, Subsidy.Timeline.Days.Last));
        });

    [Theory]
    [InlineData("2023-11-01")]
    [InlineData("2023/11/1")]
    [InlineData("２０２３／１１／０１")]
    [InlineData("2023年11月1日")]
    [InlineData("令和5年11月1日")]
    [InlineData("令和５年 １１月 １日")]
    [InlineData("平成35年11月1日")]
    public void A_day_is_read_as_officers_type_it(string text) =>
        Assert.Equal((new DateOnly(2023, 11, 1), DayFault.None), Day.Parse(text, Subsidy.Timeline.Days));

    [Fact]
    public void The_first_year_of_an_era_has_a_name() =>
        Assert.Equal(new DateOnly(2019, 5, 1), Day.Parse("令和元年5月1日", Subsidy.Timeline.Days).Day);

    [Theory]
    [InlineData("2023-11/1")]
    [InlineData("令和5年2月30日")]
    [InlineData("令和0年1月0日")]
    [InlineData("昭和60年4月1日")]
    [InlineData("5年11月1日")]
    [InlineData("11月1日")]
    [InlineData("2023-11-01T00:00")]
    public void What_is_no_day_is_not_guessed(string text) =>
        Assert.Equal((null, DayFault.NotDay), Day.Parse(text, Subsidy.Timeline.Days));

    [Fact]
    public void No_text_breaks_the_reading_of_days() =>
        Gen.String.Sample(text =>
        {
            var (day, fault) = Day.Parse(text, Subsidy.Timeline.Days);
            Assert.Equal(fault == DayFault.None, day is not null);
        });

    [Fact]
    public void Dates_that_contradict_each_other_are_named() =>
        Assert.All(
            Read<DateCheckCase>("date-checks"),
            c => Assert.Equal(c.Expected, DateChecks.Of(Subsidy.Timeline.Checks, c.Dates).Select(found => found.Id)));
}
