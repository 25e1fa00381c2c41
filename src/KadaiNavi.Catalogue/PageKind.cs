namespace KadaiNavi.Catalogue;

/// <summary>What a page is about, for those who look for it.</summary>
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
