namespace KadaiNavi.Catalogue;

/// <summary>Costs by category (別添1) and the costs that are refused. Amounts are yen.</summary>
public sealed record CostTable(
    string Title, IReadOnlyList<CostGroup> Groups, string OverheadName, string OverheadText, IReadOnlyList<RefusedList> Refused, IReadOnlyList<ExcludedCost> Excluded, Source Source);

public sealed record CostGroup(string Id, string Number, string Name, IReadOnlyList<CostKind> Kinds);

public sealed record CostKind(string Id, string? Number, string Name, string Text, IReadOnlyList<string> Notes);

public sealed record RefusedList(string List, string Title, IReadOnlyList<RefusedCost> Items);

/// <param name="Words">What officers type for such a cost; looked for inside what they typed.</param>
public sealed record RefusedCost(string Id, string Text, IReadOnlyList<string> Words);

/// <summary>A cost that another place than the three lists rules out.</summary>
public sealed record ExcludedCost(string Id, string Text, string Where, IReadOnlyList<string> Words);

/// <summary>Everything an estimate needs (別表 and articles 5 and 6). Amounts are yen.</summary>
public sealed record RateTable
{
    public required string Title { get; init; }
    public required string Small { get; init; }
    public required int OverheadPercent { get; init; }
    public required int RoundTo { get; init; }

    /// <summary>Price from which goods are equipment.</summary>
    public required int EquipmentFrom { get; init; }

    /// <summary>The clause of this call.</summary>
    public required int DefaultClause { get; init; }

    /// <summary>For so many years the running cost is shown.</summary>
    public required int RunningYears { get; init; }

    /// <summary>In 億円, because a whole number of YAML does not reach further.</summary>
    public required int MostOkuYen { get; init; }

    /// <summary>The largest amount that may be typed, in yen: more is a slip of the finger, and sums stay exact in both languages.</summary>
    public long Most => MostOkuYen * 100_000_000L;

    public required IReadOnlyList<RateClause> Clauses { get; init; }
    public required IReadOnlyList<EstimateMessage> Messages { get; init; }
    public required Source Source { get; init; }
}

/// <param name="Number">Of article 3.</param>
/// <param name="Entry">Sign of the entry in the table of rates (ア to ク).</param>
/// <param name="Floor">Total under which nothing is paid; null for none.</param>
public sealed record RateClause(int Number, string Entry, string Text, string Project, int? Floor, IReadOnlyList<RateRule> Rules);

/// <param name="Applicants"><c>small</c>, <c>municipality</c>, <c>prefecture</c>, <c>corporation</c>; the first rule that names the applicant counts.</param>
/// <param name="Numerator">Null, like the denominator, when the call leaves the amount open.</param>
public sealed record RateRule(IReadOnlyList<string> Applicants, string Rate, int? Numerator, int? Denominator, int? Ceiling, IReadOnlyList<string> Messages);

/// <param name="Only">Only said to these applicants; null for all.</param>
public sealed record EstimateMessage(string Id, IReadOnlyList<string>? Only, string Text, string Where);

/// <summary>Yen an hour by health insurance grade (人件費標準単価表).</summary>
public sealed record LabourTable(string Title, IReadOnlyList<LabourColumn> Columns, IReadOnlyList<LabourGrade> Grades, Source Source);

public sealed record LabourColumn(string Id, string Mark, string Bonus, string Welfare);

/// <param name="Hourly">Yen an hour, in the order of the columns ① to ④.</param>
/// <param name="AnnualFrom">Yen a year, from this; below <paramref name="AnnualBelow"/>, or without end when null.</param>
public sealed record LabourGrade(int Grade, IReadOnlyList<int> Hourly, int AnnualFrom, int? AnnualBelow, int MonthlyFrom, int? MonthlyBelow);

/// <summary>From the decision to the report of the fifth year.</summary>
public sealed record Timeline(
    string Title,
    IReadOnlyList<ScheduleEntry> Schedule,
    IReadOnlyList<TimelineDate> Dates,
    DayRange Days,
    IReadOnlyList<Deadline> Deadlines,
    string Holidays,
    IReadOnlyList<string> PurchaseSteps,
    IReadOnlyList<PlacedText> PurchaseNotes,
    IReadOnlyList<DateCheck> Checks,
    IReadOnlyList<Duty> Duties,
    Source Source);

public sealed record ScheduleEntry(string Date, string Text, string Where);

public sealed record TimelineDate(string Id, string Label, string Help);

/// <summary>Days that may be typed, both ends with it.</summary>
public sealed record DayRange(DateOnly First, DateOnly Last);

/// <param name="Rule">How to count; data/funding/timeline.yaml explains each.</param>
/// <param name="From">Id of the date it counts from.</param>
public sealed record Deadline(
    string Id, string Title, string Article, string By, string? Form, string Rule, string From, int? Days, int? Month, int? Day, int? Years, string Text);

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

/// <summary>Questions that tell whether a town can apply; the strictest verdict of all answers counts.</summary>
public sealed record EligibilityPath(string Title, IReadOnlyList<EligibilityQuestion> Questions, IReadOnlyList<Verdict> Verdicts, Source Source);

/// <param name="When">Asked only after one of these answers; null for always.</param>
public sealed record EligibilityQuestion(string Id, string Text, string? Help, string Where, EligibilityCondition? When, IReadOnlyList<EligibilityAnswer> Answers);

public sealed record EligibilityCondition(string Question, IReadOnlyList<string> Answers);

/// <param name="Verdict"><c>ok</c>, <c>ask</c> or <c>no</c>.</param>
public sealed record EligibilityAnswer(string Id, string Label, string Verdict, string Text, string Where);

/// <param name="Sign">A word or two beside an answer that leads to it.</param>
public sealed record Verdict(string Id, string Sign, string Title, string Text);
