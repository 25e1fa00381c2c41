using System.Text.Json;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Tests;

/// <summary>Words that many places share stand once: a half-added one is named before anything is built.</summary>
public sealed class VocabularyTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(TestSite.Repository.FullName, "data", "vocabulary.yaml"));

    [Theory]
    [InlineData("  - {id: handbook, name: 手引き, worth: 100}\n", "", "ページの種類「handbook」がありません。")]
    [InlineData("{id: term,", "{id: provider,", "ページの種類「provider」を、プログラム（PageKind）が知りません。")]
    [InlineData("{id: term,", "{id: provider,", "ページの種類「term」がありません。")]
    public void A_kind_of_page_that_only_one_side_knows_is_named(string old, string text, string expected)
    {
        var diagnostics = new List<Diagnostic>();

        Assert.Null(Vocabulary.Parse(Text.Replace(old, text, StringComparison.Ordinal), diagnostics));

        Assert.Contains(diagnostics, d => d.Code == "K210" && d.Message == expected);
    }

    [Fact]
    public void A_phase_without_a_look_is_named()
    {
        var diagnostics = new List<Diagnostic>();

        Assert.Null(Vocabulary.Parse(Text.Replace("{name: 実証, class: trial,", "{name: 実証,", StringComparison.Ordinal), diagnostics));

        Assert.StartsWith("data/vocabulary.yaml:20:", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Contains("class", diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_has_pages_and_every_page_has_a_kind_with_name_and_worth()
    {
        var used = LoadedSite.Open(TestSite.Repository).Pages.All.Select(p => p.Kind).Append(PageKind.Term).ToHashSet();

        Assert.Equal(Enum.GetValues<PageKind>().Order(), used.Order());
        Assert.All(used, kind => Assert.True(Vocabulary.Current.Kind(kind) is { Name.Length: > 0, Worth: > 0 }));
    }

    [Fact]
    public void The_schemas_offer_the_phases_and_applicants_of_the_vocabulary()
    {
        Assert.Equal(Vocabulary.Current.Phases.Select(p => p.Name).Order(), Enums("issue.json", "phase").Order());
        Assert.Equal(Vocabulary.Current.Applicants.Select(a => a.Id).Order(), Enums("rates.json", "applicants").Order());
    }

    [Fact]
    public void Every_phase_has_a_look()
    {
        var site = Path.Combine(TestSite.Repository.FullName, "site");
        var styles = string.Concat(Directory.EnumerateFiles(site, "*.css", SearchOption.AllDirectories)
            .Where(f => !f.Contains("node_modules", StringComparison.Ordinal)).Select(File.ReadAllText));

        Assert.All(
            Vocabulary.Current.Phases.Select(p => p.Class).Append(Vocabulary.Current.Unknown.Class),
            look => Assert.True(
                styles.Contains($".phase--{look}", StringComparison.Ordinal)
                && styles.Contains($".bar__fill--{look}", StringComparison.Ordinal),
                look));
    }

    /// <summary>Words that a schema allows under a key, wherever it stands.</summary>
    private static IEnumerable<string> Enums(string schema, string key)
    {
        using var json = JsonDocument.Parse(Schema.Files[schema]);
        return [.. Under(json.RootElement).Distinct()];

        IEnumerable<string> Under(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p =>
                p.Name == key && Allowed(p.Value) is { } allowed ? allowed : Under(p.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Under),
            _ => [],
        };

        static IEnumerable<string>? Allowed(JsonElement property) =>
            property.ValueKind != JsonValueKind.Object ? null
            : property.TryGetProperty("enum", out var words)
                ? [.. words.EnumerateArray().Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!)]
            : property.TryGetProperty("items", out var items) && items.TryGetProperty("enum", out var of)
                ? [.. of.EnumerateArray().Select(w => w.GetString()!)]
            : null;
    }
}
