using System.Text.Json;
using CsCheck;
using KadaiNavi.Text;

namespace KadaiNavi.Tests;

/// <summary>The rules of text that C# and the browser share; the fixture is also read by tests/js/text.test.js.</summary>
public sealed class FoldedTextTests
{
    private static readonly JsonElement Fixture =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(TestSite.Repository.FullName, "tests", "fixtures", "text.json"))).RootElement;

    private static readonly KanjiReadings Readings = new(Table("compound"), Table("alone"));

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Fixture.GetProperty("cases").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_folded_read_and_cut_as_the_fixture_says(int index)
    {
        var expected = Fixture.GetProperty("cases")[index];
        var text = expected.GetProperty("text").GetRawText() is var raw ? WithLoneSurrogates(raw) : "";
        var folded = FoldedText.Of(text);

        Assert.Equal(expected.GetProperty("folded").GetString(), folded.Text);
        var (kana, origins) = Readings.Read(folded.Text);
        Assert.Equal(expected.GetProperty("kana").GetString(), kana);
        var surface = Grams.OfSurface(folded.Text).ToList();
        Assert.Equal(Strings(expected, "surface"), surface.Select(g => g.Text));
        Assert.Equal(Strings(expected, "kanaGrams"), Grams.OfKana(kana, origins, 2, 3).Select(g => g.Text));
        var originals = surface.Select(g => folded.Original(g.Start, g.End)).Select(o => text[o.Start..o.End]);
        Assert.Equal(expected.GetProperty("originals").EnumerateArray().Select(o => WithLoneSurrogates(o.GetRawText())), originals);
    }

    [Fact]
    public void Folded_text_folds_to_itself() =>
        Gen.String[Gen.Char["バス病院ABaﾊﾞｽﾟ㌔①㈱\u202E\u0000\n \u3099\ud83d\ude00é"], 0, 30].Sample(text =>
        {
            var once = FoldedText.Of(text).Text;
            return FoldedText.Of(once).Text == once;
        });

    private static IEnumerable<string?> Strings(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(e => e.GetString());

    private static Dictionary<string, string> Table(string name) =>
        Fixture.GetProperty("readings").GetProperty(name).Deserialize<Dictionary<string, string>>()!;

    /// <summary>The reader of .NET refuses half a surrogate pair; the browser's does not, and people paste such text.</summary>
    private static string WithLoneSurrogates(string rawJson) =>
        System.Text.RegularExpressions.Regex.Unescape(rawJson[1..^1]);
}
