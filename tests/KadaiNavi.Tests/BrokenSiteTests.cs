using System.Text.RegularExpressions;

namespace KadaiNavi.Tests;

/// <summary>Each folder tests/sites/broken-* is laid over the tiny site and must give exactly the lines of its expected.txt.</summary>
public sealed partial class BrokenSiteTests
{
    public static TheoryData<string> Folders =>
        [.. TestSite.Sites.EnumerateDirectories("broken-*").Select(d => d.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_broken_site_says_where_what_and_what_to_type(string folder)
    {
        using var site = TestSite.Tiny(folder);

        var expected = File.ReadAllText(Path.Combine(TestSite.Sites.FullName, folder, "expected.txt")).TrimEnd('\n');

        Assert.Equal(expected, string.Join('\n', site.Diagnose()));
    }

    [Fact]
    public void Every_code_of_the_editing_guide_has_a_broken_site()
    {
        var guide = File.ReadAllText(Path.Combine(TestSite.Repository.FullName, "docs", "editing.md"));
        var codes = GuideCode().Matches(guide).Select(m => m.Groups[1].Value).ToList();
        var shown = string.Concat(Folders.Select(f => File.ReadAllText(Path.Combine(TestSite.Sites.FullName, f.Data, "expected.txt"))));

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Contains($": {code}: ", shown, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| ([KM]\d{3}) ", RegexOptions.Multiline)]
    private static partial Regex GuideCode();
}
