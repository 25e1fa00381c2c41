using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Catalogue.Rules;

/// <summary>What every rule across files asks: is it the only one, is it known.</summary>
internal sealed class RuleReport(ICollection<Diagnostic> diagnostics)
{
    /// <summary>One place, one fault: a value that its schema refuses needs no second complaint about where it leads.</summary>
    public void Add(string code, YamlValue at, string message, string fix)
    {
        if (!diagnostics.Any(d => d.At == at.At))
        {
            diagnostics.Add(new(code, at.At, message, fix));
        }
    }

    public void Unique(YamlValue? list, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in Values(list, key).Where(v => v is YamlScalar && !seen.Add(((YamlScalar)v).Raw)))
        {
            Add("K201", value, $"「{((YamlScalar)value).Raw}」は前にも使われています。", $"{key} はそれぞれ違うものにしてください。");
        }
    }

    /// <summary>A value that should be the <paramref name="key"/> of one of the targets; says the nearest when it is not.</summary>
    public void Reference(YamlValue? value, YamlValue? targets, string key, string where)
    {
        if (value is YamlScalar { IsNull: false, Raw: var text }
            && targets is not null
            && !Values(targets, key).Any(v => v is YamlScalar known && known.Raw == text))
        {
            var nearest = Spelling.Nearest(text, Values(targets, key).Select(v => v.Text).OfType<string>());
            Add(
                "K202",
                value,
                $"「{text}」は {where} にありません。",
                nearest is null
                    ? "先に加えてください。"
                    : $"「{nearest}」の書き間違いではありませんか。新しいものなら先に {where} に加えてください。");
        }
    }

    public static IEnumerable<YamlValue> Values(YamlValue? list, string key) => (list?.Items ?? []).Select(i => i[key]).OfType<YamlValue>();
}
