using System.Text;
using System.Text.Json;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Tests;

/// <summary>What cannot be answered is met alike here and in the browser: tests/js/recommend.test.js reads the same fixture.</summary>
public sealed class FailureTests
{
    private static readonly JsonElement Fixture =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(TestSite.Repository.FullName, "tests", "fixtures", "failures.json"))).RootElement;

    private static readonly ModelFile Model =
        ModelFile.Parse(File.ReadAllBytes(Path.Combine(TestSite.Sites.FullName, "tiny", ModelFile.Path)));

    [Fact]
    public void A_model_that_does_not_fit_the_catalogue_says_what_only_one_of_them_has()
    {
        var catalogue = Catalogue();

        Assert.All(Fixture.GetProperty("models").EnumerateArray(), model =>
        {
            var found = ModelFit.Misfits(Model with { Issues = Strings(model, "issues"), Rows = Strings(model, "rows") }, catalogue);

            Assert.Equal(
                model.GetProperty("misfits").EnumerateArray().Select(m => $"{m[0]} {m[1]}"),
                found.Select(m => $"{JsonNamingPolicy.CamelCase.ConvertName(m.Kind.ToString())} {m.Name}"));
        });
    }

    [Fact]
    public void A_text_that_is_empty_or_too_long_is_told_before_anything_is_scored() =>
        Assert.All(Fixture.GetProperty("texts").EnumerateArray(), text =>
        {
            var typed = text.TryGetProperty("text", out var whole)
                ? whole.GetString()!
                : string.Concat(Enumerable.Repeat(text.GetProperty("repeat").GetString(), text.GetProperty("times").GetInt32()));

            Assert.Equal(text.GetProperty("fault").GetString(), JsonNamingPolicy.CamelCase.ConvertName(Adviser.FaultOf(typed).ToString()));
        });

    [Fact]
    public void A_file_that_is_no_model_is_refused_in_words() =>
        Assert.All(Fixture.GetProperty("files").EnumerateArray(), file =>
            Assert.Contains(
                "./kadai train",
                Assert.Throws<InvalidDataException>(() =>
                    ModelFile.Parse(Encoding.UTF8.GetBytes(file.GetProperty("text").GetString()!))).Message,
                StringComparison.Ordinal));

    [Fact]
    public void A_site_whose_model_does_not_fit_is_refused_and_nothing_throws()
    {
        using var site = TestSite.Tiny("broken-unfit-model");
        var loaded = LoadedSite.Open(site.Root);

        Assert.Equal("K413", loaded.Model.Fault?.Code);
        Assert.Contains("./kadai train", Assert.Throws<InputException>(() => loaded.Model.Open()).Message, StringComparison.Ordinal);
    }

    /// <summary>The issues and rows of the fixture.</summary>
    private static IReadOnlyList<Issue> Catalogue()
    {
        using var tiny = TestSite.Tiny();
        var site = LoadedSite.Open(tiny.Root).Catalogue;
        var row = site.Placements.First();
        return [.. Fixture.GetProperty("catalogue").EnumerateObject().Select(issue => site.Issues[0] with
        {
            Code = issue.Name,
            Placements = [.. issue.Value.EnumerateArray().Select(id => row with { IssueCode = issue.Name, ServiceId = id.GetString()! })],
        })];
    }

    private static List<string> Strings(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];
}
