using System.Reflection;
using KadaiNavi.Catalogue.Reading;
using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Catalogue;

/// <param name="Worth">Hundredths: how much before others a page of this kind comes that fits as well.</param>
public sealed record KindOfPage(PageKind Id, string Name, int Worth);

/// <summary>How far the technology behind a service has come, by the case book's own footnote; not how far a town has come.</summary>
/// <param name="Class">Name of its look.</param>
public sealed record Phase(string Name, string Meaning, string Class);

/// <summary>How a lost value is written.</summary>
public sealed record Unknown(string Name, string Class);

public sealed record Applicant
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>As a choice of a form.</summary>
    public required string Choice { get; init; }

    /// <summary>The applicant of which this is a kind; null for none.</summary>
    public required string? IsA { get; init; }
}

/// <summary>Manner in which a statement is written.</summary>
public sealed record Style(string Id, string Name);

public sealed record Limits
{
    public required int Shortlist { get; init; }
    public required int Compared { get; init; }
    public required int Text { get; init; }

    /// <summary>In UTF-16 units, as the browser counts them.</summary>
    public required int Statement { get; init; }

    public required int Evidence { get; init; }
    public required int Query { get; init; }
}

/// <summary>
/// The words and numbers that pages, command line, search and browser share: data/vocabulary.yaml, which ships with the program.
/// The browser has them as site/Layout/pure/vocabulary.js.
/// </summary>
public sealed record Vocabulary
{
    private const string Path = "data/vocabulary.yaml";

    private static readonly Lazy<Vocabulary> Shipped = new(() =>
    {
        var diagnostics = new List<Diagnostic>();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("vocabulary.yaml")!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd().ReplaceLineEndings("\n"), diagnostics)
            ?? throw new InvalidDataException(string.Join('\n', Diagnostic.InReadingOrder(diagnostics)));
    });

    /// <exception cref="InvalidDataException">The file is at fault; the message has its diagnostics, a line each.</exception>
    public static Vocabulary Current => Shipped.Value;

    public required IReadOnlyList<KindOfPage> Kinds { get; init; }

    /// <summary>From the technology one can use today downward.</summary>
    public required IReadOnlyList<Phase> Phases { get; init; }

    public required Unknown Unknown { get; init; }
    public required IReadOnlyList<Applicant> Applicants { get; init; }
    public required IReadOnlyList<Style> Styles { get; init; }
    public required Limits Limits { get; init; }

    public KindOfPage Kind(PageKind kind) => Kinds.Single(k => k.Id == kind);

    /// <summary>The name of a phase, or how a lost one is written.</summary>
    public string NameOf(Phase? phase) => phase?.Name ?? Unknown.Name;

    public string ClassOf(Phase? phase) => phase?.Class ?? Unknown.Class;

    /// <summary>
    /// Returns null with diagnostics; a kind of page that the program does not know, or one that the file
    /// lacks, is one of them (K210).
    /// </summary>
    public static Vocabulary? Parse(string text, ICollection<Diagnostic> diagnostics)
    {
        if (YamlReader.Read(text, Path, diagnostics) is not { } tree)
        {
            return null;
        }

        new SchemaCheck(diagnostics).Check(tree, Schema.Load("vocabulary.json"));
        CheckKinds(tree, diagnostics);
        return diagnostics.Count > 0
            ? null
            : new RecordReader().Make(v => Enum.Parse<PageKind>(v.Text!, ignoreCase: true)).Read<Vocabulary>(tree);
    }

    private static void CheckKinds(YamlValue tree, ICollection<Diagnostic> diagnostics)
    {
        var known = Enum.GetValues<PageKind>().Select(kind => kind.Name).ToList();
        var ids = (tree["kinds"]?.Items ?? []).Select(k => k["id"]).OfType<YamlScalar>().ToList();
        foreach (var id in ids.Where(id => !known.Contains(id.Raw)))
        {
            diagnostics.Add(new(
                "K210",
                id.At,
                $"ページの種類「{id.Raw}」を、プログラム（PageKind）が知りません。",
                $"{string.Join("、", known)} のどれかにするか、PageKind に加えてください。"));
        }

        foreach (var missing in known.Where(name => ids.All(id => id.Raw != name)))
        {
            diagnostics.Add(new(
                "K210",
                tree["kinds"]?.At ?? tree.At,
                $"ページの種類「{missing}」がありません。",
                $"kinds に {{id: {missing}, name: …, worth: 100}} を加えてください。"));
        }
    }
}
