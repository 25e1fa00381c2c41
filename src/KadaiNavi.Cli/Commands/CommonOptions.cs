using System.CommandLine;
using KadaiNavi.Build;

namespace KadaiNavi.Cli.Commands;

internal static class CommonOptions
{
    public static Option<DirectoryInfo> Root() => new("--root")
    {
        Description = "data と content のあるフォルダー",
        DefaultValueFactory = _ => SiteFolder.Find(new DirectoryInfo(Directory.GetCurrentDirectory())),
    };

    public static Option<bool> Json() => new("--json") { Description = "JSONで書き出す" };

    public static DirectoryInfo Folder(ParseResult parsed, Option<DirectoryInfo> root) =>
        SiteFolder.Find(parsed.GetRequiredValue(root));

    /// <exception cref="FaultsException">The catalogue is at fault.</exception>
    public static LoadedSite Site(ParseResult parsed, Option<DirectoryInfo> root) => LoadedSite.Open(Folder(parsed, root));
}
