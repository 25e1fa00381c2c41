using System.Text.RegularExpressions;

namespace KadaiNavi.Tests;

/// <summary>Arrows of docs/design.md between folders of one project, which no compiler holds.</summary>
public sealed partial class FolderTests
{
    /// <summary>What every feature of the site may know.</summary>
    private static readonly string[] Ground = ["Layout", "Rendering"];

    /// <summary>Each folder of the site with the features it may know beside the ground.</summary>
    public static TheoryData<string, string[]> Features => new()
    {
        { "Rendering", [] },
        { "Layout", [] },
        { "Home", ["Catalogue"] },
        { "Catalogue", [] },
        { "Problem", ["Catalogue"] },
        { "Search", ["Problem"] },
        { "Shortlist", ["Catalogue", "Funding"] },
        { "Funding", [] },
        { "Handbook", ["Catalogue"] },
        { "About", [] },
    };

    private static DirectoryInfo Repository => TestSite.Repository;

    [Theory]
    [MemberData(nameof(Features))]
    public void A_feature_of_the_site_knows_only_those_below_it(string feature, string[] below)
    {
        var known = Texts("site", feature).SelectMany(text => NamedFeature().Matches(text)).Select(m => m.Groups[1].Value).ToHashSet();

        Assert.Empty(known.Except([feature, .. Ground, .. below]));
        Assert.Empty(below.Except(known));
    }

    [Fact]
    public void Every_folder_of_the_site_has_its_place()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.FullName, "site"))
            .Where(folder => Directory.GetFiles(folder, "*.cs").Length + Directory.GetFiles(folder, "*.razor").Length > 0)
            .Select(folder => Path.GetFileName(folder)!);

        Assert.Equal(Features.Select(row => row.Data.Item1).Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Answering_knows_nothing_of_learning()
    {
        Assert.DoesNotContain(Texts("src", "KadaiNavi.Recommender", "Answering"), text => Learning().IsMatch(text));
        Assert.Contains(Texts("src", "KadaiNavi.Recommender", "Learning"), text => Learning().IsMatch(text));
    }

    private static List<string> Texts(params string[] folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine([Repository.FullName, .. folder]), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".js")
            .Select(File.ReadAllText),
    ];

    [GeneratedRegex(@"(?:KadaiNavi\.Site\.|(?:from |import\()'(?:\.\./)+)([A-Z][a-z]+)\b")]
    private static partial Regex NamedFeature();

    [GeneratedRegex(@"KadaiNavi\.Recommender\.(?:Learning|Evaluation)|Microsoft\.ML")]
    private static partial Regex Learning();
}
