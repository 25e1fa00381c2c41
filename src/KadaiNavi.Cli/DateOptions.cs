using System.CommandLine;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli;

/// <summary>One option for each date that the site's timeline.yaml counts from: they are known only when the site has been read.</summary>
internal sealed class DateOptions
{
    private const string Example = "2023-11-01、2023/11/1、令和5年11月1日";

    private readonly Timeline _timeline;
    private readonly List<(string Id, Option<string> Option)> _dates;
    private readonly Command _command;

    /// <param name="options">The options that the command has whatever the site: they belong into its help.</param>
    public DateOptions(Timeline timeline, Command command, IEnumerable<Option> options)
    {
        _timeline = timeline;
        _dates = [.. timeline.Dates.Select(d => (d.Id, Create(d)))];
        _command = new Command(command.Name, command.Description);
        foreach (var option in _dates.Select(d => d.Option).Concat(options))
        {
            _command.Add(option);
        }
    }

    /// <param name="tokens">What the command line has not understood without knowing the dates.</param>
    /// <returns>Day by the id of its date.</returns>
    /// <exception cref="UsageException">An option that is none, or one without its day.</exception>
    public IReadOnlyDictionary<string, DateOnly> Read(IReadOnlyList<string> tokens, InputFaults faults)
    {
        var parsed = _command.Parse(tokens);
        if (parsed.Errors.Count > 0)
        {
            throw new UsageException(UsageError.Messages(parsed));
        }

        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var (id, option) in _dates)
        {
            if (parsed.GetValue(option) is not { } text)
            {
                continue;
            }

            var (day, fault) = Day.Parse(text, _timeline.Days);
            if (day is { } known)
            {
                days.Add(id, known);
            }
            else
            {
                faults.Add($"{option.Name}「{text}」：{Explain(fault)}");
            }
        }

        return days;
    }

    /// <summary>Shows the help with the dates in it, under the words the reader typed.</summary>
    public int Help(InvocationConfiguration output)
    {
        var root = CommandHelp.InJapanese(new RootCommand { new Command("funding") { _command } });
        return root.Parse(["funding", _command.Name, "--help"]).Invoke(output);
    }

    private static Option<string> Create(TimelineDate date) =>
        new($"--{date.Id}") { Description = $"{date.Label}。{date.Help}", HelpName = "日付" };

    private string Explain(DayFault fault) => fault switch
    {
        DayFault.Empty => $"日付が空です。年月日を書いてください（例：{Example}）。",
        DayFault.OutOfRange => $"{DatesText.Day(_timeline.Days.First)}から{DatesText.Day(_timeline.Days.Last)}までの日付を書いてください。",
        _ => $"実在する日付として読めません。年月日を書いてください（例：{Example}）。",
    };
}
