using KadaiNavi.Catalogue;

namespace KadaiNavi.Recommender.Data;

/// <summary>The catalogue's own sentences as training text: the names and symptoms of issues, the rows of their tables.</summary>
public static class CatalogueTexts
{
    public static IEnumerable<string> Of(Issue issue) => [issue.Name, .. issue.Symptoms];

    public static IEnumerable<string> Of(Placement row) => [row.Name, .. row.Details];

    /// <summary>All of it with the codes it hangs on, for the hash.</summary>
    public static IEnumerable<string> All(ServiceCatalogue catalogue) =>
        catalogue.Issues.SelectMany(i => Of(i).Prepend(i.Code)
            .Concat(i.Placements.SelectMany(p => new[] { p.ServiceId }.Concat(Of(p)))));
}
