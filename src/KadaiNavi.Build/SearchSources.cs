using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Build;

/// <summary>All that the search index is made from, in one hash: what people wrote, and the program that reads and draws it.</summary>
internal static class SearchSources
{
    public static string HashOf(DirectoryInfo root, AssetManifest assets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var program in Programs())
        {
            hash.AppendData(program.ManifestModule.ModuleVersionId.ToByteArray());
        }

        Append(hash, assets.SearchTool.Name, assets.SearchTool);
        foreach (var folder in (string[])["data", "content"])
        {
            foreach (var (name, file) in FilesIn(root, folder))
            {
                Append(hash, name, file);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    private static void Append(IncrementalHash hash, string name, FileInfo file)
    {
        var content = File.ReadAllBytes(file.FullName);
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{content.Length}\0"));
        hash.AppendData(content);
    }

    private static IEnumerable<(string Name, FileInfo File)> FilesIn(DirectoryInfo root, string folder)
    {
        var place = new DirectoryInfo(Path.Combine(root.FullName, folder));
        return (place.Exists ? place.EnumerateFiles("*", SearchOption.AllDirectories) : [])
            .Select(file => (Path.GetRelativePath(root.FullName, file.FullName).Replace('\\', '/'), file))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);
    }

    /// <summary>The projects that read the data, draw the pages and make documents of them.</summary>
    private static IEnumerable<Assembly> Programs()
    {
        var build = typeof(SearchSources).Assembly;
        var below = build.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("KadaiNavi.", StringComparison.Ordinal));
        return below.OrderBy(name => name.Name, StringComparer.Ordinal).Select(Assembly.Load).Prepend(build);
    }
}
