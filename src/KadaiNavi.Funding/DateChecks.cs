using System.Diagnostics;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Funding;

/// <summary>
/// Dates that stand to each other as they should not, by the checks of data/funding/timeline.yaml. Twin of dateChecks in
/// site/Funding/pure/due-dates.js; tests/fixtures/date-checks.json holds both.
/// </summary>
public static class DateChecks
{
    /// <param name="days">Day by the id of its date; a check whose dates are not both there says nothing.</param>
    public static IReadOnlyList<DateCheck> Of(IEnumerable<DateCheck> checks, IReadOnlyDictionary<string, DateOnly> days) =>
        [.. checks.Where(c => days.TryGetValue(c.Date, out var day) && days.TryGetValue(c.Than, out var than) && Holds(c.Is, day, than))];

    private static bool Holds(string relation, DateOnly day, DateOnly than) => relation switch
    {
        "before" => day < than,
        "sameDay" => day == than,
        "after" => day > than,
        _ => throw new UnreachableException($"no such relation: {relation}"),
    };
}
