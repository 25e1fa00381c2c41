using System.Globalization;
using System.Text.Json;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli;

internal sealed record DatesDocument(IReadOnlyList<DueDeadline> Deadlines, IReadOnlyList<FoundCheck> Checks);

internal sealed record DueDeadline
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>Id of the date it counts from.</summary>
    public required string From { get; init; }

    /// <summary>Empty while that date is not known.</summary>
    public required IReadOnlyList<DateOnly> Days { get; init; }

    public required string Article { get; init; }
    public required string Text { get; init; }
    public required string? Form { get; init; }
}

internal sealed record FoundCheck(string Id, string Text, string Where);

/// <summary>Deadlines by the day, as JSON for programs and as lines for people.</summary>
internal static class DatesText
{
    public static string Json(Timeline timeline, IReadOnlyDictionary<string, DateOnly> days)
    {
        var document = new DatesDocument(
            [
                .. timeline.Deadlines.Select(d => new DueDeadline
                {
                    Id = d.Id,
                    Title = d.Title,
                    From = d.From,
                    Days = Due(d, days),
                    Article = d.Article,
                    Text = d.Text,
                    Form = d.Form,
                }),
            ],
            [.. DateChecks.Of(timeline.Checks, days).Select(c => new FoundCheck(c.Id, c.Text, c.Where))]);
        return JsonSerializer.Serialize(document, CommandJson.Types.DatesDocument);
    }

    public static IEnumerable<string> Lines(Subsidy subsidy, IReadOnlyDictionary<string, DateOnly> days)
    {
        var timeline = subsidy.Timeline;
        return
        [
            CallText.Closed(subsidy.Guideline),
            .. DateChecks.Of(timeline.Checks, days).Select(c => $"！{c.Text}（{c.Where}）"),
            .. timeline.Deadlines.SelectMany(d => Deadline(d, timeline, days)),
            timeline.Holidays,
        ];
    }

    public static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static IReadOnlyList<DateOnly> Due(Deadline deadline, IReadOnlyDictionary<string, DateOnly> days) =>
        days.TryGetValue(deadline.From, out var from) ? DueDates.Of(deadline, from) : [];

    private static IEnumerable<string> Deadline(Deadline deadline, Timeline timeline, IReadOnlyDictionary<string, DateOnly> days)
    {
        var due = Due(deadline, days);
        var from = timeline.Dates.First(d => d.Id == deadline.From);
        var form = deadline.Form is { } number ? $"様式{number}、" : "";
        return
        [
            $"・{deadline.Title}（{form}{deadline.By}、{deadline.Article}）",
            due.Count > 0 ? $"　{string.Join("、", due.Select(Day))}" : $"　--{from.Id}（{from.Label}）から数えます。",
            $"　{deadline.Text}",
        ];
    }
}
