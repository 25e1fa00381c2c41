using System.Text.Json;

namespace KadaiNavi.Site;

/// <summary>Styles, scripts and images as build-assets.mjs wrote them: plain name → name with a hash of the content.</summary>
public sealed record AssetManifest(DirectoryInfo Folder, IReadOnlyDictionary<string, string> Names)
{
    public string this[string name] => Names[name];

    public string WorkerCode => File.ReadAllText(Path.Combine(Folder.FullName, "service-worker.js"));

    public static AssetManifest Read(DirectoryInfo folder)
    {
        using var file = File.OpenRead(Path.Combine(folder.FullName, "manifest.json"));
        var names = JsonSerializer.Deserialize<SortedDictionary<string, string>>(file)
            ?? throw new InvalidDataException($"{file.Name} is empty.");
        return new AssetManifest(folder, names);
    }
}
