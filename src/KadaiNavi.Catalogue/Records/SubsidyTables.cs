using KadaiNavi.Catalogue.Reading;

namespace KadaiNavi.Catalogue;

/// <summary>Costs by category (別添1) and the costs that are refused. Amounts are yen.</summary>
public sealed record CostTable
{
    public required string Title { get; init; }
    public required IReadOnlyList<CostGroup> Groups { get; init; }

    [Key("overhead/name")]
    public required string OverheadName { get; init; }

    [Key("overhead/text")]
    public required string OverheadText { get; init; }

    public required IReadOnlyList<RefusedList> Refused { get; init; }
    public required IReadOnlyList<ExcludedCost> Excluded { get; init; }
    public required Source Source { get; init; }
}

public sealed record CostGroup
{
    public required string Id { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<CostKind> Kinds { get; init; }
}

public sealed record CostKind
{
    public required string Id { get; init; }
    public required string? Number { get; init; }
    public required string Name { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<string> Notes { get; init; }
}

public sealed record RefusedList(string List, string Title, IReadOnlyList<RefusedCost> Items);

/// <param name="Words">What officers type for such a cost; looked for inside what they typed.</param>
public sealed record RefusedCost(string Id, string Text, IReadOnlyList<string> Words);

/// <summary>A cost that another place than the three lists rules out.</summary>
public sealed record ExcludedCost
{
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required string Where { get; init; }
    public required IReadOnlyList<string> Words { get; init; }
}

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

    /// <summary>
    /// The largest amount that may be typed, in yen: more is a slip of the finger, and sums stay exact in
    /// both languages.
    /// </summary>
    public long Most => MostOkuYen * 100_000_000L;

    public required IReadOnlyList<RateClause> Clauses { get; init; }
    public required IReadOnlyList<EstimateMessage> Messages { get; init; }
    public required Source Source { get; init; }
}

public sealed record RateClause
{
    /// <summary>Of article 3.</summary>
    public required int Number { get; init; }

    /// <summary>Sign of the entry in the table of rates (ア to ク).</summary>
    public required string Entry { get; init; }

    public required string Text { get; init; }
    public required string Project { get; init; }

    /// <summary>Total under which nothing is paid; null for none.</summary>
    public required int? Floor { get; init; }

    public required IReadOnlyList<RateRule> Rules { get; init; }
}

public sealed record RateRule
{
    /// <summary>
    /// <c>small</c>, <c>municipality</c>, <c>prefecture</c>, <c>corporation</c>; the first rule that names
    /// the applicant counts.
    /// </summary>
    public required IReadOnlyList<string> Applicants { get; init; }

    public required string Rate { get; init; }

    /// <summary>Null, like the denominator, when the call leaves the amount open.</summary>
    public required int? Numerator { get; init; }

    public required int? Denominator { get; init; }
    public required int? Ceiling { get; init; }
    public required IReadOnlyList<string> Messages { get; init; }
}

public sealed record EstimateMessage
{
    public required string Id { get; init; }

    /// <summary>Only said to these applicants; null for all.</summary>
    public required IReadOnlyList<string>? Only { get; init; }

    public required string Text { get; init; }
    public required string Where { get; init; }
}

/// <summary>Yen an hour by health insurance grade (人件費標準単価表).</summary>
public sealed record LabourTable
{
    public required string Title { get; init; }
    public required IReadOnlyList<LabourColumn> Columns { get; init; }
    public required IReadOnlyList<LabourGrade> Grades { get; init; }
    public required Source Source { get; init; }
}

public sealed record LabourColumn
{
    public required string Id { get; init; }
    public required string Mark { get; init; }
    public required string Bonus { get; init; }
    public required string Welfare { get; init; }
}

public sealed record LabourGrade
{
    public required int Grade { get; init; }

    /// <summary>Yen an hour, in the order of the columns ① to ④.</summary>
    [Elsewhere]
    public required IReadOnlyList<int> Hourly { get; init; }

    /// <summary>Yen a year, from this; below <see cref="AnnualBelow"/>, or without end when null.</summary>
    public required int AnnualFrom { get; init; }

    public required int? AnnualBelow { get; init; }
    public required int MonthlyFrom { get; init; }
    public required int? MonthlyBelow { get; init; }
}
