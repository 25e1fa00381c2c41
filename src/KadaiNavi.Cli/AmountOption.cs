using System.CommandLine;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli;

/// <summary>An option whose value is a number as officers type it.</summary>
internal static class AmountOption
{
    public static Option<string> InYen(string name, string description) =>
        new(name) { Description = description + "（円）", DefaultValueFactory = _ => "0" };

    /// <param name="most">The largest amount in yen.</param>
    /// <returns>Null when the option is not there or at fault.</returns>
    public static long? Read(ParseResult parsed, Option<string> option, long most, InputFaults faults, int decimals = 0)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        var (value, fault) = Amount.Parse(text, most, decimals);
        if (fault == AmountFault.None)
        {
            return value;
        }

        faults.Add($"{option.Name}「{text}」：{Explain(fault, most, decimals)}");
        return null;
    }

    private static string Explain(AmountFault fault, long most, int decimals) => fault switch
    {
        AmountFault.Empty => "数が空です。0以上の数を書いてください（例：5000000）。",
        AmountFault.Negative => "負の数は使えません。0以上の数を書いてください。",
        AmountFault.TooFine => decimals == 0 ? "小数は使えません。円の単位の整数で書いてください。" : $"小数は{decimals}桁までです。",
        AmountFault.TooLarge => $"大きすぎます。{Yen.InWords(most)}までの数を書いてください。",
        _ => "数として読めません。数字だけで書いてください（例：5,000,000）。",
    };
}
