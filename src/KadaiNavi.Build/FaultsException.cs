using KadaiNavi.Catalogue;

namespace KadaiNavi.Build;

/// <summary>Data or content is at fault: every fault of the run, in the order in which an editor walks through them.</summary>
public sealed class FaultsException(IEnumerable<Diagnostic> faults) : Exception
{
    public IReadOnlyList<Diagnostic> Faults { get; } = Diagnostic.InReadingOrder(faults);
}
