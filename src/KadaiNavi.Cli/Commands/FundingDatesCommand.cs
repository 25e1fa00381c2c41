using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Cli.Commands;

internal static class FundingDatesCommand
{
    public static Command Create(Terminal terminal)
    {
        var json = CommonOptions.Json();
        var root = CommonOptions.Root();
        var command = new Command("dates", "日付から、条文の期限を計算します（例：kadai funding dates --decided 2023-11-01）。") { json, root };

        // The dates stand in the site's data, which is read only when the command runs: until then they are words nobody knows.
        command.TreatUnmatchedTokensAsErrors = false;
        command.Add(new HelpOption
        {
            Action = new HelpWithDates(parsed => Options(SubsidyOf(parsed)).Help(parsed.InvocationConfiguration)),
        });
        command.SetAction(parsed =>
        {
            var subsidy = SubsidyOf(parsed);
            var faults = new InputFaults();
            var days = Options(subsidy).Read(parsed.UnmatchedTokens, faults);
            faults.ThrowIfAny();
            terminal.Lines(parsed.GetValue(json) ? [DatesText.Json(subsidy.Timeline, days)] : DatesText.Lines(subsidy, days));
            return ExitCode.Done;
        });
        return command;

        Subsidy SubsidyOf(ParseResult parsed) => CommonOptions.Site(parsed, root).Catalogue.Subsidy;

        DateOptions Options(Subsidy subsidy) => new(subsidy.Timeline, command, [json, root]);
    }

    private sealed class HelpWithDates(Func<ParseResult, int> show) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult) => show(parseResult);
    }
}
