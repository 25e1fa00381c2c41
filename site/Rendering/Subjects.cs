using KadaiNavi.Catalogue;

namespace KadaiNavi.Site.Rendering;

/// <summary>Place in the header of a page.</summary>
public sealed record HeaderPlace(Page Page);

/// <summary>First place of the home page.</summary>
public sealed record HomePlace;

/// <summary>Place beside the name of a record, for what one can do with it.</summary>
/// <param name="Id">Code of an issue, id of a service or case; empty where a script fills it in.</param>
/// <param name="Name">Said to screen readers where a page has several of these places; null for the page's own record.</param>
public sealed record RecordPlace(PageKind Kind, string Id, string? Name = null);

/// <summary>Last place on the page of a service or case.</summary>
/// <param name="Known">What the case book says of it, out of all that people want to know.</param>
public sealed record RecordFoot(string Title, IReadOnlyList<WantedField> Known);
