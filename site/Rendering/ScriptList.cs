namespace KadaiNavi.Site.Rendering;

/// <summary>Scripts that the components of one page need, by their plain names, each once.</summary>
public sealed class ScriptList
{
    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    public void Need(string name)
    {
        if (!_names.Contains(name))
        {
            _names.Add(name);
        }
    }
}
