using System.Security.Cryptography;
using System.Text;
using KadaiNavi.Build;
using KadaiNavi.Cli;

namespace KadaiNavi.CommandTests;

/// <summary>The commands on the tiny site, as a person runs them.</summary>
public sealed class BuildTests : IDisposable
{
    private readonly TestSite _site = TestSite.Tiny();

    private string Output => _site.PathOf("out");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Build_writes_pages_data_and_the_files_search_engines_ask_for()
    {
        var (exit, output, _) = await BuildAsync();

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("ページ", output, StringComparison.Ordinal);
        Assert.All(
            [
                "index.html", "issues/1a/index.html", "categories/mobility/index.html", "services/on-demand-transport/index.html",
                "cases/maebashi-maemaas/index.html", "handbook/step-1/index.html", "about/accessibility/index.html", "404.html",
                "sitemap.xml", "robots.txt", "api/v1/catalogue.json", "api/v1/services.csv", "api/v1/schema/issue.json",
            ],
            path => Assert.True(File.Exists(Path.Combine(Output, path)), path));
    }

    [Fact]
    public async Task Two_builds_give_the_same_bytes()
    {
        await BuildAsync();
        var first = Snapshot();
        await BuildAsync();

        Assert.Equal(first, Snapshot());
    }

    [Fact]
    public async Task Invalid_data_leaves_the_last_good_output_untouched()
    {
        await BuildAsync();
        var good = Snapshot();
        _site.Replace("data/catalogue/issues/1a.yaml", "phase: 実装", "phase: 計画");

        var (exit, _, errors) = await BuildAsync();

        Assert.Equal(ExitCode.Input, exit);
        Assert.Contains("K105", errors, StringComparison.Ordinal);
        Assert.Equal(good, Snapshot());
    }

    [Fact]
    public async Task A_folder_that_is_not_ours_is_never_replaced()
    {
        Directory.CreateDirectory(Output);
        await File.WriteAllTextAsync(Path.Combine(Output, "thesis.docx"), "mine", Cancelled);

        var (exit, _, errors) = await BuildAsync();

        Assert.Equal(ExitCode.Input, exit);
        Assert.Contains("置き換えません", errors, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(Output, "thesis.docx"), Cancelled));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_says_so_and_leaves_nothing_half_written()
    {
        // A file where a parent folder should be stops even an administrator.
        _site.Write("blocked", "");

        var (exit, _, errors) = await BuildAsync(_site.PathOf("blocked/out"));

        Assert.Equal(ExitCode.Input, exit);
        Assert.Contains("書き込めません", errors, StringComparison.Ordinal);
        Assert.Contains("--output", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.Empty(_site.Root.EnumerateFileSystemInfos("*.new"));
    }

    [Fact]
    public async Task A_page_that_fails_half_way_leaves_the_old_site()
    {
        await BuildAsync();
        var good = Snapshot();
        OutputFile[] files =
        [
            new("index.html", () => Task.FromResult<byte[]>([1])),
            new("broken.html", () => throw new IOException("disk")),
        ];
        var folder = new OutputFolder(new DirectoryInfo(Output));

        await Assert.ThrowsAsync<InputException>(() => folder.ReplaceAsync(files, new Progress<double>()));

        Assert.Equal(good, Snapshot());
    }

    [Fact]
    public async Task A_site_in_a_folder_has_that_folder_in_every_address()
    {
        await TestTerminal.RunAsync("build", "--root", _site.Root.FullName, "--output", Output, "--base-path", "/kadai/");

        var home = await File.ReadAllTextAsync(Path.Combine(Output, "index.html"), Cancelled);
        var article = await File.ReadAllTextAsync(Path.Combine(Output, "about", "accessibility", "index.html"), Cancelled);

        Assert.DoesNotMatch("(href|src)=\"/(?!kadai/)", home + article);
        Assert.Contains("href=\"/kadai/about/contact/\"", article, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        await BuildAsync();
        var before = Snapshot();
        var withMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        var typed = _site.Root.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => f.Extension is ".yaml" or ".md" && !f.FullName.StartsWith(Output, StringComparison.Ordinal));
        foreach (var file in typed)
        {
            var text = await File.ReadAllTextAsync(file.FullName, Cancelled);
            await File.WriteAllTextAsync(file.FullName, text.ReplaceLineEndings("\r\n"), withMark, Cancelled);
        }

        await BuildAsync();

        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task Validate_counts_what_it_read()
    {
        var (exit, output, _) = await TestTerminal.RunAsync("validate", "--root", _site.Root.FullName);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal("誤りはありません（2分野、3課題、表の6行、5サービス、1事例）。", output.Trim());
    }

    [Theory]
    [InlineData("bulid")]
    [InlineData]
    [InlineData("build", "--colour")]
    [InlineData("build", "--base-path", "kadai")]
    [InlineData("serve", "--port", "http")]
    [InlineData("serve", "--port", "70000")]
    public async Task Wrong_usage_ends_with_2_and_points_to_the_help(params string[] args)
    {
        var (exit, output, errors) = await TestTerminal.RunAsync(args);

        Assert.Equal(ExitCode.Usage, exit);
        Assert.Empty(output);
        Assert.Contains("--help", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_data_is_an_input_error_that_names_the_option()
    {
        var (exit, _, errors) = await TestTerminal.RunAsync("validate", "--root", Path.GetTempPath());

        Assert.Equal(ExitCode.Input, exit);
        Assert.Contains("--root", errors, StringComparison.Ordinal);
    }

    private Task<(int Exit, string Output, string Errors)> BuildAsync(string? output = null) =>
        TestTerminal.RunAsync("build", "--root", _site.Root.FullName, "--output", output ?? Output);

    private SortedDictionary<string, string> Snapshot() => new(
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(Output, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);
}
