using System.Text.Json;
using System.Text.Json.Serialization;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Tests;

/// <summary>The rules of the real site, and the cases of tests/fixtures that both languages are held to.</summary>
internal static class FundingFixtures
{
    public static Subsidy Subsidy { get; } = TestSite.Prepare(TestSite.Repository).Catalogue.Subsidy;

    /// <summary>JavaScript writes the names of faults and ways with a small first letter.</summary>
    private static readonly JsonSerializerOptions Web =
        new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static IReadOnlyList<T> Read<T>(string name) => ReadOne<List<T>>(name);

    public static T ReadOne<T>(string name)
    {
        var path = Path.Combine(TestSite.Repository.FullName, "tests", "fixtures", name + ".json");
        return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Web)!;
    }
}

internal sealed record EstimateCase
{
    public required string Name { get; init; }
    public required string Article { get; init; }
    public required Budget Input { get; init; }
    public required Figures Expected { get; init; }
}

internal sealed record Figures
{
    public required long Direct { get; init; }
    public required long Overhead { get; init; }
    public required long Total { get; init; }
    public required string Rate { get; init; }
    public long? Subsidy { get; init; }
    public long? OwnCost { get; init; }
}

internal sealed record AmountCase
{
    public required string Text { get; init; }
    public int Decimals { get; init; }
    public long Value { get; init; }
    public AmountFault Fault { get; init; }
}

/// <summary>What of a deadline decides its days.</summary>
internal sealed record CountingRule
{
    public required string Rule { get; init; }
    public int? Days { get; init; }
    public int? Month { get; init; }
    public int? Day { get; init; }
    public int? Years { get; init; }

    public Deadline Whole => new()
    {
        Id = "",
        Title = "",
        Article = "",
        By = "",
        Form = null,
        Rule = Rule,
        From = "",
        Days = Days,
        Month = Month,
        Day = Day,
        Years = Years,
        Text = "",
    };
}

internal sealed record DueDateCase
{
    public required CountingRule Deadline { get; init; }
    public required DateOnly From { get; init; }
    public required IReadOnlyList<DateOnly> Expected { get; init; }
    public required string Why { get; init; }
}

internal sealed record EligibilityCase(Dictionary<string, string> Answers, string? Verdict, IReadOnlyList<string> Open);

internal sealed record GradeCase(LabourWay Way, long Value, int? Grade);

internal sealed record DateCheckCase(Dictionary<string, DateOnly> Dates, IReadOnlyList<string> Expected, string Why);

internal sealed record DayCase(string Text, DayFault Fault);

internal sealed record Failures
{
    public required IReadOnlyList<AmountCase> Amounts { get; init; }
    public required IReadOnlyList<DayCase> Days { get; init; }
    public required IReadOnlyList<EligibilityCase> Eligibility { get; init; }
    public required IReadOnlyList<int> Clauses { get; init; }
    public required IReadOnlyList<GradeCase> Grades { get; init; }
}
