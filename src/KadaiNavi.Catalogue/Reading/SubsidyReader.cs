using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Catalogue.Reading;

/// <summary>Records of <c>data/funding</c>.</summary>
/// <param name="file">The checked tree of a file, by the name of its schema.</param>
internal sealed class SubsidyReader(RecordReader records, Func<string, YamlValue> file)
{
    public Subsidy Read() => new()
    {
        Guideline = records.Read<Guideline>(file("guideline")),
        Statute = records.Read<Statute>(file("articles")),
        Criteria = Criteria(),
        Costs = records.Read<CostTable>(file("costs")),
        Rates = records.Read<RateTable>(file("rates")),
        Labour = Labour(),
        Bureaus = records.Read<BureauList>(file("bureaus")),
        Forms = records.Read<FormList>(file("forms")),
        Timeline = records.Read<Timeline>(file("timeline")),
        Eligibility = records.Read<EligibilityPath>(file("eligibility")),
    };

    /// <summary>The document numbers each item within its principle.</summary>
    private Criteria Criteria()
    {
        var criteria = records.Read<Criteria>(file("criteria"));
        return criteria with
        {
            Principles =
            [
                .. criteria.Principles.Select(p => p with
                {
                    Items = [.. p.Items.Select(i => i with { Code = $"({p.Number})-{i.Number}" })],
                }),
            ],
        };
    }

    /// <summary>A grade has one number for each column, under the column's id.</summary>
    private LabourTable Labour()
    {
        var tree = file("labour-unit-costs");
        var table = records.Read<LabourTable>(tree);
        return table with
        {
            Grades =
            [
                .. table.Grades.Zip(
                    tree["grades"]!.Items,
                    (grade, row) => grade with { Hourly = [.. table.Columns.Select(c => row[c.Id]?.Number ?? 0)] }),
            ],
        };
    }
}
