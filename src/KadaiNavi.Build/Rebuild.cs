using KadaiNavi.Catalogue;

namespace KadaiNavi.Build;

/// <summary>What became of a site when somebody saved a file of it.</summary>
public abstract record Rebuild
{
    private Rebuild()
    {
    }

    /// <summary>The new state is served.</summary>
    public sealed record Done(SiteBuild Site) : Rebuild;

    /// <summary>Data or texts are at fault; the last good state is served still.</summary>
    public sealed record Faulty(IReadOnlyList<Diagnostic> Faults) : Rebuild;

    /// <summary>A file could not be read, or styles and scripts could not be bundled; the last good state is served still.</summary>
    public sealed record Stopped(string Reason) : Rebuild;
}
