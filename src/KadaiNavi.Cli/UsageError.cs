using System.CommandLine;
using System.CommandLine.Parsing;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Cli;

/// <summary>Wrong usage, with the nearest right word: the parser only says that it did not understand.</summary>
internal static class UsageError
{
    public static void Report(ParseResult parsed, Terminal terminal) => Report(parsed, Messages(parsed), terminal);

    public static void Report(ParseResult parsed, IEnumerable<string> messages, Terminal terminal)
    {
        foreach (var message in messages)
        {
            terminal.Error(message);
        }

        terminal.Error($"使い方は kadai {string.Concat(Names(parsed.CommandResult))}--help で見られます。");
    }

    public static IReadOnlyList<string> Messages(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
        {
            // What follows an unknown word is usually its value; naming that too would only confuse.
            var unknown = parsed.UnmatchedTokens[0];
            var nearest = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name))
                .OrderBy(word => Spelling.Distance(word, unknown))
                .ThenByDescending(word => word.AsSpan().CommonPrefixLength(unknown))
                .First();
            return [$"「{unknown}」は使えません。「{nearest}」の書き間違いではありませんか。"];
        }

        return command.Subcommands.Count > 0
            ? [$"コマンドを書いてください（{string.Join("、", command.Subcommands.Select(c => c.Name))}）。"]
            : [.. parsed.Errors.Select(e => e.Message)];
    }

    /// <returns>Names of the command and of those above it, each with a space behind; nothing for the program itself.</returns>
    private static IEnumerable<string> Names(CommandResult result) => result.Parent is CommandResult above
        ? Names(above).Append(result.Command.Name + " ")
        : [];
}
