namespace KadaiNavi.Catalogue.Reading;

/// <summary>Key of the data file that a member is read from, where it is not the member's own name.</summary>
/// <param name="path">Keys from the record inward, <c>audience/main</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class KeyAttribute(string path) : Attribute
{
    public string Path => path;
}

/// <summary>A member that stands in no file: the reader of its kind of record fills it in.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ElsewhereAttribute : Attribute;
