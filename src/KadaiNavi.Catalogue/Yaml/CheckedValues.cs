using System.Globalization;

namespace KadaiNavi.Catalogue.Yaml;

/// <summary>Values of trees that have passed their schema: they are there and of their kind.</summary>
internal static class CheckedValues
{
    public static IReadOnlyList<YamlValue> List(YamlValue tree, string key) => tree[key]!.Items;

    public static IReadOnlyList<string> Strings(YamlValue tree, string key) => [.. (tree[key]?.Items ?? []).Select(v => v.Text!)];

    public static string Text(YamlValue tree, string key) => tree[key]!.Text!;

    public static int Number(YamlValue tree, string key) => tree[key]!.Number!.Value;

    public static DateOnly Date(YamlValue tree, string key) => DateOnly.ParseExact(Text(tree, key), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
