using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

internal sealed record CostTableEntry
{
    public required string Title { get; init; }
    public required IReadOnlyList<CostGroupEntry> Groups { get; init; }
    public required string OverheadName { get; init; }
    public required string OverheadText { get; init; }
    public required IReadOnlyList<RefusedListEntry> Refused { get; init; }
    public required IReadOnlyList<ExcludedCostEntry> Excluded { get; init; }
    public required FundingSourceEntry Source { get; init; }

    public static CostTableEntry Of(CostTable of) => new()
    {
        Title = of.Title,
        Groups = [.. of.Groups.Select(CostGroupEntry.Of)],
        OverheadName = of.OverheadName,
        OverheadText = of.OverheadText,
        Refused = [.. of.Refused.Select(RefusedListEntry.Of)],
        Excluded = [.. of.Excluded.Select(ExcludedCostEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
    };
}

internal sealed record CostGroupEntry
{
    public required string Id { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<CostKindEntry> Kinds { get; init; }

    public static CostGroupEntry Of(CostGroup of) => new()
    {
        Id = of.Id,
        Number = of.Number,
        Name = of.Name,
        Kinds = [.. of.Kinds.Select(CostKindEntry.Of)],
    };
}

internal sealed record CostKindEntry
{
    public required string Id { get; init; }
    public required string? Number { get; init; }
    public required string Name { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }

    public static CostKindEntry Of(CostKind of) => new()
    {
        Id = of.Id,
        Number = of.Number,
        Name = of.Name,
        Text = of.Text,
        Notes = of.Notes,
    };
}

internal sealed record RefusedListEntry(string List, string Title, IReadOnlyList<RefusedCostEntry> Items)
{
    public static RefusedListEntry Of(RefusedList of) => new(of.List, of.Title, [.. of.Items.Select(RefusedCostEntry.Of)]);
}

internal sealed record RefusedCostEntry(string Id, string Text, IReadOnlyList<string> Words)
{
    public static RefusedCostEntry Of(RefusedCost of) => new(of.Id, of.Text, of.Words);
}

internal sealed record ExcludedCostEntry
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required string Where { get; init; }
    public required IReadOnlyList<string> Words { get; init; }

    public static ExcludedCostEntry Of(ExcludedCost of) => new()
    {
        Id = of.Id,
        Text = of.Text,
        Where = of.Where,
        Words = of.Words,
    };
}

internal sealed record RateTableEntry
{
    public required string Title { get; init; }
    public required string Small { get; init; }
    public required int OverheadPercent { get; init; }
    public required int RoundTo { get; init; }
    public required int EquipmentFrom { get; init; }
    public required int DefaultClause { get; init; }
    public required int RunningYears { get; init; }

    /// <summary>The largest amount that may be typed, in yen.</summary>
    public required long Most { get; init; }

    public required IReadOnlyList<RateClauseEntry> Clauses { get; init; }
    public required IReadOnlyList<EstimateMessageEntry> Messages { get; init; }
    public required FundingSourceEntry Source { get; init; }

    public static RateTableEntry Of(RateTable of) => new()
    {
        Title = of.Title,
        Small = of.Small,
        OverheadPercent = of.OverheadPercent,
        RoundTo = of.RoundTo,
        EquipmentFrom = of.EquipmentFrom,
        DefaultClause = of.DefaultClause,
        RunningYears = of.RunningYears,
        Most = of.Most,
        Clauses = [.. of.Clauses.Select(RateClauseEntry.Of)],
        Messages = [.. of.Messages.Select(EstimateMessageEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
    };
}

internal sealed record RateClauseEntry
{
    public required int Number { get; init; }
    public required string Entry { get; init; }
    public required string Text { get; init; }
    public required string Project { get; init; }
    public required int? Floor { get; init; }
    public required IReadOnlyList<RateRuleEntry> Rules { get; init; }

    public static RateClauseEntry Of(RateClause of) => new()
    {
        Number = of.Number,
        Entry = of.Entry,
        Text = of.Text,
        Project = of.Project,
        Floor = of.Floor,
        Rules = [.. of.Rules.Select(RateRuleEntry.Of)],
    };
}

internal sealed record RateRuleEntry
{
    public required IReadOnlyList<string> Applicants { get; init; }
    public required string Rate { get; init; }
    public required int? Numerator { get; init; }
    public required int? Denominator { get; init; }
    public required int? Ceiling { get; init; }
    public required IReadOnlyList<string> Messages { get; init; }

    public static RateRuleEntry Of(RateRule of) => new()
    {
        Applicants = of.Applicants,
        Rate = of.Rate,
        Numerator = of.Numerator,
        Denominator = of.Denominator,
        Ceiling = of.Ceiling,
        Messages = of.Messages,
    };
}

internal sealed record EstimateMessageEntry
{
    public required string Id { get; init; }
    public required IReadOnlyList<string>? Only { get; init; }
    public required string Text { get; init; }
    public required string Where { get; init; }

    public static EstimateMessageEntry Of(EstimateMessage of) => new()
    {
        Id = of.Id,
        Only = of.Only,
        Text = of.Text,
        Where = of.Where,
    };
}

internal sealed record LabourTableEntry
{
    public required string Title { get; init; }
    public required IReadOnlyList<LabourColumnEntry> Columns { get; init; }
    public required IReadOnlyList<LabourGradeEntry> Grades { get; init; }
    public required FundingSourceEntry Source { get; init; }

    public static LabourTableEntry Of(LabourTable of) => new()
    {
        Title = of.Title,
        Columns = [.. of.Columns.Select(LabourColumnEntry.Of)],
        Grades = [.. of.Grades.Select(LabourGradeEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
    };
}

internal sealed record LabourColumnEntry
{
    public required string Id { get; init; }
    public required string Mark { get; init; }
    public required string Bonus { get; init; }
    public required string Welfare { get; init; }

    public static LabourColumnEntry Of(LabourColumn of) => new()
    {
        Id = of.Id,
        Mark = of.Mark,
        Bonus = of.Bonus,
        Welfare = of.Welfare,
    };
}

internal sealed record LabourGradeEntry
{
    public required int Grade { get; init; }
    public required IReadOnlyList<int> Hourly { get; init; }
    public required int AnnualFrom { get; init; }
    public required int? AnnualBelow { get; init; }
    public required int MonthlyFrom { get; init; }
    public required int? MonthlyBelow { get; init; }

    public static LabourGradeEntry Of(LabourGrade of) => new()
    {
        Grade = of.Grade,
        Hourly = of.Hourly,
        AnnualFrom = of.AnnualFrom,
        AnnualBelow = of.AnnualBelow,
        MonthlyFrom = of.MonthlyFrom,
        MonthlyBelow = of.MonthlyBelow,
    };
}
