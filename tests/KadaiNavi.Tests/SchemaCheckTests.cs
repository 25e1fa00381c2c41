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
        var text = $"title: 題\ndescription: 説明\nupdated: {date}\nsource: {{document: site, section: 方針}}\n";
        var tree = YamlReader.Read(text, "a.md", diagnostics)!;
        new SchemaCheck(diagnostics).Check(tree, Schema.Load("about.json"));

        Assert.Equal(
            $"a.md:3:10: K107: 「updated」の「{date}」は日付ではありません。 2026-04-01 のように、実在する年月日を書いてください。",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Several_faults_are_reported_together()
    {
        var wrong = Issue.Replace("実装", "計画", StringComparison.Ordinal).Replace("surveyed: 4", "surveyed: 多い", StringComparison.Ordinal);

        var reported = Check(wrong);

        Assert.Equal(["K103", "K105"], reported.Select(d => d.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_schema_uses_only_keywords_that_validate_understands()
    {
        var files = new DirectoryInfo(Path.Combine(TestSite.Repository.FullName, "data", "schema")).EnumerateFiles("*.json");

        Assert.Equal(files.Select(f => f.Name).Order(StringComparer.Ordinal), Schema.Files.Keys);
        Assert.All(Schema.Files.Keys, name => Schema.Load(name));
    }

    [Theory]
    [InlineData("\"minItems\": 2", "[a]", "K108: 「ファイル」が1件です。 2件以上にしてください。")]
    [InlineData("\"maxItems\": 2", "[a, b, c]", "K108: 「ファイル」が3件です。 2件以下にしてください。")]
    [InlineData("\"minItems\": 2, \"maxItems\": 2", "[a]", "K108: 「ファイル」が1件です。 2件にしてください。")]
    [InlineData("\"minItems\": 1, \"maxItems\": 2", "[a, b, c]", "K108: 「ファイル」が3件です。 1件から2件までにしてください。")]
    public void A_list_that_is_too_short_or_too_long_is_told_the_whole_range(string range, string list, string expected)
    {
        var reported = Check(list, Schema.Parse($$"""{"type": "array", "items": {"type": "string"}, {{range}}}"""));

        Assert.Equal($"a.yaml:1:1: {expected}", Assert.Single(reported).ToString());
    }

    [Theory]
    [InlineData("\"minimum\": 2", "1", "2以上")]
    [InlineData("\"maximum\": 100", "101", "100以下")]
    [InlineData("\"minimum\": 2, \"maximum\": 100", "1", "2から100まで")]
    [InlineData("\"minimum\": 2, \"maximum\": 100", "99999999999", "2から100まで")]
    public void A_number_out_of_range_is_told_the_whole_range(string range, string number, string expected)
    {
        var reported = Check(number, Schema.Parse($$"""{"type": "integer", {{range}}}"""));

        Assert.Equal(
            $"a.yaml:1:1: K106: 「ファイル」の数 {number} は範囲の外です。 {expected}の整数を書いてください。",
            Assert.Single(reported).ToString());
    }

    [Theory]
    [InlineData("""{"type": "object"}""")]
    [InlineData("""{"type": "object", "additionalProperties": true}""")]
    [InlineData("""{"type": "object", "additionalProperties": {"type": "string"}}""")]
    [InlineData("""{"type": "array", "items": {"type": ["object", "null"], "properties": {}}}""")]
    public void A_schema_that_lets_unknown_keys_pass_is_refused(string schema)
    {
        var refused = Assert.Throws<InvalidDataException>(() => Schema.Parse(schema));

        Assert.Contains("additionalProperties", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_with_a_rule_that_is_not_checked_is_refused()
    {
        var refused = Assert.Throws<InvalidDataException>(() => Schema.Parse("""{"type": "string", "minLength": 1}"""));

        Assert.Contains("minLength", refused.Message, StringComparison.Ordinal);
    }

    private static List<Diagnostic> Check(string text) => Check(text, Schema.Load("issue.json"));

    private static List<Diagnostic> Check(string text, Schema schema)
    {
        var diagnostics = new List<Diagnostic>();
        var tree = YamlReader.Read(text.ReplaceLineEndings("\n"), "a.yaml", diagnostics);
        new SchemaCheck(diagnostics).Check(tree!, schema);
        return diagnostics;
    }
}
