using System.Reflection;
using System.Xml.Linq;

namespace KadaiNavi.CommandTests;

/// <summary>Decisions of docs/design.md that a machine can hold.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Libraries =
    [
        "KadaiNavi.Text", "KadaiNavi.Catalogue", "KadaiNavi.Recommender", "KadaiNavi.Funding", "KadaiNavi.Publishing", "KadaiNavi.Search",
        "KadaiNavi.Site",
    ];

    private static readonly string[] Projects = [.. Libraries, "KadaiNavi.Build", "kadai"];

    /// <summary>Each project with those it may know.</summary>
    public static TheoryData<string, string[]> Known => new()
    {
        { "KadaiNavi.Text", [] },
        { "KadaiNavi.Catalogue", [] },
        { "KadaiNavi.Recommender", ["KadaiNavi.Catalogue", "KadaiNavi.Text"] },
        { "KadaiNavi.Funding", ["KadaiNavi.Catalogue", "KadaiNavi.Text"] },
        { "KadaiNavi.Publishing", ["KadaiNavi.Catalogue"] },
        { "KadaiNavi.Search", ["KadaiNavi.Catalogue"] },
        { "KadaiNavi.Site", ["KadaiNavi.Catalogue", "KadaiNavi.Text"] },
        { "KadaiNavi.Build", [.. Libraries.Except(["KadaiNavi.Text", "KadaiNavi.Funding"])] },
        { "kadai", [.. Libraries.Except(["KadaiNavi.Text"]), "KadaiNavi.Build"] },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_project_knows_only_the_projects_below_it(string project, string[] allowed)
    {
        var known = Assembly.Load(project).GetReferencedAssemblies().Select(a => a.Name!);

        Assert.Empty(known.Where(n => n.StartsWith("KadaiNavi", StringComparison.Ordinal)).Except(allowed));
    }

    [Theory]
    [InlineData("YamlDotNet", "KadaiNavi.Catalogue")]
    [InlineData("Microsoft.ML.Core", "KadaiNavi.Recommender")]
    [InlineData("CsvHelper", "KadaiNavi.Publishing")]
    [InlineData("Markdig", "KadaiNavi.Site")]
    [InlineData("AngleSharp", "KadaiNavi.Site")]
    [InlineData("System.CommandLine", "kadai")]
    public void An_outside_library_is_known_to_one_project(string library, string guard)
    {
        Assert.Equal([guard], Projects.Where(p => Assembly.Load(p).GetReferencedAssemblies().Any(a => a.Name == library)));
    }

    [Theory]
    [InlineData("KadaiNavi.Tests")]
    [InlineData("KadaiNavi.BrowserTests")]
    public void Tests_build_sites_without_the_command_line(string project)
    {
        var known = KnownTo(Path.Combine(TestSite.Repository.FullName, "tests", project, $"{project}.csproj"));

        Assert.Contains(known, file => Path.GetFileName(file) == "KadaiNavi.Build.csproj");
        Assert.DoesNotContain(known, file => Path.GetFileName(file) == "KadaiNavi.Cli.csproj");
    }

    [Fact]
    public void No_type_is_named_for_what_it_is_not()
    {
        string[] drawers = ["Helper", "Manager", "Utils", "Util", "Processor"];
        var names = Projects.SelectMany(p => Assembly.Load(p).GetTypes())
            .Where(t => t.Namespace?.StartsWith("KadaiNavi", StringComparison.Ordinal) == true)
            .Select(t => t.Name);

        Assert.DoesNotContain(names, n => drawers.Any(d => n.EndsWith(d, StringComparison.Ordinal)));
    }

    [Fact]
    public void Records_of_more_than_three_members_name_them()
    {
        string[] excepted = ["Diagnostic"];
        var records = Projects.SelectMany(p => Assembly.Load(p).GetTypes()).Where(t => t.GetMethod("<Clone>$") is not null).ToList();

        Assert.Equal(
            excepted,
            records.Where(t => t.GetConstructors().Any(c => c.GetParameters().Length > 3)).Select(t => t.Name));
        Assert.True(records.Count > 50, $"{records.Count} records");
    }

    /// <summary>The project files that a project refers to, and those that they refer to.</summary>
    private static HashSet<string> KnownTo(string project)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var left = new Stack<string>([project]);
        while (left.TryPop(out var file))
        {
            foreach (var reference in XDocument.Load(file).Descendants("ProjectReference"))
            {
                var target = Path.GetFullPath(reference.Attribute("Include")!.Value, Path.GetDirectoryName(file)!);
                if (known.Add(target))
                {
                    left.Push(target);
                }
            }
        }

        return known;
    }
}
