using System.CommandLine;
using System.Globalization;

namespace KadaiNavi.Cli;

/// <summary>How many issues are shown.</summary>
internal static class TopOption
{
    public static Option<int> Create()
    {
        var option = new Option<int>("--top") { Description = "示す課題の数（1以上）", DefaultValueFactory = _ => 5 };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }]
                && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
            {
                result.AddError("--top は1以上の整数です（例：--top 3）。");
            }
        });
        return option;
    }
}
