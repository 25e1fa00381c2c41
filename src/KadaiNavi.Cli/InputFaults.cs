using KadaiNavi.Build;

namespace KadaiNavi.Cli;

/// <summary>What is wrong with the input of a run. All of it is said together, so that nobody mends one fault per try.</summary>
internal sealed class InputFaults
{
    private readonly List<string> _all = [];

    /// <param name="fault">What, where, and what to type instead.</param>
    public void Add(string fault) => _all.Add(fault);

    /// <exception cref="InputException">Something is wrong.</exception>
    public void ThrowIfAny()
    {
        if (_all.Count > 0)
        {
            throw new InputException(string.Join('\n', _all));
        }
    }
}
