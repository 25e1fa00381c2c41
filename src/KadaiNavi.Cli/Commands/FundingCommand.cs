using System.CommandLine;

namespace KadaiNavi.Cli.Commands;

internal static class FundingCommand
{
    public static Command Create(Terminal terminal) => new("funding", "補助金（令和5年度の公募を型にしたもの）の計算をします。")
    {
        FundingEstimateCommand.Create(terminal),
        FundingEligibilityCommand.Create(terminal),
        FundingDatesCommand.Create(terminal),
        FundingLabourCommand.Create(terminal),
    };
}
