using System.Security.Cryptography;
using System.Text.Json;
using KadaiNavi.Catalogue;
using KadaiNavi.Publishing;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Site;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Build;

/// <summary>
/// The files of the search index in a folder of their own, with the catalogue as published beside them: all that a query needs.
/// They are kept as long as nothing that they are made from has changed, because making them draws every page.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>Written last: names every file with the hash of its content.</summary>
    private const string SealName = "seal.json";

    private const string CatalogueName = "catalogue.json";

    private static readonly Urls FromRoot = new("/");

    private readonly Seal _seal;

    public DirectoryInfo Folder { get; }

    /// <summary>The model as it stands in the data; null where there is none that fits the catalogue.</summary>
    public FileInfo? Model { get; }

    public FileInfo Catalogue => new(Path.Combine(Folder.FullName, CatalogueName));

    private SearchIndex(DirectoryInfo root, DirectoryInfo folder, Seal seal)
    {
        Folder = folder;
        _seal = seal;
        Model = seal.Recommends ? new(Path.Combine(root.FullName, ModelFile.Path)) : null;
    }

    /// <summary>The files of the site's search folder, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Files() => _seal.Files.Keys
        .Where(name => name != CatalogueName)
        .ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(Folder.FullName, name)));

    /// <summary>The kept index, or a new one; neither catalogue nor pages are looked at while the kept one is current.</summary>
    /// <exception cref="FaultsException">The catalogue is at fault.</exception>
    public static SearchIndex Open(DirectoryInfo root, AssetManifest assets) => Open(root, assets, () => LoadedSite.Open(root));

    /// <summary>The same where the site has been loaded already.</summary>
    public static SearchIndex Open(LoadedSite site, AssetManifest assets) => Open(site.Root, assets, () => site);

    /// <param name="load">Asked only where the index has to be made.</param>
    internal static SearchIndex Open(DirectoryInfo root, AssetManifest assets, Func<LoadedSite> load)
    {
        var home = new DirectoryInfo(Path.Combine(root.FullName, "artifacts", "search-index"));
        var folder = new DirectoryInfo(Path.Combine(home.FullName, SearchSources.HashOf(root, assets)));
        if (Read(root, folder) is { } kept)
        {
            return kept;
        }

        var site = load();
        try
        {
            using var work = new WorkFolder(home);
            Make(site, site.Pages, assets, work.Folder);
            work.Become(folder);
            Retire(home, folder);
            return Read(root, folder) ?? throw new IOException($"{folder.FullName} cannot be read back.");
        }
        catch (UnauthorizedAccessException e)
        {
            throw new InputException($"{home.FullName}: 検索の索引を置けません（{e.Message}）。書き込めるフォルダーで実行してください。");
        }
    }

    /// <summary>The files for a site that lives in another folder than the root: not kept, nobody asks them from here.</summary>
    public static IReadOnlyDictionary<string, byte[]> FilesOf(LoadedSite site, SitePages pages, AssetManifest assets)
    {
        if (pages.Site.Urls.Home == FromRoot.Home)
        {
            return Open(site, assets).Files();
        }

        using var work = new WorkFolder(new(Path.GetTempPath()));
        return new SearchIndex(site.Root, work.Folder, Make(site, pages, assets, work.Folder)).Files();
    }

    private static Seal Make(LoadedSite site, SitePages pages, AssetManifest assets, DirectoryInfo folder)
    {
        new SearchTool(assets.SearchTool).Build(SearchInput.Of(site, pages, assets), folder);
        File.WriteAllBytes(Path.Combine(folder.FullName, CatalogueName), CatalogueJson.Write(site.Catalogue, pages.Site.Urls));
        var seal = new Seal(folder.EnumerateFiles().ToDictionary(file => file.Name, HashOf), Recommends: site.Model.Fault is null);
        File.WriteAllBytes(Path.Combine(folder.FullName, SealName), JsonSerializer.SerializeToUtf8Bytes(seal));
        return seal;
    }

    /// <returns>null where it is missing, cut short or changed by hand.</returns>
    private static SearchIndex? Read(DirectoryInfo root, DirectoryInfo folder)
    {
        try
        {
            var seal = JsonSerializer.Deserialize<Seal>(File.ReadAllBytes(Path.Combine(folder.FullName, SealName)));
            return seal?.Files.All(file => HashOf(new(Path.Combine(folder.FullName, file.Key))) == file.Value) == true
                ? new(root, folder, seal)
                : null;
        }
        catch (Exception e) when (e is IOException or JsonException)
        {
            return null;
        }
    }

    /// <summary>All but the newest and the one before: another command may be reading that one now.</summary>
    private static void Retire(DirectoryInfo home, DirectoryInfo newest)
    {
        var others = home.EnumerateDirectories().Where(folder => folder.Name != newest.Name && !WorkFolder.IsOne(folder));
        foreach (var folder in others.OrderByDescending(folder => folder.LastWriteTimeUtc).Skip(1))
        {
            folder.Delete(recursive: true);
        }
    }

    private static string HashOf(FileInfo file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.FullName)));

    /// <param name="Recommends">Whether the model of that data fits its catalogue.</param>
    private sealed record Seal(IReadOnlyDictionary<string, string> Files, bool Recommends);
}
