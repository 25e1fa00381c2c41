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
}
