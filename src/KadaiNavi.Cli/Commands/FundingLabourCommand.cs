using System.CommandLine;

namespace KadaiNavi.Cli.Commands;

internal static class FundingLabourCommand
{
    public static Command Create(Terminal terminal)
    {
        var labour = new LabourOptions();
        var json = CommonOptions.Json();
        var root = CommonOptions.Root();
        var command = new Command("labour", "健保等級か給与から、人件費の時間単価を調べます。");
        foreach (var option in labour.All.Append(json).Append(root))
        {
            command.Add(option);
        }

        command.Validators.Add(labour.CheckOneWay);
        command.SetAction(parsed =>
        {
            var subsidy = CommonOptions.Site(parsed, root).Catalogue.Subsidy;
            var (grade, hours) = labour.Read(parsed, subsidy);
            terminal.Lines(parsed.GetValue(json)
                ? [LabourText.Json(subsidy.Labour, grade, hours)]
                : LabourText.Lines(subsidy, grade, hours));
            return ExitCode.Done;
        });
        return command;
    }
}
