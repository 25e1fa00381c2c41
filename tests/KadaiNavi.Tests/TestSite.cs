using System.Runtime.CompilerServices;
using KadaiNavi.Build;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Tests;

/// <summary>The folders the tests read, and copies of the tiny site they may break.</summary>
internal sealed class TestSite : IDisposable
{
    public static DirectoryInfo Repository { get; } = new(Path.GetFullPath(Path.Combine(Here(), "..", "..")));

    public static DirectoryInfo Sites { get; } = new(Path.Combine(Repository.FullName, "tests", "sites"));

    public static AssetManifest Assets => AssetFolder.OfProgram().Read();

    public DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("kadainavi-");

    private TestSite()
    {
    }

    /// <summary>A copy of tests/sites/tiny; with the files of <paramref name="overlay"/> and without those its removed.txt lists.</summary>
    public static TestSite Tiny(string? overlay = null)
    {
        var site = new TestSite();
        Copy(Path.Combine(Sites.FullName, "tiny"), site.Root.FullName);
        if (overlay is not null)
        {
            Copy(Path.Combine(Sites.FullName, overlay), site.Root.FullName);
            var removed = Path.Combine(Sites.FullName, overlay, "removed.txt");
            foreach (var file in File.Exists(removed) ? File.ReadAllLines(removed) : [])
            {
                File.Delete(site.PathOf(file));
            }
        }

        return site;
    }

    /// <summary>A folder with nothing in it.</summary>
    public static TestSite Empty() => new();

    public string PathOf(string relative) => Path.Combine(Root.FullName, relative);

    public void Write(string relative, string text) => File.WriteAllText(PathOf(relative), text);

    public void Replace(string relative, string old, string text)
    {
        var before = File.ReadAllText(PathOf(relative));
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(relative, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>The rest of the first line that begins with <paramref name="key"/>.</summary>
    public string TextOf(string relative, string key) =>
        File.ReadLines(PathOf(relative)).First(line => line.StartsWith(key, StringComparison.Ordinal))[key.Length..];

    /// <summary>What kadai validate says, line by line.</summary>
    public IReadOnlyList<string> Diagnose()
    {
        try
        {
            LoadedSite.Validated(Root);
            return [];
        }
        catch (FaultsException e)
        {
            return [.. e.Faults.Select(fault => fault.ToString())];
        }
    }

    public SiteBuild Prepare(string basePath = "/") => Prepare(Root, basePath);

    public static SiteBuild Prepare(DirectoryInfo root, string basePath = "/") =>
        SiteBuild.Of(LoadedSite.Open(root), basePath, Assets);

    public void Dispose() => Root.Delete(recursive: true);

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
