using System.Security.Cryptography;
using System.Text.Json;

namespace KadaiNavi.Site.Rendering;

/// <summary>A file that pages refer to: its published name carries a hash of the content, so browsers may keep it for ever.</summary>
public sealed record AssetFile(string Name, string Path);

/// <summary>Styles, scripts and images as build-assets.mjs wrote them, by plain name; and files the site itself adds.</summary>
public sealed record AssetManifest(DirectoryInfo Folder, IReadOnlyDictionary<string, AssetFile> Files)
{
    public string this[string name] => Files[name].Name;

    public string WorkerCode => File.ReadAllText(Path.Combine(Folder.FullName, "service-worker.js"));

    /// <summary>The search for Node, which makes the index; not published.</summary>
    public FileInfo SearchTool => new(Path.Combine(Folder.FullName, "search-tool.mjs"));

    public static AssetManifest Read(DirectoryInfo folder)
    {
        using var file = File.OpenRead(Path.Combine(folder.FullName, "manifest.json"));
        var names = JsonSerializer.Deserialize<Dictionary<string, string>>(file)
            ?? throw new InvalidDataException($"{file.Name} is empty.");
        var files = names.Select(n => (n.Key, new AssetFile(n.Value, Path.Combine(folder.FullName, n.Value))));
        return new AssetManifest(folder, Sorted(files));
    }

    /// <summary>The same with one more file, under a name with its hash.</summary>
    public AssetManifest With(FileInfo file)
    {
        var hash = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName)))[..8];
        var name = $"{Path.GetFileNameWithoutExtension(file.Name)}-{hash}{file.Extension}";
        return With(file.Name, new AssetFile(name, file.FullName));
    }

    /// <summary>The same with a name for a file that need not be there: for those who read words of pages and follow no address.</summary>
    public AssetManifest WithName(string name) => With(name, new AssetFile(name, name));

    private AssetManifest With(string name, AssetFile file) =>
        this with { Files = Sorted(Files.Select(f => (f.Key, f.Value)).Append((name, file))) };

    private static SortedDictionary<string, AssetFile> Sorted(IEnumerable<(string Key, AssetFile File)> files) =>
        new(files.ToDictionary(f => f.Key, f => f.File), StringComparer.Ordinal);
}
