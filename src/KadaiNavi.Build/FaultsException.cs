using KadaiNavi.Catalogue;

namespace KadaiNavi.Build;

/// <summary>Data or content is at fault: every fault of the run, in the order in which an editor walks through them.</summary>
public sealed class FaultsException(IEnumerable<Diagnostic> faults) : Exception
{
    public IReadOnlyList<Diagnostic> Faults { get; } = Diagnostic.InReadingOrder(faults);

    public override string Message => string.Join('\n', Faults);

    /// <exception cref="FaultsException">There is at least one fault.</exception>
    public static void ThrowIfAny(IReadOnlyCollection<Diagnostic> faults)
    {
        if (faults.Count > 0)
        {
            throw new FaultsException(faults);
        }
    }
}
