using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KadaiNavi.Catalogue.Yaml;

/// <summary>
/// A JSON Schema of <c>data/schema</c>, read with the keywords this project uses. An unknown keyword stops the
/// program: a rule that editors show and <c>validate</c> ignores would be a lie. So does an object that lets unknown keys
/// pass, because a misspelt key must be found.
/// </summary>
public sealed class Schema
{
    private static readonly ConcurrentDictionary<string, Schema> Loaded = new(StringComparer.Ordinal);

    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "$ref", "title", "description", "examples"];

    public IReadOnlyList<string> Types { get; }
    public IReadOnlyList<string> Allowed { get; }
    public Regex? Pattern { get; }
    public bool IsDate { get; }
    public int? Minimum { get; }
    public int? Maximum { get; }
    public int MinimumItems { get; }
    public int? MaximumItems { get; }
    public int? MaximumLength { get; }
    public Schema? Items { get; }
    public IReadOnlyDictionary<string, Schema> Properties { get; }
    public IReadOnlyList<string> Required { get; }
    public string? Example { get; }

    /// <summary>Text of every schema that ships with the program, by file name, in file-name order.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = LoadFiles();

    /// <summary>The schema of a file, parsed the first time it is asked for: one schema serves many files.</summary>
    public static Schema Load(string name) => Loaded.GetOrAdd(name, static name => Parse(Files[name]));

    /// <exception cref="InvalidDataException">The schema asks for what <see cref="SchemaCheck"/> does not check.</exception>
    public static Schema Parse(string text)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        return new Schema(root, root);
    }

    private Schema(JsonObject node, JsonObject root)
    {
        if (node["$ref"]?.GetValue<string>() is { } reference)
        {
            node = root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();
        }

        Types = node["type"] switch
        {
            JsonArray several => [.. several.Select(t => t!.GetValue<string>())],
            JsonValue one => [one.GetValue<string>()],
            _ => [],
        };
        Allowed = [.. (node["enum"] as JsonArray ?? []).Where(v => v is not null).Select(v => v!.ToString())];
        Pattern = node["pattern"] is { } pattern ? new Regex(pattern.GetValue<string>(), RegexOptions.CultureInvariant) : null;
        IsDate = node["format"]?.GetValue<string>() == "date";
        Minimum = (int?)node["minimum"];
        Maximum = (int?)node["maximum"];
        MinimumItems = (int?)node["minItems"] ?? 0;
        MaximumItems = (int?)node["maxItems"];
        MaximumLength = (int?)node["maxLength"];
        Items = node["items"] is JsonObject items ? new Schema(items, root) : null;
        Properties = (node["properties"] as JsonObject ?? [])
            .ToDictionary(p => p.Key, p => new Schema(p.Value!.AsObject(), root), StringComparer.Ordinal);
        Required = [.. (node["required"] as JsonArray ?? []).Select(v => v!.GetValue<string>())];
        Example = (node["examples"] as JsonArray)?[0]?.ToString();
        RefuseWhatIsNotChecked(node);
    }

    private static readonly HashSet<string> Understood =
    [
        "type", "enum", "pattern", "format", "minimum", "maximum", "minItems", "maxItems", "maxLength", "items", "properties", "required",
        "additionalProperties",
    ];

    private void RefuseWhatIsNotChecked(JsonObject node)
    {
        if (node.Select(p => p.Key).FirstOrDefault(key => !Notes.Contains(key) && !Understood.Contains(key)) is { } keyword)
        {
            throw new InvalidDataException($"The schema keyword '{keyword}' is not understood. Teach it to {nameof(SchemaCheck)} first.");
        }

        if (Types.Contains("object") && !JsonNode.DeepEquals(node["additionalProperties"], false))
        {
            throw new InvalidDataException("An object of a schema needs \"additionalProperties\": false: unknown keys are always refused.");
        }
    }

    private static SortedDictionary<string, string> LoadFiles()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith("schema/", StringComparison.Ordinal));
        foreach (var resource in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            files[resource["schema/".Length..]] = reader.ReadToEnd();
        }

        return files;
    }
}
