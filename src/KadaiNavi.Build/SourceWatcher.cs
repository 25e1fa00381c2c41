namespace KadaiNavi.Build;

/// <summary>Calls back once, a moment after people stop saving: an editor writes one file in several steps.</summary>
public sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;

    public SourceWatcher(IEnumerable<string> folders, Action changed)
    {
        _timer = new Timer(_ => changed());
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
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

    private void Restart(object sender, FileSystemEventArgs e) => _timer.Change(Pause, Timeout.InfiniteTimeSpan);
}
