using System.CommandLine;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Cli;

/// <summary>The option that narrows services to a phase. Which phases there are, the vocabulary says.</summary>
internal static class PhaseOption
{
    public static Option<string> Create() => new("--phase") { Description = "技術の検討フェーズでサービスをしぼる（実装、実証など）" };

    /// <returns>Null for all phases.</returns>
    /// <exception cref="UsageException">There is no such phase.</exception>
    public static string? Read(ParseResult parsed, Option<string> option)
    {
        var known = Vocabulary.Current.Phases.Select(p => p.Name).ToList();
        return parsed.GetValue(option) is not { } phase ? null
            : known.Contains(phase) ? phase
            : throw new UsageException($"{option.Name} は {string.Join("、", known)} のどれかです（いまは「{phase}」。例：{option.Name} {known[0]}）。");
    }
}
