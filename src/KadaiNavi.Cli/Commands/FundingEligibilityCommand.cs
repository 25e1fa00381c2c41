using System.CommandLine;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli.Commands;

internal static class FundingEligibilityCommand
{
    public static Command Create(Terminal terminal)
    {
        var answer = new Option<string[]>("--answer")
        {
            Description = "問いへの答え。いくつでも書けます。書かなければ、問いと答えの一覧を出します",
            HelpName = "問い=答え",
            AllowMultipleArgumentsPerToken = true,
        };
        var json = CommonOptions.Json();
        var root = CommonOptions.Root();
        var command = new Command("eligibility", "問いへの答えから、この補助金を使えるかを確かめます。") { answer, json, root };
        command.SetAction(parsed =>
        {
            var subsidy = CommonOptions.Site(parsed, root).Catalogue.Subsidy;
            var faults = new InputFaults();
            var answers = EligibilityAnswers.Read(subsidy.Eligibility, parsed.GetValue(answer) ?? [], faults);
            faults.ThrowIfAny();
            var found = Eligibility.Of(subsidy.Eligibility, answers);
            terminal.Lines(parsed.GetValue(json)
                ? [EligibilityText.Json(found, subsidy.Eligibility)]
                : EligibilityText.Lines(found, subsidy));
            return ExitCode.Done;
        });
        return command;
    }
}
