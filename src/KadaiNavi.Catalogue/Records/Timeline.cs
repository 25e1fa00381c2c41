using KadaiNavi.Catalogue.Reading;

namespace KadaiNavi.Catalogue;

/// <summary>From the decision to the report of the fifth year.</summary>
public sealed record Timeline
{
    public required string Title { get; init; }
    public required IReadOnlyList<ScheduleEntry> Schedule { get; init; }
    public required IReadOnlyList<TimelineDate> Dates { get; init; }
    public required DayRange Days { get; init; }
    public required IReadOnlyList<Deadline> Deadlines { get; init; }
    public required string Holidays { get; init; }

    [Key("purchase/steps")]
    public required IReadOnlyList<string> PurchaseSteps { get; init; }

    [Key("purchase/notes")]
    public required IReadOnlyList<PlacedText> PurchaseNotes { get; init; }

    public required IReadOnlyList<DateCheck> Checks { get; init; }
    public required IReadOnlyList<Duty> Duties { get; init; }
    public required Source Source { get; init; }
}

public sealed record ScheduleEntry(string Date, string Text, string Where);

public sealed record TimelineDate(string Id, string Label, string Help);

/// <summary>Days that may be typed, both ends with it.</summary>
public sealed record DayRange(DateOnly First, DateOnly Last);

public sealed record Deadline
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Article { get; init; }
    public required string By { get; init; }
    public required string? Form { get; init; }

    /// <summary>How to count; data/funding/timeline.yaml explains each.</summary>
    public required string Rule { get; init; }

    /// <summary>Id of the date it counts from.</summary>
    public required string From { get; init; }

    public required int? Days { get; init; }
    public required int? Month { get; init; }
    public required int? Day { get; init; }
    public required int? Years { get; init; }
    public required string Text { get; init; }
}

public sealed record PlacedText(string Text, string Where);

/// <summary>What is said when two dates stand to each other as they should not.</summary>
public sealed record DateCheck
{
    public required string Id { get; init; }

    /// <summary>Id of the date that is looked at.</summary>
    public required string Date { get; init; }

    /// <summary><c>before</c>, <c>sameDay</c> or <c>after</c>.</summary>
    public required string Is { get; init; }

    /// <summary>Id of the date it is held against.</summary>
    public required string Than { get; init; }

    public required string Text { get; init; }
    public required string Where { get; init; }
}

public sealed record Duty(string Title, string Article, string Text);
