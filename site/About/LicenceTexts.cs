namespace KadaiNavi.Site.About;

/// <summary>Texts of the repository that have to stand on the page of licences.</summary>
internal static class LicenceTexts
{
    private const string Fence = "```";

    /// <summary>LICENSE, whole.</summary>
    public static string Code { get; } = Read("licence.txt").Trim();

    /// <summary>The notice of the dictionary that the table of readings was made from; it is quoted in data/language/NOTICE.md.</summary>
    public static string Readings { get; } = Read("readings-notice.md").Split(Fence)[1].Trim();

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(LicenceTexts).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
