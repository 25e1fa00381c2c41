using KadaiNavi.Catalogue;

namespace KadaiNavi.Funding;

/// <summary>
/// Deadlines of the articles by the day. That each rule has the numbers it needs, the check of the data sees to (K209).
/// Twin of dueDates in site/Funding/pure/due-dates.js; tests/fixtures/due-dates.json holds both.
/// </summary>
public static class DueDates
{
    /// <returns>The days on which something is due: one, or one a year.</returns>
    public static IReadOnlyList<DateOnly> Of(Deadline deadline, DateOnly from) => deadline.Rule switch
    {
        "within" => [from.AddDays(deadline.Days!.Value - 1)],
        "after" => [from.AddDays(deadline.Days!.Value)],
        "completionReport" => [Earlier(MonthElapsed(from), InYearAfter(from, deadline))],
        "nextFiscalYear" => [InYearAfter(from, deadline)],
        "yearly" => [.. Enumerable.Range(1, deadline.Years!.Value).Select(n => EndOfFiscalYear(from, n).AddDays(deadline.Days!.Value))],
        "keepUntil" => [EndOfFiscalYear(from, deadline.Years!.Value)],
        _ => throw new ArgumentOutOfRangeException(nameof(deadline), deadline.Rule, "no such rule"),
    };

    /// <summary>
    /// The day on which a month has gone by, counted from the day itself: the same day of the next month, or the first of the month
    /// after it when that month is too short (Civil Code, article 143).
    /// </summary>
    public static DateOnly MonthElapsed(DateOnly from)
    {
        var next = from.AddMonths(1);
        return next.Day == from.Day ? next : next.AddDays(1);
    }

    /// <summary>Last day of the fiscal year that begins <paramref name="years"/> years after the one of the day.</summary>
    private static DateOnly EndOfFiscalYear(DateOnly day, int years) => new(FiscalYear(day) + years + 1, 3, 31);

    private static DateOnly InYearAfter(DateOnly day, Deadline deadline) =>
        new(FiscalYear(day) + 1, deadline.Month!.Value, deadline.Day!.Value);

    private static int FiscalYear(DateOnly day) => day.Month >= 4 ? day.Year : day.Year - 1;

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
