using System.Security.Cryptography;
using System.Text;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Recommender.Data;

/// <summary>Key words of an issue, as one group listed them.</summary>
public sealed record WordList(string Issue, IReadOnlyList<string> Words, string Author);

/// <summary>Everything the recommender learns from, read and checked.</summary>
public sealed record TrainingSet
{
    public const string Folder = "data/training";

    private const string ReadingsPath = "data/language/kanji-readings.tsv";

    /// <summary>One clean problem each, by authors who did not see each other's lines.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>One problem each, told at length.</summary>
    public required IReadOnlyList<Statement> LongTexts { get; init; }

    /// <summary>Two or three problems each.</summary>
    public required IReadOnlyList<Statement> Several { get; init; }

    public required IReadOnlyList<WordList> Words { get; init; }

    public required IReadOnlyList<OutOfScopeText> OutOfScope { get; init; }

    public required IReadOnlyList<KanjiReading> Readings { get; init; }

    /// <summary>SHA-256 over all of it and the catalogue's own text: a model says which state it was trained on.</summary>
    public required string Hash { get; init; }

    /// <summary>Who wrote statements or texts out of scope, in order.</summary>
    public IReadOnlyList<string> Authors =>
        [.. Statements.Select(s => s.Author).Concat(OutOfScope.Select(o => o.Author)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The set as if only some authors had written for it.</summary>
    public TrainingSet By(Func<string, bool> isAuthor) => this with
    {
        Statements = [.. Statements.Where(s => isAuthor(s.Author))],
        OutOfScope = [.. OutOfScope.Where(o => isAuthor(o.Author))],
    };

    /// <summary>Every line that somebody wrote, with its place.</summary>
    public IEnumerable<(string Text, SourcePosition At)> Lines =>
        Statements.Concat(LongTexts).Concat(Several).Select(s => (s.Text, s.At)).Concat(OutOfScope.Select(o => (o.Text, o.At)));

    public static bool Exists(DirectoryInfo root) => Directory.Exists(Path.Combine(root.FullName, Folder));

    /// <summary>Returns null with diagnostics when a file is missing or a line is at fault.</summary>
    public static TrainingSet? Read(DirectoryInfo root, ServiceCatalogue catalogue, ICollection<Diagnostic> diagnostics)
    {
        var before = diagnostics.Count;
        var folder = new DirectoryInfo(Path.Combine(root.FullName, Folder));
        var files = new StatementFile(catalogue, root, diagnostics);
        var set = new TrainingSet
        {
            Statements = [.. Paths(folder, "author-*.tsv").SelectMany(files.Statements)],
            LongTexts = [.. Paths(folder, "long.tsv").SelectMany(files.Statements)],
            Several = [.. Paths(folder, "several.tsv").SelectMany(files.Statements)],
            Words = [.. Paths(folder, "words.tsv").SelectMany(files.Words)],
            OutOfScope = [.. Paths(folder, "out-of-scope.tsv").SelectMany(files.OutOfScope)],
            Readings = catalogue.KanjiReadings,
            Hash = HashOf(root, catalogue),
        };
        return diagnostics.Count == before ? set : null;
    }

    public static string HashOf(DirectoryInfo root, ServiceCatalogue catalogue)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Paths(new DirectoryInfo(Path.Combine(root.FullName, Folder)), "*.tsv").Append(ReadingsPath))
        {
            // Line ends as checked out must not matter.
            var content = File.ReadAllText(Path.Combine(root.FullName, path)).ReplaceLineEndings("\n");
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n" + content));
        }

        foreach (var text in CatalogueTexts.All(catalogue))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static IEnumerable<string> Paths(DirectoryInfo folder, string pattern) =>
        folder.EnumerateFiles(pattern).Select(f => $"{Folder}/{f.Name}").Order(StringComparer.Ordinal);
}
