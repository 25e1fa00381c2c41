using System.Threading.Channels;
using KadaiNavi.Build;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Tests;

/// <summary>A site that is served while somebody works on it.</summary>
public sealed class ServedSiteTests : IDisposable
{
    private const string Issue = "data/catalogue/issues/1a.yaml";

    private readonly Channel<Rebuild> _told = Channel.CreateUnbounded<Rebuild>();
    private readonly HttpClient _client = new();
    private int _trainings;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Saving_a_file_rebuilds_once_and_a_broken_file_keeps_the_last_good_site()
    {
        using var site = TestSite.Tiny();
        await using var served = await ServeAsync(site);
        var name = site.TextOf(Issue, "name: ");
        Assert.Contains(name, await PageAsync(served, "/issues/1a/"), StringComparison.Ordinal);

        foreach (var step in new[] { "直", "直し", "直した" })
        {
            site.Replace(Issue, $"name: {site.TextOf(Issue, "name: ")}\n", $"name: {step}課題\n");
        }

        var done = Assert.IsType<Rebuild.Done>(await ToldAsync());
        Assert.Same(served.Site, done.Site);
        Assert.Contains("直した課題", await PageAsync(served, "/issues/1a/"), StringComparison.Ordinal);

        site.Replace(Issue, "phase: 実装", "phase: 計画");
        var faults = Assert.IsType<Rebuild.Faulty>(await ToldAsync()).Faults;
        Assert.Contains(faults, fault => fault.Code == "K105" && fault.At.Path == Issue);
        Assert.Contains("直した課題", await PageAsync(served, "/issues/1a/"), StringComparison.Ordinal);

        site.Replace(Issue, "phase: 計画", "phase: 実装");
        site.Replace(Issue, "直した課題", name);
        Assert.IsType<Rebuild.Done>(await ToldAsync());
        Assert.Contains(name, await PageAsync(served, "/issues/1a/"), StringComparison.Ordinal);

        // Had a burst of saves been told twice, the next of what was told would not have been the one expected.
        Assert.False(_told.Reader.TryRead(out _));
        Assert.Equal(0, _trainings);
    }

    [Fact]
    public async Task A_site_with_faults_is_not_served_at_all()
    {
        using var site = TestSite.Tiny("broken-bad-phase");

        var thrown = await Assert.ThrowsAsync<FaultsException>(() => ServeAsync(site));

        Assert.Contains(thrown.Faults, fault => fault.Code == "K105");
    }

    [Theory]
    [InlineData("broken-stale-model")]
    [InlineData("broken-unfit-model")]
    [InlineData("broken-no-model")]
    [InlineData("broken-model")]
    public async Task A_model_that_is_stale_or_does_not_fit_is_trained_again_before_the_site_is_served(string folder)
    {
        using var site = TestSite.Tiny(folder);
        Assert.NotEmpty(site.Diagnose());

        await using var served = await ServeAsync(site);

        Assert.Equal(1, _trainings);
        Assert.Empty(site.Diagnose());
        Assert.True(File.Exists(site.PathOf(TrainingRun.ReportPath)));
    }

    [Fact]
    public async Task A_model_that_a_change_made_unfit_is_trained_again_while_the_site_is_served()
    {
        using var site = TestSite.Tiny();
        await using var served = await ServeAsync(site);

        site.Replace(ModelFile.Path, "1a/maas-app", "1a/gone");

        Assert.IsType<Rebuild.Done>(await ToldAsync());
        Assert.Equal(1, _trainings);
        Assert.Null(LoadedSite.Open(site.Root).Model.Fault);
    }

    [Fact]
    public async Task Texts_that_only_make_the_model_older_are_shown_without_training()
    {
        using var site = TestSite.Tiny();
        await using var served = await ServeAsync(site);

        var words = Path.Combine(TestSite.Sites.FullName, "broken-stale-model", "data", "training", "words.tsv");
        File.Copy(words, site.PathOf("data/training/words.tsv"), overwrite: true);

        Assert.IsType<Rebuild.Done>(await ToldAsync());
        Assert.Equal(0, _trainings);
        Assert.True(served.Site.Site.Model.IsStale);
    }

    [Fact]
    public async Task A_style_that_cannot_be_bundled_is_told_and_the_last_good_site_stays()
    {
        using var site = TestSite.Tiny();
        using var program = Program("console.error('styles are broken'); process.exit(1)");
        await using var served = await ServeAsync(site, new AssetFolder(new(program.PathOf("artifacts/assets"))));

        program.Write("site/Layout/styles/base.css", "body {");

        Assert.Equal("styles are broken", Assert.IsType<Rebuild.Stopped>(await ToldAsync()).Reason.Trim());
        Assert.NotEmpty(await PageAsync(served, "/issues/1a/"));
    }

    [Fact]
    public async Task A_style_is_bundled_again_before_the_site_is_built()
    {
        using var site = TestSite.Tiny();
        using var program = Program("""
            import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
            const manifest = JSON.parse(readFileSync(`${process.argv[2]}/manifest.json`, 'utf8'))
            copyFileSync(`${process.argv[2]}/${manifest['site.css']}`, `${process.argv[2]}/site-CHANGED0.css`)
            writeFileSync(`${process.argv[2]}/manifest.json`, JSON.stringify({ ...manifest, 'site.css': 'site-CHANGED0.css' }))
            """);
        await using var served = await ServeAsync(site, new AssetFolder(new(program.PathOf("artifacts/assets"))));

        program.Write("site/Layout/styles/base.css", "body {}");

        Assert.IsType<Rebuild.Done>(await ToldAsync());
        Assert.Contains("/assets/site-CHANGED0.css", await PageAsync(served, "/issues/1a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_room_of_the_site_is_watched_for_styles_and_scripts_and_no_package_is()
    {
        var watched = AssetFolder.OfProgram().SourceFolders.Select(Path.GetFileName).ToList();

        Assert.Contains("Layout", watched);
        Assert.Contains("Search", watched);
        Assert.DoesNotContain("node_modules", watched);
    }

    /// <summary>Long enough that a busy machine does not part one burst of saves into two.</summary>
    private Task<ServedSite> ServeAsync(TestSite site, AssetFolder? assets = null) => ServedSite.StartAsync(new()
    {
        Root = site.Root,
        Assets = assets ?? AssetFolder.OfProgram(),
        Port = 0,
        Train = training =>
        {
            _trainings++;
            training.Train(new Progress<double>());
            return Task.CompletedTask;
        },
        Tell = rebuild => _told.Writer.TryWrite(rebuild),
        Pause = TimeSpan.FromMilliseconds(600),
    });

    private Task<Rebuild> ToldAsync() => _told.Reader.ReadAsync(Cancelled).AsTask().WaitAsync(TimeSpan.FromSeconds(60), Cancelled);

    private Task<string> PageAsync(ServedSite served, string path) => _client.GetStringAsync(served.Address + path, Cancelled);

    /// <summary>The folders of a program with bundled assets and a bundler of its own.</summary>
    private static TestSite Program(string bundler)
    {
        var program = TestSite.Empty();
        TestSite.Copy(TestSite.Assets.Folder.FullName, program.PathOf("artifacts/assets"));
        Directory.CreateDirectory(program.PathOf("site/Layout/styles"));
        program.Write("site/build-assets.mjs", bundler);
        program.Write("site/Layout/styles/base.css", "");
        return program;
    }
}
