using System.Globalization;

namespace KadaiNavi.Catalogue.Yaml;

/// <summary>Holds a tree against its schema and reports every fault (K101 to K108), each with what to type instead.</summary>
public sealed class SchemaCheck(ICollection<Diagnostic> diagnostics)
{
    public void Check(YamlValue value, Schema schema, string name = "ファイル")
    {
        switch (value)
        {
            case YamlMap map when schema.Types.Contains("object"):
                CheckMap(map, schema);
                break;
            case YamlList list when schema.Types.Contains("array"):
                CheckList(list, schema, name);
                break;
            case YamlScalar scalar when Accepts(schema, scalar):
                CheckScalar(scalar, schema, name);
                break;
            default:
                Report("K103", value.At, $"「{name}」の値の種類が違います。", $"{Expected(schema)}を書いてください。{Example(schema)}");
                break;
        }
    }

    private static bool Accepts(Schema schema, YamlScalar scalar) =>
        schema.Types.Any(type => type switch
        {
            "null" => scalar.IsNull,
            "integer" => scalar.IsInteger,
            "boolean" => scalar.IsBoolean,
            "string" => !scalar.IsNull && !scalar.IsBoolean && !scalar.IsInteger,
            _ => false,
        });

    private void CheckMap(YamlMap map, Schema schema)
    {
        foreach (var entry in map.Entries)
        {
            if (schema.Properties.TryGetValue(entry.Key, out var property))
            {
                Check(entry.Value, property, entry.Key);
            }
            else
            {
                Report("K101", entry.At, $"「{entry.Key}」という項目はありません。", $"使える項目は {string.Join("、", schema.Properties.Keys)} です。");
            }
        }

        foreach (var required in schema.Required.Where(key => map[key] is null))
        {
            Report("K102", map.At, $"項目「{required}」がありません。", HowToAdd(required, schema.Properties[required]));
        }
    }

    private void CheckList(YamlList list, Schema schema, string name)
    {
        if (list.Values.Count < schema.MinimumItems || list.Values.Count > schema.MaximumItems)
        {
            var range = Range(schema.MinimumItems > 0 ? schema.MinimumItems : null, schema.MaximumItems, "件");
            Report("K108", list.At, $"「{name}」が{list.Values.Count}件です。", $"{range}にしてください。");
        }

        foreach (var item in list.Values)
        {
            Check(item, schema.Items!, name);
        }
    }

    private void CheckScalar(YamlScalar scalar, Schema schema, string name)
    {
        if (scalar.IsNull)
        {
            return;
        }

        // As a long: a number too large for the records is out of every range too.
        if (scalar.IsInteger && long.Parse(scalar.Raw, CultureInfo.InvariantCulture) is var number
            && (number < schema.Minimum || number > schema.Maximum))
        {
            var range = Range(schema.Minimum, schema.Maximum, "");
            Report("K106", scalar.At, $"「{name}」の数 {number} は範囲の外です。", $"{range}の整数を書いてください。");
        }

        if (schema.Allowed.Count > 0 && !schema.Allowed.Contains(scalar.Raw))
        {
            Report("K105", scalar.At, $"「{name}」に「{scalar.Raw}」は使えません。", $"{string.Join("、", schema.Allowed)} のどれかを書いてください。");
        }

        if (schema.IsDate && !DateOnly.TryParseExact(scalar.Raw, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Report("K107", scalar.At, $"「{name}」の「{scalar.Raw}」は日付ではありません。", "2026-04-01 のように、実在する年月日を書いてください。");
        }

        if (schema.Types.Contains("string") && LengthFault(scalar.Raw, schema, name) is { } fault)
        {
            Report("K108", scalar.At, fault, schema.MaximumLength is { } most ? $"1字以上{most}字以内で書いてください。" : "文字を書いてください。");
        }
        else if (schema.Pattern?.IsMatch(scalar.Raw) == false)
        {
            Report("K104", scalar.At, $"「{name}」の「{scalar.Raw}」は決められた形ではありません。", Example(schema));
        }
    }

    private static string? LengthFault(string text, Schema schema, string name)
    {
        // Characters as people and JSON Schema count them: 𠮷 is one.
        var length = text.EnumerateRunes().Count();
        return string.IsNullOrWhiteSpace(text) ? $"「{name}」が空です。"
            : length > schema.MaximumLength ? $"「{name}」が長すぎます（{length}字）。"
            : null;
    }

    /// <summary>What is allowed between two ends, of which one may be open.</summary>
    private static string Range(int? least, int? most, string unit) => (least, most) switch
    {
        ({ } only, _) when only == most => $"{only}{unit}",
        ({ } from, { } to) => $"{from}{unit}から{to}{unit}まで",
        ({ } from, null) => $"{from}{unit}以上",
        _ => $"{most}{unit}以下",
    };

    private static string HowToAdd(string key, Schema schema) =>
        schema.Types.Contains("object") ? $"「{key}:」の下に字下げして、{string.Join("、", schema.Required)} を書き足してください。"
        : schema.Types.Contains("array") ? $"「{key}:」の下に字下げして、「- 」で始まる行を書き足してください。"
        : $"「{key}: {schema.Example ?? "…"}」のように書き足してください。";

    private static string Expected(Schema schema) =>
        string.Join("または", schema.Types.Select(type => type switch
        {
            "object" => "「項目: 値」の組",
            "array" => "「- 」で始まる一覧",
            "integer" => "整数",
            "boolean" => "true か false",
            "null" => "null",
            _ => "文字（数字だけのときは引用符で囲む）",
        }));

    private static string Example(Schema schema) =>
        schema.Example is { } example ? $"{example} のように書いてください。" : "";

    private void Report(string code, SourcePosition at, string message, string fix) =>
        diagnostics.Add(new(code, at, message, fix.Length == 0 ? null : fix));
}
