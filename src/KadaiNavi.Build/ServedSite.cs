using KadaiNavi.Recommender.Data;

namespace KadaiNavi.Build;

/// <summary>
/// A site on a port of this machine that is built again whenever somebody saves a file. Until that went well, the last good
/// state stays.
/// </summary>
public sealed class ServedSite : IAsyncDisposable
{
    private static readonly string[] StyleFiles = ["*.css", "*.js", "*.svg", "*.png"];

    private readonly Serving _serving;
    private readonly DevServer _server;
    private readonly SourceWatcher _content;
    private readonly SourceWatcher _styles;

    /// <summary>One rebuild at a time: bundling takes the folder away from under a build that reads it.</summary>
    private readonly SemaphoreSlim _turn = new(1, 1);

    private readonly TaskCompletionSource _broken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServedSite(Serving serving, SiteBuild site, DevServer server)
    {
        _serving = serving;
        _server = server;
        Site = site;
        string[] content = [Path.Combine(serving.Root.FullName, "data"), Path.Combine(serving.Root.FullName, "content")];
        _content = new SourceWatcher(content, ["*"], serving.Pause, () => Start(RebuildAsync(bundle: false)));
        _styles = new SourceWatcher(serving.Assets.SourceFolders, StyleFiles, serving.Pause, () => Start(RebuildAsync(bundle: true)));
    }

    /// <summary>The last good state.</summary>
    public SiteBuild Site { get; private set; }

    public string Address => _server.Address;

    /// <summary>Trains first where the model is older than texts or catalogue, so that people see what would be published.</summary>
    /// <exception cref="FaultsException">Data or texts are at fault.</exception>
    /// <exception cref="InputException">The port is taken, or a file is missing.</exception>
    public static async Task<ServedSite> StartAsync(Serving serving)
    {
        var site = await PrepareAsync(serving, model => model.IsStale || model.Fault is not null);
        return new(serving, site, await DevServer.StartAsync(serving.Port, site.Files));
    }

    /// <summary>Ends when <paramref name="cancellation"/> or Ctrl+C says so; fails when a rebuild met what it does not know.</summary>
    public async Task WaitForShutdownAsync(CancellationToken cancellation) =>
        await await Task.WhenAny(_server.WaitForShutdownAsync(cancellation), _broken.Task);

    public async ValueTask DisposeAsync()
    {
        _content.Dispose();
        _styles.Dispose();
        await _server.DisposeAsync();
    }

    private static async Task<SiteBuild> PrepareAsync(Serving serving, Func<SiteModel, bool> mustTrain)
    {
        var site = LoadedSite.Open(serving.Root);
        if (TrainingSet.Exists(serving.Root) && mustTrain(site.Model))
        {
            await serving.Train(new TrainingRun(site));
            site = LoadedSite.Open(serving.Root);
        }

        return SiteBuild.Of(site, "/", serving.Assets.Read(), PdfPrinter.Find(serving.Root));
    }

    /// <summary>What is no fault of the site must not end in silence on a timer's thread.</summary>
    private void Start(Task rebuild) => rebuild.ContinueWith(
        ended => _broken.TrySetException(ended.Exception!.InnerExceptions),
        CancellationToken.None,
        TaskContinuationOptions.OnlyOnFaulted,
        TaskScheduler.Default);

    private async Task RebuildAsync(bool bundle)
    {
        await _turn.WaitAsync();
        try
        {
            _serving.Tell(await TryAsync(bundle));
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Rebuild> TryAsync(bool bundle)
    {
        try
        {
            if (bundle && await _serving.Assets.BundleAsync() is { } complaint)
            {
                return new Rebuild.Stopped(complaint);
            }

            // A model that only is older would keep people waiting at each word they change; it is trained at the next start.
            Site = await PrepareAsync(_serving, model => model.Fault is not null);
            _server.Replace(Site.Files);
            return new Rebuild.Done(Site);
        }
        catch (FaultsException e)
        {
            return new Rebuild.Faulty(e.Faults);
        }
        catch (InputException e)
        {
            return new Rebuild.Stopped(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Rebuild.Stopped($"ファイルを読めませんでした（{e.Message}）。もう一度保存してください。");
        }
    }
}
