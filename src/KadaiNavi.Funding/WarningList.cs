using KadaiNavi.Catalogue;

namespace KadaiNavi.Funding;

/// <summary>Collects what the table of rates has to say to this applicant.</summary>
internal sealed class WarningList(RateTable table, string applicant)
{
    private readonly List<EstimateWarning> _all = [];

    public IReadOnlyList<EstimateWarning> All => _all;

    public void Add(string id, params (string Name, string Value)[] values)
    {
        var message = table.Messages.Single(m => m.Id == id);
        if (message.Only?.Contains(applicant) == false)
        {
            return;
        }

        var text = values.Aggregate(message.Text, (before, v) => before.Replace($"{{{v.Name}}}", v.Value, StringComparison.Ordinal));
        _all.Add(new(id, text, message.Where));
    }
}
