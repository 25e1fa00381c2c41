using System.CommandLine;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Cli;

/// <summary>Wrong usage in the reader's language: the parser's own sentences are English.</summary>
internal static class UsageError
{
    public static void Report(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var words = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name)).ToList();
        // What follows an unknown word is usually its value; naming that too would only confuse.
        foreach (var unknown in parsed.UnmatchedTokens.Take(1))
        {
            var nearest = words.OrderBy(word => Spelling.Distance(word, unknown)).ThenByDescending(word => word.AsSpan().CommonPrefixLength(unknown)).First();
            terminal.Error($"「{unknown}」は使えません。「{nearest}」の書き間違いではありませんか。");
        }

        if (parsed.UnmatchedTokens.Count == 0 && command.Subcommands.Count > 0)
        {
            terminal.Error($"コマンドを書いてください（{string.Join("、", command.Subcommands.Select(c => c.Name))}）。");
        }
        else if (parsed.UnmatchedTokens.Count == 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error(error.Message);
            }
        }

        terminal.Error($"使い方は kadai {(command is RootCommand ? "" : command.Name + " ")}--help で見られます。");
    }
}
