using System.Globalization;
using System.Text.RegularExpressions;
using KadaiNavi.Text;

namespace KadaiNavi.Funding;

/// <summary>What is wrong with a number as typed.</summary>
public enum AmountFault
{
    None,
    Empty,
    Negative,
    TooFine,
    TooLarge,
    NotNumber,
}

/// <summary>
/// Numbers as officers type them: full-width digits, separators, 円, 万. Twin of parseAmount in site/Funding/pure/amount.js;
/// tests/fixtures/amounts.json holds both to the same answers.
/// </summary>
public static partial class Amount
{
    /// <param name="most">The largest number that counts, after the shift by <paramref name="decimals"/>: the rule file sets it.</param>
    /// <param name="decimals">How many digits may follow the point: 0 for yen, 2 for a rate or hours.</param>
    /// <returns>The number times 10 to the power of <paramref name="decimals"/>; 0 with a fault.</returns>
    public static (long Value, AmountFault Fault) Parse(string text, long most, int decimals = 0)
    {
        var folded = Ornament().Replace(FoldedText.Of(text).Text, "");
        if (folded.Length == 0)
        {
            return (0, AmountFault.Empty);
        }

        if (Number().Match(folded) is not { Success: true } match)
        {
            return (0, AmountFault.NotNumber);
        }

        if (match.Groups["sign"].Length > 0)
        {
            return (0, AmountFault.Negative);
        }

        var digits = match.Groups["whole"].Value.TrimStart('0');
        var places = decimals + (match.Groups["man"].Length > 0 ? 4 : 0);
        var fraction = match.Groups["fraction"].Value.TrimEnd('0');
        if (fraction.Length > places)
        {
            return (0, AmountFault.TooFine);
        }

        // More digits than this are too many whatever they are, and would not fit a long.
        var scaled = digits + fraction.PadRight(places, '0');
        var isShort = scaled.Length <= 15;
        return isShort && long.TryParse("0" + scaled, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= most
            ? (value, AmountFault.None)
            : (0, AmountFault.TooLarge);
    }

    [GeneratedRegex(@"[\s,、，'_¥\\]|円$")]
    private static partial Regex Ornament();

    [GeneratedRegex(@"^(?<sign>[-−‐–—―▲△])?(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]+))?(?<man>万)?$")]
    private static partial Regex Number();
}
