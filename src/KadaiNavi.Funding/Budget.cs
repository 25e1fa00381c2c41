namespace KadaiNavi.Funding;

/// <summary>What a town means to spend. Amounts are yen.</summary>
public sealed record Budget
{
    /// <summary>Equipment and consumables (別添1 I).</summary>
    public required long Goods { get; init; }

    /// <summary>Labour and honoraria (II).</summary>
    public required long Labour { get; init; }

    /// <summary>III.</summary>
    public required long Travel { get; init; }

    /// <summary>Outsourcing, printing, meetings, communication, utilities and the rest (IV).</summary>
    public required long Other { get; init; }

    /// <summary>Hundredths of a percent: 1000 is 10 %.</summary>
    public required long OverheadRate { get; init; }

    /// <summary>Consumption tax inside the costs that the applicant will have credited (article 6, paragraph 2).</summary>
    public required long TaxCredit { get; init; }

    /// <summary><c>municipality</c>, <c>prefecture</c> or <c>corporation</c>.</summary>
    public required string Applicant { get; init; }

    /// <summary>Of article 3.</summary>
    public required int Clause { get; init; }

    /// <summary>A small municipality by the note under the table of rates.</summary>
    public required bool Small { get; init; }

    /// <summary>Running cost of one year, which the subsidy never pays.</summary>
    public long Running { get; init; }
}
