using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using KadaiNavi.Catalogue;
using KadaiNavi.Publishing;

namespace KadaiNavi.Tests;

public sealed class PublishingTests : IDisposable
{
    private readonly TestSite _site = TestSite.Tiny();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Catalogue_json_has_the_members_that_others_rely_on()
    {
        using var json = JsonDocument.Parse(CatalogueJson.Write(_site.Prepare().Catalogue, new Urls("/")));
        var root = json.RootElement;

        Assert.Equal("r3", root.GetProperty("edition").GetString());
        Assert.Equal(["ministry", "programme", "group", "period", "municipalities"], Members(root.GetProperty("survey")[0]));
        var issue = root.GetProperty("issues")[0];
        Assert.Equal("1a", issue.GetProperty("code").GetString());
        Assert.Equal(2, issue.GetProperty("symptoms").GetArrayLength());
        Assert.Equal("/issues/1a/", issue.GetProperty("url").GetString());
        Assert.Equal(["id", "name", "details", "municipalities", "phase"], Members(issue.GetProperty("services")[0]));
        var service = root.GetProperty("services").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "on-demand-transport");
        Assert.Equal(["1a", "4a"], service.GetProperty("placements").EnumerateArray().Select(p => p.GetProperty("issue").GetString()));
        Assert.Equal(JsonValueKind.Null, service.GetProperty("placements")[1].GetProperty("municipalities").ValueKind);
        Assert.Equal("群馬県", root.GetProperty("cases")[0].GetProperty("prefecture").GetString());
    }

    [Fact]
    public void Catalogue_json_writes_Japanese_as_Japanese()
    {
        var text = Encoding.UTF8.GetString(CatalogueJson.Write(_site.Prepare().Catalogue, new Urls("/")));

        Assert.Contains("オンデマンドバス", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u30", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Services_csv_has_one_placement_a_row_and_leaves_an_unknown_number_empty_with_its_reason()
    {
        var bytes = ServicesCsv.Write(_site.Prepare().Catalogue, new Urls("/"));
        using var reader = new CsvReader(new StringReader(Encoding.UTF8.GetString(bytes[3..])), CultureInfo.InvariantCulture);
        var rows = reader.GetRecords<dynamic>().Select(r => (IDictionary<string, object>)r).ToList();

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(6, rows.Count);
        var unknown = rows.Single(r => (string)r["issue_code"] == "4a" && (string)r["service_id"] == "on-demand-transport");
        Assert.Equal("", unknown["municipalities"]);
        Assert.NotEqual("", unknown["unknown_reason"]);
        var known = rows.Single(r => (string)r["issue_code"] == "1a" && (string)r["service_id"] == "on-demand-transport");
        Assert.Equal("3", known["municipalities"]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("-1")]
    public void A_cell_that_a_spreadsheet_would_run_is_defused(string name)
    {
        _site.Replace("data/catalogue/issues/1a.yaml", "name: オンデマンドバス・タクシーの導入", $"name: \"{name}\"");

        var text = Encoding.UTF8.GetString(ServicesCsv.Write(_site.Prepare().Catalogue, new Urls("/")));

        Assert.DoesNotContain($",{name},", text, StringComparison.Ordinal);
        Assert.DoesNotContain($",\"{name}\",", text, StringComparison.Ordinal);
        Assert.Contains($"'{name}", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Members(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
