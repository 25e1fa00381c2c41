using System.Globalization;
using System.Text.RegularExpressions;

namespace KadaiNavi.Site.Funding;

/// <summary>Reads the place that a clause names: <c>交付要綱 第13条第1項</c> is article 13, <c>実施要領 2(3)</c> part 2-3.</summary>
public static partial class ClauseAddress
{
    public static int? Article(string where) =>
        ArticleNumber().Match(where) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <returns>Id of the part on the page of the guideline, <c>2-3</c>, or of the section, <c>5</c>.</returns>
    public static string? Section(string where) =>
        SectionNumber().Match(where) is not { Success: true } match ? null
        : match.Groups[2].Success ? $"{match.Groups[1].Value}-{match.Groups[2].Value}" : match.Groups[1].Value;

    [GeneratedRegex(@"^(?:交付要綱 )?第([0-9]+)条")]
    private static partial Regex ArticleNumber();

    [GeneratedRegex(@"^実施要領 ([0-9]+)(?:\(([0-9]+)\))?")]
    private static partial Regex SectionNumber();
}
