using KadaiNavi.Catalogue;

namespace KadaiNavi.Site.Rendering;

/// <summary>One step of the path from the home page.</summary>
public sealed record Crumb(string Title, string Url);

/// <summary>
/// A page before it is drawn: what the document around it needs to know, and the component that draws it.
/// Both <c>build</c> and <c>serve</c> draw the same list.
/// </summary>
public sealed record Page
{
    public required PageKind Kind { get; init; }
    public required string Url { get; init; }
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines and shared links.</summary>
    public required string Description { get; init; }

    /// <summary>Parents from the home page down, without the page itself.</summary>
    public required IReadOnlyList<Crumb> Parents { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
    public required DateOnly Updated { get; init; }
    public required PageBody Body { get; init; }

    /// <summary>The record that the page is about; null for lists and texts.</summary>
    public object? Subject { get; init; }

    /// <summary>Other names under which people look for the page; found like its title.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Scripts that only this page needs, by their plain names.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>False for the page that a server sends for unknown addresses: it has no address of its own.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>False for the pages where one begins to look: nobody looks for them.</summary>
    public bool IsFound { get; init; } = true;

    /// <summary>schema.org type of the page.</summary>
    public string SchemaType { get; init; } = "WebPage";
}
