using System.Text.RegularExpressions;

namespace KadaiNavi.Site.Funding;

/// <summary>How far a line of a legal text is set in, by the sign it begins with.</summary>
public static partial class LegalLine
{
    /// <returns>0 for a paragraph, 1 for （1） and （ア）, 2 for ア and notes, 3 for ①.</returns>
    public static int Level(string line) =>
        Item().IsMatch(line) ? 1
        : Subitem().IsMatch(line) ? 2
        : Detail().IsMatch(line) ? 3
        : 0;

    [GeneratedRegex("^（([0-9]+|[ア-ン])）")]
    private static partial Regex Item();

    [GeneratedRegex("^([ア-ン]　|・|注[0-9]　|※)")]
    private static partial Regex Subitem();

    [GeneratedRegex("^[①-⑳]")]
    private static partial Regex Detail();
}
