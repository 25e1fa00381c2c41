using System.Text.Json;
using System.Text.Json.Serialization;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

/// <summary>The whole subsidy as one file, <c>/api/v1/funding.json</c>: what the tools on the pages calculate with.</summary>
public static class FundingJson
{
    private static readonly FundingJsonContext Context = new(PublishedJson.Options());

    public static byte[] Write(Subsidy subsidy) =>
        JsonSerializer.SerializeToUtf8Bytes(FundingDocument.Of(subsidy), Context.FundingDocument);
}

internal sealed record FundingDocument
{
    public required GuidelineEntry Guideline { get; init; }
    public required StatuteEntry Statute { get; init; }
    public required CriteriaEntry Criteria { get; init; }
    public required CostTableEntry Costs { get; init; }
    public required RateTableEntry Rates { get; init; }
    public required LabourTableEntry Labour { get; init; }
    public required BureauListEntry Bureaus { get; init; }
    public required FormListEntry Forms { get; init; }
    public required TimelineEntry Timeline { get; init; }
    public required EligibilityEntry Eligibility { get; init; }

    public static FundingDocument Of(Subsidy of) => new()
    {
        Guideline = GuidelineEntry.Of(of.Guideline),
        Statute = StatuteEntry.Of(of.Statute),
        Criteria = CriteriaEntry.Of(of.Criteria),
        Costs = CostTableEntry.Of(of.Costs),
        Rates = RateTableEntry.Of(of.Rates),
        Labour = LabourTableEntry.Of(of.Labour),
        Bureaus = BureauListEntry.Of(of.Bureaus),
        Forms = FormListEntry.Of(of.Forms),
        Timeline = TimelineEntry.Of(of.Timeline),
        Eligibility = EligibilityEntry.Of(of.Eligibility),
    };
}

[JsonSerializable(typeof(FundingDocument))]
internal sealed partial class FundingJsonContext : JsonSerializerContext;
