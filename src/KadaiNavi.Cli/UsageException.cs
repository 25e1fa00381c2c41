namespace KadaiNavi.Cli;

/// <summary>Wrong usage that only the site's data can show: a phase the catalogue does not have, a date no deadline counts from.</summary>
internal sealed class UsageException(params IReadOnlyList<string> messages) : Exception(string.Join('\n', messages));
