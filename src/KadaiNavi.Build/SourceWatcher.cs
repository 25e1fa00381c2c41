namespace KadaiNavi.Build;

/// <summary>Calls back once, a moment after people stop saving: an editor writes one file in several steps.</summary>
public sealed class SourceWatcher : IDisposable
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;
    private readonly TimeSpan _pause;

    /// <param name="patterns">Names of the files that matter, <c>*.css</c>.</param>
    /// <param name="pause">How long nothing must happen before <paramref name="changed"/> is called.</param>
    public SourceWatcher(IEnumerable<string> folders, IReadOnlyList<string> patterns, TimeSpan pause, Action changed)
    {
        _pause = pause;
        _timer = new Timer(_ => changed());
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            foreach (var pattern in patterns)
            {
                watcher.Filters.Add(pattern);
            }

            watcher.Changed += Restart;
            watcher.Created += Restart;
            watcher.Deleted += Restart;
            watcher.Renamed += Restart;
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _timer.Dispose();
    }

    private void Restart(object sender, FileSystemEventArgs e) => _timer.Change(_pause, Timeout.InfiniteTimeSpan);
}
