using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Json.Schema;
using KadaiNavi.Catalogue;
using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Tests;

/// <summary>Our checker, which knows places and what to type instead, against JsonSchema.Net, which knows the standard.</summary>
public sealed class SchemaOracleTests
{
    private static readonly EvaluationOptions Strict = new() { RequireFormatValidation = true };

    private static readonly Dictionary<string, JsonSchema> Oracles =
        Schema.Files.ToDictionary(file => file.Key, file => JsonSchema.FromText(file.Value), StringComparer.Ordinal);

    private static readonly string[] Folders = ["data", "content"];

    /// <summary>Files of the real site, one for each schema, with something to change in each.</summary>
    private static readonly IReadOnlyList<Record> Samples =
        [.. RecordsOf(TestSite.Repository.FullName).GroupBy(r => r.Schema).Select(g => g.First())];

    /// <summary>What people do to a value: null takes it away.</summary>
    private static readonly IReadOnlyList<Func<YamlValue, YamlValue?>> Changes =
    [
        _ => null,
        .. new[] { "null", "true", "0", "-1", "5", "99999999999", "123456789012345", "1a", "2026-02-30", "", "　" }
            .Select(raw => (Func<YamlValue, YamlValue?>)(value => new YamlScalar(value.At, raw, Plain: true))),
        value => value is YamlScalar scalar ? scalar with { Plain = !scalar.Plain } : value,
        value => value is YamlScalar scalar ? scalar with { Raw = scalar.Raw + "あ" } : value,
        value => new YamlScalar(value.At, string.Concat(Enumerable.Repeat("𠮷", 60)), Plain: true),
        value => new YamlScalar(value.At, new string('あ', 2001), Plain: true),
        value => new YamlList(value.At, []),
        value => new YamlList(value.At, [value]),
        value => value is YamlList list ? list with { Values = [.. list.Values.Skip(1)] } : value,
        value => value is YamlList list ? list with { Values = [.. Enumerable.Repeat(list.Values, 20).SelectMany(v => v)] } : value,
        value => new YamlMap(value.At, []),
        value => value is YamlMap map ? map with { Entries = [.. map.Entries, new("unknown", value.At, value)] } : value,
        value => value is YamlMap map ? map with { Entries = [.. map.Entries.Skip(1)] } : value,
    ];

    public static TheoryData<string> Sites =>
        [.. TestSite.Sites.EnumerateDirectories().Select(d => Path.Combine("tests", "sites", d.Name)).Order(StringComparer.Ordinal), ""];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_file_is_right_or_wrong_for_both(string site) =>
        Assert.All(RecordsOf(Path.Combine(TestSite.Repository.FullName, site)), record => AssertAgreed(record));

    [Fact]
    public void Every_schema_has_a_file_to_be_tried_on() =>
        Assert.Equal(Schema.Files.Keys, Samples.Select(r => r.Schema).Order(StringComparer.Ordinal));

    [Fact]
    public void A_record_that_somebody_changed_is_right_or_wrong_for_both() =>
        Gen.Select(Gen.Int[0, Samples.Count - 1], Gen.Int[0, 10_000], Gen.Int[0, Changes.Count - 1]).Sample(
            (sample, place, change) =>
            {
                var record = Samples[sample];
                var left = place % SizeOf(record.Tree);
                if (Changed(record.Tree, ref left, Changes[change]) is { } tree)
                {
                    AssertAgreed(record with { Tree = tree });
                }
            },
            iter: 3000);

    private static void AssertAgreed(Record record)
    {
        var diagnostics = new List<Diagnostic>();
        new SchemaCheck(diagnostics).Check(record.Tree, Schema.Load(record.Schema));
        var isRight = Oracles[record.Schema].Evaluate(JsonSerializer.SerializeToElement(JsonOf(record.Tree)), Strict).IsValid;

        // The one rule of ours that is in no schema: a text of blanks is no text.
        Assert.True(
            (isRight && !HasBlank(record.Tree)) == (diagnostics.Count == 0),
            $"{record.Path}: JsonSchema.Net says {isRight}, we say {string.Join(" / ", diagnostics)}\n"
            + JsonOf(record.Tree)?.ToJsonString());
    }

    private static IEnumerable<Record> RecordsOf(string site) =>
        from folder in Folders
        let root = new DirectoryInfo(Path.Combine(site, folder))
        where root.Exists
        from file in root.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(f => f.FullName, StringComparer.Ordinal)
        let path = Path.GetRelativePath(site, file.FullName).Replace('\\', '/')
        let schema = SchemaOf(path)
        where schema is not null
        let tree = Read(file, path)
        where tree is not null
        select new Record(path, schema, tree);

    private static string? SchemaOf(string path) => (Path.GetDirectoryName(path)!.Split('/', '\\')[^1], Path.GetExtension(path)) switch
    {
        ("issues", ".yaml") => "issue.json",
        ("cases", ".md") => "case.json",
        ("about", ".md") => "about.json",
        ("schema", _) => null,
        (_, ".yaml") => Path.GetFileNameWithoutExtension(path) + ".json",
        _ => null,
    };

    /// <summary>null for a file that is no YAML at all: then there is nothing to hold against a schema.</summary>
    private static YamlValue? Read(FileInfo file, string path)
    {
        var faults = new List<Diagnostic>();
        var text = TextFile.Read(file, path, faults);
        var tree = text is null ? null
            : path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter.Read(text, path, faults)?.Head
            : YamlReader.Read(text, path, faults);
        return faults.Count == 0 ? tree : null;
    }

    private static JsonNode? JsonOf(YamlValue value) => value switch
    {
        YamlMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, JsonOf(e.Value)))),
        YamlList list => new JsonArray([.. list.Values.Select(JsonOf)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsBoolean: true } => value.IsTrue,
        YamlScalar { IsInteger: true } scalar => long.Parse(scalar.Raw, CultureInfo.InvariantCulture),
        YamlScalar scalar => scalar.Raw,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool HasBlank(YamlValue value) => value switch
    {
        YamlMap map => map.Entries.Any(e => HasBlank(e.Value)),
        YamlList list => list.Values.Any(HasBlank),
        YamlScalar scalar => !scalar.IsNull && string.IsNullOrWhiteSpace(scalar.Raw),
        _ => false,
    };

    private static int SizeOf(YamlValue value) => 1 + value switch
    {
        YamlMap map => map.Entries.Sum(e => SizeOf(e.Value)),
        YamlList list => list.Values.Sum(SizeOf),
        _ => 0,
    };

    /// <summary>The tree with the value at one place changed; places are counted from the root down.</summary>
    private static YamlValue? Changed(YamlValue value, ref int left, Func<YamlValue, YamlValue?> change)
    {
        if (left-- == 0)
        {
            return change(value);
        }

        switch (value)
        {
            case YamlMap map:
                var entries = new List<YamlEntry>();
                foreach (var entry in map.Entries)
                {
                    if (Changed(entry.Value, ref left, change) is { } changed)
                    {
                        entries.Add(entry with { Value = changed });
                    }
                }

                return map with { Entries = entries };
            case YamlList list:
                var values = new List<YamlValue>();
                foreach (var item in list.Values)
                {
                    if (Changed(item, ref left, change) is { } changed)
                    {
                        values.Add(changed);
                    }
                }

                return list with { Values = values };
            default:
                return value;
        }
    }

    private sealed record Record(string Path, string Schema, YamlValue Tree);
}
