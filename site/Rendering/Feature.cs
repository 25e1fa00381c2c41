namespace KadaiNavi.Site.Rendering;

/// <summary>A link of the header or the footer.</summary>
/// <param name="Mark">HTML behind the title, such as a count; empty for none.</param>
public sealed record NavigationEntry(string Title, string Url, string Mark = "");

/// <summary>
/// One room of the site: its pages, and what it shows on the pages of others. It is taken away by deleting its folder and its
/// line in <see cref="SitePages"/>.
/// </summary>
public abstract class Feature
{
    /// <summary>In the order of the sitemap.</summary>
    public abstract IEnumerable<Page> Pages(SiteContext site);

    /// <summary>Links of the header.</summary>
    public virtual IEnumerable<NavigationEntry> Navigation(SiteContext site) => [];

    /// <summary>Links of the footer.</summary>
    public virtual IEnumerable<NavigationEntry> Footer(SiteContext site) => [];

    /// <summary>Components that stand on pages of other features: each is a <see cref="Part{TSubject}"/>.</summary>
    public virtual IReadOnlyList<Type> Parts => [];
}
