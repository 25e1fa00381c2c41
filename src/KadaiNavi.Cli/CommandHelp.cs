using System.CommandLine;
using System.CommandLine.Help;

namespace KadaiNavi.Cli;

/// <summary>The words of the help that the library has only in English.</summary>
internal static class CommandHelp
{
    public static RootCommand InJapanese(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            option.Description = option switch
            {
                HelpOption => "使い方を示す",
                VersionOption => "版を示す",
                _ => option.Description,
            };
        }

        return root;
    }
}
