using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

internal sealed record TimelineEntry
{
    public required string Title { get; init; }
    public required IReadOnlyList<PublishedScheduleEntry> Schedule { get; init; }
    public required IReadOnlyList<TimelineDateEntry> Dates { get; init; }
    public required DayRangeEntry Days { get; init; }
    public required IReadOnlyList<DeadlineEntry> Deadlines { get; init; }
    public required string Holidays { get; init; }
    public required IReadOnlyList<string> PurchaseSteps { get; init; }
    public required IReadOnlyList<PlacedTextEntry> PurchaseNotes { get; init; }
    public required IReadOnlyList<DateCheckEntry> Checks { get; init; }
    public required IReadOnlyList<DutyEntry> Duties { get; init; }
    public required FundingSourceEntry Source { get; init; }

    public static TimelineEntry Of(Timeline of) => new()
    {
        Title = of.Title,
        Schedule = [.. of.Schedule.Select(PublishedScheduleEntry.Of)],
        Dates = [.. of.Dates.Select(TimelineDateEntry.Of)],
        Days = new(of.Days.First, of.Days.Last),
        Deadlines = [.. of.Deadlines.Select(DeadlineEntry.Of)],
        Holidays = of.Holidays,
        PurchaseSteps = of.PurchaseSteps,
        PurchaseNotes = [.. of.PurchaseNotes.Select(PlacedTextEntry.Of)],
        Checks = [.. of.Checks.Select(DateCheckEntry.Of)],
        Duties = [.. of.Duties.Select(DutyEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
    };
}

internal sealed record PublishedScheduleEntry(string Date, string Text, string Where)
{
    public static PublishedScheduleEntry Of(ScheduleEntry of) => new(of.Date, of.Text, of.Where);
}

internal sealed record TimelineDateEntry(string Id, string Label, string Help)
{
    public static TimelineDateEntry Of(TimelineDate of) => new(of.Id, of.Label, of.Help);
}

internal sealed record DeadlineEntry
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Article { get; init; }
    public required string By { get; init; }
    public required string? Form { get; init; }
    public required string Rule { get; init; }
    public required string From { get; init; }
    public required int? Days { get; init; }
    public required int? Month { get; init; }
    public required int? Day { get; init; }
    public required int? Years { get; init; }
    public required string Text { get; init; }

    public static DeadlineEntry Of(Deadline of) => new()
    {
        Id = of.Id,
        Title = of.Title,
        Article = of.Article,
        By = of.By,
        Form = of.Form,
        Rule = of.Rule,
        From = of.From,
        Days = of.Days,
        Month = of.Month,
        Day = of.Day,
        Years = of.Years,
        Text = of.Text,
    };
}

internal sealed record PlacedTextEntry(string Text, string Where)
{
    public static PlacedTextEntry Of(PlacedText of) => new(of.Text, of.Where);
}

/// <summary>Days that may be typed, both ends with it.</summary>
internal sealed record DayRangeEntry(DateOnly First, DateOnly Last);

internal sealed record DateCheckEntry
{
    public required string Id { get; init; }
    public required string Date { get; init; }
    public required string Is { get; init; }
    public required string Than { get; init; }
    public required string Text { get; init; }
    public required string Where { get; init; }

    public static DateCheckEntry Of(DateCheck of) =>
        new() { Id = of.Id, Date = of.Date, Is = of.Is, Than = of.Than, Text = of.Text, Where = of.Where };
}

internal sealed record DutyEntry(string Title, string Article, string Text)
{
    public static DutyEntry Of(Duty of) => new(of.Title, of.Article, of.Text);
}

internal sealed record EligibilityEntry
{
    public required string Title { get; init; }
    public required IReadOnlyList<EligibilityQuestionEntry> Questions { get; init; }
    public required IReadOnlyList<VerdictEntry> Verdicts { get; init; }
    public required FundingSourceEntry Source { get; init; }

    public static EligibilityEntry Of(EligibilityPath of) => new()
    {
        Title = of.Title,
        Questions = [.. of.Questions.Select(EligibilityQuestionEntry.Of)],
        Verdicts = [.. of.Verdicts.Select(VerdictEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
    };
}

internal sealed record EligibilityQuestionEntry
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required string? Help { get; init; }
    public required string Where { get; init; }
    public required EligibilityConditionEntry? When { get; init; }
    public required IReadOnlyList<EligibilityAnswerEntry> Answers { get; init; }

    public static EligibilityQuestionEntry Of(EligibilityQuestion of) => new()
    {
        Id = of.Id,
        Text = of.Text,
        Help = of.Help,
        Where = of.Where,
        When = of.When is { } when ? EligibilityConditionEntry.Of(when) : null,
        Answers = [.. of.Answers.Select(EligibilityAnswerEntry.Of)],
    };
}

internal sealed record EligibilityConditionEntry(string Question, IReadOnlyList<string> Answers)
{
    public static EligibilityConditionEntry Of(EligibilityCondition of) => new(of.Question, of.Answers);
}

internal sealed record EligibilityAnswerEntry
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public required string Verdict { get; init; }
    public required string Text { get; init; }
    public required string Where { get; init; }

    public static EligibilityAnswerEntry Of(EligibilityAnswer of) => new()
    {
        Id = of.Id,
        Label = of.Label,
        Verdict = of.Verdict,
        Text = of.Text,
        Where = of.Where,
    };
}

internal sealed record VerdictEntry
{
    public required string Id { get; init; }
    public required string Sign { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }

    public static VerdictEntry Of(Verdict of) => new() { Id = of.Id, Sign = of.Sign, Title = of.Title, Text = of.Text };
}
