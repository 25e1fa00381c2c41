namespace KadaiNavi.Catalogue;

/// <summary>What a page is about, for those who look for it. Each has its name and worth in data/vocabulary.yaml.</summary>
public enum PageKind
{
    Issue,
    Service,
    Case,
    Category,
    Handbook,
    Funding,
    Term,
    About,
}

public static class PageKinds
{
    extension(PageKind kind)
    {
        /// <summary>As data and programs write it, <c>issue</c>.</summary>
        public string Name => kind.ToString().ToLowerInvariant();
    }
}
