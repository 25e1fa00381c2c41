using System.Globalization;
using System.Text.RegularExpressions;
using KadaiNavi.Catalogue;
using KadaiNavi.Text;

namespace KadaiNavi.Funding;

/// <summary>What is wrong with a day as typed.</summary>
public enum DayFault
{
    None,
    Empty,
    NotDay,
    OutOfRange,
}

/// <summary>
/// Days as officers type them: 2023-11-01, 2023/11/1, 令和5年11月1日, in full-width digits too. The browser's date field gives only the
/// first form, which parseDay in site/Funding/pure/due-dates.js reads; tests/fixtures/funding-failures.json holds both to the same faults.
/// </summary>
public static partial class Day
{
    /// <summary>The year before the first of each era. Papers counted 平成 beyond its end, so its years have no last.</summary>
    private static readonly Dictionary<string, int> Eras = new() { ["令和"] = 2018, ["平成"] = 1988 };

    public static (DateOnly? Day, DayFault Fault) Parse(string text, DayRange range)
    {
        var folded = Space().Replace(FoldedText.Of(text).Text, "");
        if (folded.Length == 0)
        {
            return (null, DayFault.Empty);
        }

        if (Date().Match(folded) is not { Success: true, Groups: var parts } || Of(parts) is not { } day)
        {
            return (null, DayFault.NotDay);
        }

        return day < range.First || day > range.Last ? (null, DayFault.OutOfRange) : (day, DayFault.None);
    }

    private static DateOnly? Of(GroupCollection parts)
    {
        var before = Eras.GetValueOrDefault(parts["era"].Value);
        var year = before + (parts["first"].Success ? 1 : Number(parts["year"]));
        var iso = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{Number(parts["month"]):00}-{Number(parts["day"]):00}");
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();

    [GeneratedRegex(
        @"^(?:(?<year>[0-9]{4})(?<mark>[-/])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})"
        + "|(?:(?<year>[0-9]{4})|(?<era>令和|平成)(?:(?<year>[0-9]{1,2})|(?<first>元)))年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日)$")]
    private static partial Regex Date();
}
