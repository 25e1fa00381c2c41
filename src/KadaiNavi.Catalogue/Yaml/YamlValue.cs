using System.Globalization;

namespace KadaiNavi.Catalogue.Yaml;

/// <summary>
/// A YAML document as typed, with the place of every value. We walk this tree instead of letting a
/// deserialiser build objects, because a deserialiser stops at the first fault of a file.
/// </summary>
public abstract record YamlValue(SourcePosition At)
{
    /// <summary>Value under a key, or null when this is no map or has no such key: rules may ask without checking first.</summary>
    public YamlValue? this[string key] =>
        (this as YamlMap)?.Entries.FirstOrDefault(e => string.Equals(e.Key, key, StringComparison.Ordinal))?.Value;

    public IReadOnlyList<YamlValue> Items => (this as YamlList)?.Values ?? [];

    public string? Text => this is YamlScalar { IsNull: false } scalar ? scalar.Raw : null;

    public int? Number => this is YamlScalar { IsInteger: true } scalar
        && int.TryParse(scalar.Raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool IsTrue => this is YamlScalar { IsBoolean: true, Raw: "true" };
}

/// <param name="Plain">Written without quotes: only then may it be a number, a boolean or null.</param>
public sealed record YamlScalar(SourcePosition At, string Raw, bool Plain) : YamlValue(At)
{
    public bool IsNull => Plain && Raw is ("" or "~" or "null");

    public bool IsBoolean => Plain && Raw is ("true" or "false");

    public bool IsInteger => Plain && Raw.Length is > 0 and < 12
        && Raw.AsSpan(Raw[0] == '-' ? 1 : 0) is { Length: > 0 } digits && !digits.ContainsAnyExceptInRange('0', '9');
}

public sealed record YamlList(SourcePosition At, IReadOnlyList<YamlValue> Values) : YamlValue(At);

public sealed record YamlEntry(string Key, SourcePosition At, YamlValue Value);

public sealed record YamlMap(SourcePosition At, IReadOnlyList<YamlEntry> Entries) : YamlValue(At);
