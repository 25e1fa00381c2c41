using System.CommandLine;
using System.Diagnostics;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli.Commands;

internal static class FundingEstimateCommand
{
    public static Command Create(Terminal terminal)
    {
        var budget = new EstimateOptions();
        var json = CommonOptions.Json();
        var root = CommonOptions.Root();
        var command = new Command("estimate", "事業費から、補助金の額と自己負担を見積もります。");
        foreach (var option in budget.All.Append(json).Append(root))
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var subsidy = CommonOptions.Site(parsed, root).Catalogue.Subsidy;
            var estimate = Estimate.Of(budget.Read(parsed, subsidy.Rates), subsidy.Rates)
                ?? throw new UnreachableException("the options know the clauses");
            terminal.Lines(parsed.GetValue(json) ? [EstimateText.Json(estimate)] : EstimateText.Lines(estimate, subsidy));
            return ExitCode.Done;
        });
        return command;
    }
}
