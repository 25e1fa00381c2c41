using System.Diagnostics;
using KadaiNavi.Site.Rendering;

namespace KadaiNavi.Build;

/// <summary>Where the build of the program left the bundled styles and scripts, and how to bundle them again.</summary>
public sealed class AssetFolder(DirectoryInfo folder)
{
    /// <summary>The folder <c>artifacts/assets</c>, found from the program's own place in <c>artifacts/bin</c>.</summary>
    public static AssetFolder OfProgram()
    {
        for (var place = new DirectoryInfo(AppContext.BaseDirectory); place is not null; place = place.Parent)
        {
            var assets = new DirectoryInfo(Path.Combine(place.FullName, "assets"));
            if (File.Exists(Path.Combine(assets.FullName, "manifest.json")))
            {
                return new AssetFolder(assets);
            }
        }

        throw new InputException("スタイルとスクリプトがまだ作られていません。./kadai build で作り直してください。");
    }

    public AssetManifest Read() => AssetManifest.Read(folder);

    /// <summary>Folder with the sources of styles and scripts, or null when the program runs without its source.</summary>
    public DirectoryInfo? Sources =>
        new DirectoryInfo(Path.Combine(folder.FullName, "..", "..", "site")) is { Exists: true } site ? site : null;

    /// <summary>The rooms of the site, where styles and scripts are written; not the packages beside them, which are many.</summary>
    public IReadOnlyList<string> SourceFolders => Sources is { } site
        ? [.. site.EnumerateDirectories().Where(folder => folder.Name != "node_modules").Select(folder => folder.FullName)]
        : [];

    /// <returns>null when done, else what the bundler said.</returns>
    public async Task<string?> BundleAsync()
    {
        if (Sources is not { } site)
        {
            return null;
        }

        string[] bundler = [Path.Combine(site.FullName, "build-assets.mjs"), folder.FullName];
        var start = new ProcessStartInfo("node", bundler) { RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var complaint = await node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? null : complaint;
    }
}
