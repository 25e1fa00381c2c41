using System.CommandLine;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Cli;

/// <summary>Wrong usage, with the nearest right word: the parser only says that it did not understand.</summary>
internal static class UsageError
{
    public static void Report(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
        {
            // What follows an unknown word is usually its value; naming that too would only confuse.
            var unknown = parsed.UnmatchedTokens[0];
            var nearest = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name))
                .OrderBy(word => Spelling.Distance(word, unknown)).ThenByDescending(word => word.AsSpan().CommonPrefixLength(unknown)).First();
            terminal.Error($"「{unknown}」は使えません。「{nearest}」の書き間違いではありませんか。");
        }
        else if (command.Subcommands.Count > 0)
        {
            terminal.Error($"コマンドを書いてください（{string.Join("、", command.Subcommands.Select(c => c.Name))}）。");
        }
        else
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error(error.Message);
            }
        }

        terminal.Error($"使い方は kadai {(command is RootCommand ? "" : command.Name + " ")}--help で見られます。");
    }
}
