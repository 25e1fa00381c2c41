using System.Text.RegularExpressions;
using static System.StringComparison;

namespace KadaiNavi.Tests;

/// <summary>Sizes that docs/design.md promises: what outgrows them is split, not excused.</summary>
public sealed partial class HouseTests
{
    private const int WidestLine = 140;
    private const int LongestFile = 250;
    private const int LongestMethod = 40;
    private const int LongestCommand = 60;

    private static readonly string[] NotWrittenHere = [".git", "artifacts", "bin", "node_modules", "obj"];

    private static readonly string[] Sources = [".cs", ".css", ".js", ".mjs", ".razor"];

    private static readonly string[] Rooms = ["benchmarks/", "site/", "src/", "tests/"];

    private static readonly IReadOnlyList<SourceFile> Files =
    [
        .. Written(TestSite.Repository)
            .Where(file => Sources.Contains(file.Extension))
            .Select(SourceFile.Read)
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    [Fact]
    public void No_line_is_wider_than_140_characters() =>
        AssertNone(Files.SelectMany(file => file.Lines.Index()
            .Where(line => line.Item.Length > WidestLine)
            .Select(line => $"{file.Path}:{line.Index + 1}: {line.Item.Length}")));

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        AssertNone(Files.Where(file => file.Lines.Length > LongestFile).Select(file => $"{file.Path}: {file.Lines.Length}"));

    [Fact]
    public void No_method_is_longer_than_40_lines() =>
        AssertNone(Files.Where(file => Path.GetExtension(file.Path) is ".cs" or ".razor")
            .SelectMany(file => Methods(file.Lines)
                .Where(method => method.Length > LongestMethod)
                .Select(method => $"{file.Path}:{method.Line}: {method.Length}")));

    [Fact]
    public void A_command_is_one_short_file() =>
        AssertNone(Files.Where(file => file.Path.StartsWith("src/KadaiNavi.Cli/Commands/", Ordinal))
            .Where(file => file.Lines.Length > LongestCommand)
            .Select(file => $"{file.Path}: {file.Lines.Length}"));

    [Fact]
    public void All_rooms_are_walked_through_and_methods_are_measured()
    {
        string[] method = ["    private int Two(", "        int n)", "    {", "        return n;", "    }"];
        string[] expression = ["    public int One => 1;", "", "    public int Three()", "    {", "    }"];

        Assert.All(Rooms, room => Assert.Contains(Files, file => file.Path.StartsWith(room, Ordinal)));
        Assert.Equal([(1, 1)], Methods(method));
        Assert.Equal([(3, 0)], Methods(expression));
    }

    /// <summary>All of them, because whoever mends one wants to see the others.</summary>
    private static void AssertNone(IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        Assert.True(all.Count == 0, $"{all.Count} too long or too wide:\n{string.Join('\n', all)}");
    }

    private static IEnumerable<FileInfo> Written(DirectoryInfo folder) =>
        folder.EnumerateFiles()
            .Concat(folder.EnumerateDirectories().Where(inner => !NotWrittenHere.Contains(inner.Name)).SelectMany(Written));

    /// <summary>
    /// Line and length of each method with a block. The formatter, which every test run asks, puts its braces on lines of their
    /// own at the column of the signature, so nothing has to be parsed.
    /// </summary>
    private static IEnumerable<(int Line, int Length)> Methods(string[] lines)
    {
        foreach (var (start, signature) in lines.Index())
        {
            if (Member().Match(signature) is not { Success: true } match)
            {
                continue;
            }

            var indent = match.Groups[1].Value;
            var (brace, close) = (indent + "{", indent + "}");
            var open = Array.FindIndex(lines, start, line => line == brace || line.EndsWith(';') || line.Contains("=>", Ordinal));
            if (open >= 0 && lines[open] == brace)
            {
                yield return (start + 1, Array.IndexOf(lines, close, open) - open - 1);
            }
        }
    }

    /// <summary>A member with parameters; types and properties have none before their brace, or begin with another word.</summary>
    [GeneratedRegex(@"^( +)(?:public|private|protected|internal)(?! [a-z ]*\b(?:class|record|struct|interface|enum)\b)[^=;]*\(")]
    private static partial Regex Member();

    private sealed record SourceFile(string Path, string[] Lines)
    {
        public static SourceFile Read(FileInfo file) => new(
            System.IO.Path.GetRelativePath(TestSite.Repository.FullName, file.FullName).Replace('\\', '/'),
            File.ReadAllLines(file.FullName));
    }
}
