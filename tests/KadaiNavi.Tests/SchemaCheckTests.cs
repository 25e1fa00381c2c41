using KadaiNavi.Catalogue;
using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Tests;

public sealed class SchemaCheckTests
{
    private const string Issue = """
        code: "1a"
        edition: r3
        name: 名前
        surveyed: 4
        frequent: true
        source: {document: casebook, section: Step 1}
        symptoms: [一つ目, 二つ目]
        tableTotal: 4
        services:
          - service: maas-app
            name: MaaSアプリの導入
            details: [内容]
            municipalities: 4
            phase: 実装
        """;

    [Fact]
    public void A_right_record_has_nothing_to_report() => Assert.Empty(Check(Issue));

    [Theory]
    [InlineData("frequent: true", "frequant: true", "3", "K101")]
    [InlineData("name: 名前\n", "", "1", "K102")]
    [InlineData("surveyed: 4", "surveyed: 四", "4", "K103")]
    [InlineData("surveyed: 4", "surveyed: [4]", "4", "K103")]
    [InlineData("code: \"1a\"", "code: \"a1\"", "1", "K104")]
    [InlineData("phase: 実装", "phase: 計画", "14", "K105")]
    [InlineData("surveyed: 4", "surveyed: -1", "4", "K106")]
    [InlineData("name: 名前", "name: \"\"", "3", "K108")]
    [InlineData("[一つ目, 二つ目]", "[一つ目]", "7", "K108")]
    public void Each_fault_has_its_code_and_line(string right, string wrong, string line, string code)
    {
        var reported = Check(Issue.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(reported, d => d.Code == code);
        if (code is not "K101")
        {
            Assert.StartsWith($"a.yaml:{line}:", Assert.Single(reported).ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("令和8年4月1日")]
    [InlineData("2026/04/01")]
    public void A_date_that_does_not_exist_is_refused(string date)
    {
        var diagnostics = new List<Diagnostic>();
        var tree = YamlReader.Read($"title: 題\ndescription: 説明\nupdated: {date}\nsource: {{document: site, section: 方針}}\n", "a.md", diagnostics)!;
        new SchemaCheck(diagnostics).Check(tree, Schema.Load("about.json"));

        Assert.Equal($"a.md:3:10: K107: 「updated」の「{date}」は日付ではありません。 2026-04-01 のように、実在する年月日を書いてください。", Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Several_faults_are_reported_together()
    {
        var reported = Check(Issue.Replace("実装", "計画", StringComparison.Ordinal).Replace("surveyed: 4", "surveyed: 多い", StringComparison.Ordinal));

        Assert.Equal(["K103", "K105"], reported.Select(d => d.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_schema_uses_only_keywords_that_validate_understands()
    {
        Assert.Equal(Directory.GetFiles(Path.Combine(TestSite.Repository.FullName, "data", "schema")).Length, Schema.Files.Count);
        Assert.All(Schema.Files.Keys, name => Schema.Load(name));
    }

    private static List<Diagnostic> Check(string text)
    {
        var diagnostics = new List<Diagnostic>();
        var tree = YamlReader.Read(text.ReplaceLineEndings("\n"), "a.yaml", diagnostics);
        new SchemaCheck(diagnostics).Check(tree!, Schema.Load("issue.json"));
        return diagnostics;
    }
}
