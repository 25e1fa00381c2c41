namespace KadaiNavi.Build;

/// <summary>What <see cref="ServedSite"/> serves, and what it asks of whoever started it.</summary>
public sealed record Serving
{
    public required DirectoryInfo Root { get; init; }

    public required AssetFolder Assets { get; init; }

    /// <summary>0 lets the system choose one.</summary>
    public required int Port { get; init; }

    /// <summary>Runs a training that must come first. It takes a while, so it is for the caller to show that it goes on.</summary>
    public required Func<TrainingRun, Task> Train { get; init; }

    /// <summary>Hears of every rebuild; one at a time.</summary>
    public required Action<Rebuild> Tell { get; init; }

    /// <summary>How long nobody must save before the site is built again: an editor writes one file in several steps.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(150);
}
