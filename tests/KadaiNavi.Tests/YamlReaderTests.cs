using System.Text;
using CsCheck;
using KadaiNavi.Catalogue;
using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Tests;

public sealed class YamlReaderTests
{
    private readonly List<Diagnostic> _diagnostics = [];

    [Theory]
    [InlineData("", "a.yaml:1:1: K003: 中身がありません。 必要な項目を書いてください。")]
    [InlineData("a: 1\n\tb: 2\n", "a.yaml:2:1: K007: 行の先頭にタブがあります。YAMLの字下げにタブは使えません。 半角スペース2つに置き換えてください。")]
    [InlineData("a: &x 1\n", "a.yaml:1:4: K004: YAMLのアンカー（&）と別名（*）は使えません。 値をそのまま書いてください。記号で始まる文は引用符で囲んでください。")]
    [InlineData("a: 1\na: 2\n", "a.yaml:2:1: K006: 項目「a」が2回書かれています。 どちらか一方を消してください。")]
    [InlineData("a: 1\n---\nb: 2\n", "a.yaml:2:1: K003: 1つのファイルに2つ目の文書があります。 「---」の行を消すか、ファイルを分けてください。")]
    public void A_fault_names_its_place_and_what_to_type(string text, string expected)
    {
        YamlReader.Read(text, "a.yaml", _diagnostics);

        Assert.Equal(expected, Assert.Single(_diagnostics).ToString());
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: \"open\n")]
    [InlineData("a: b: c\n")]
    [InlineData("- a\nb: 1\n")]
    public void Broken_syntax_is_one_K003_with_a_line(string text)
    {
        Assert.Null(YamlReader.Read(text, "a.yaml", _diagnostics));

        var diagnostic = Assert.Single(_diagnostics);
        Assert.Equal("K003", diagnostic.Code);
        Assert.InRange(diagnostic.At.Line, 1, 3);
    }

    [Fact]
    public void A_billion_laughs_is_refused_without_unfolding()
    {
        var text = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        }

        Assert.Null(YamlReader.Read(text.ToString(), "a.yaml", _diagnostics));
        Assert.All(_diagnostics, d => Assert.Equal("K004", d.Code));
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Assert.Null(YamlReader.Read(new string('[', 5000) + new string(']', 5000), "a.yaml", _diagnostics));

        Assert.Equal("K005", Assert.Single(_diagnostics).Code);
    }

    [Fact]
    public void Every_fault_of_a_file_is_reported_in_one_run()
    {
        YamlReader.Read("a: 1\na: 2\nb: 1\nb: 2\n", "a.yaml", _diagnostics);

        Assert.Equal(["a.yaml:2:1", "a.yaml:4:1"], _diagnostics.Select(d => d.At.ToString()));
    }

    [Fact]
    public void A_broken_tag_is_a_diagnostic()
    {
        Assert.Null(YamlReader.Read("a: !![ b", "a.yaml", _diagnostics));

        Assert.Equal("K003", Assert.Single(_diagnostics).Code);
    }

    [Fact]
    public void Any_text_gives_a_tree_or_a_diagnostic_and_never_an_exception()
    {
        Gen.String[Gen.Char["ab: -[]{}&*!|>'\"%@`#\n\t\0\r,?あ１\ud800"], 0, 60].Sample(text =>
        {
            var diagnostics = new List<Diagnostic>();
            var tree = YamlReader.Read(text, "a.yaml", diagnostics);
            return tree is not null || diagnostics.Count > 0;
        });
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a' }, "a")]
    [InlineData(new byte[] { (byte)'a', 13, 10, (byte)'b', 13, 10 }, "a\nb\n")]
    public void Byte_order_marks_and_Windows_line_ends_are_read_as_if_they_were_not_there(byte[] bytes, string expected)
    {
        Assert.Equal(expected, TextFile.Decode(bytes, "a.yaml", _diagnostics));
        Assert.Empty(_diagnostics);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_name_their_line()
    {
        Assert.Null(TextFile.Decode([(byte)'a', 10, 0x83, 0x41], "a.yaml", _diagnostics));

        Assert.Equal("a.yaml:2:1: K001: UTF-8として読めない文字があります。 文字コードをUTF-8にして保存し直してください。", Assert.Single(_diagnostics).ToString());
    }

    [Fact]
    public void A_50_MB_file_is_refused_unread()
    {
        var file = new FileInfo(Path.GetTempFileName());
        using (var stream = file.OpenWrite())
        {
            stream.SetLength(50 * 1024 * 1024);
        }

        file.Refresh();
        Assert.Null(TextFile.Read(file, "a.yaml", _diagnostics));
        file.Delete();

        Assert.Equal("a.yaml:1:1: K002: ファイルが大きすぎます（51200 KB）。 512 KB以下に分けてください。", Assert.Single(_diagnostics).ToString());
    }
}
