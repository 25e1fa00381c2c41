using System.CommandLine;
using System.Globalization;
using System.Text;
using KadaiNavi.Build;
using KadaiNavi.Cli.Commands;
using Spectre.Console;

namespace KadaiNavi.Cli;

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        // Windows consoles start in a code page that cannot show Japanese file names from every region.
        Console.OutputEncoding = Encoding.UTF8;
        var terminal = new Terminal(
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }),
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
        return await RunAsync(args, terminal);
    }

    /// <returns>0 done; 1 the input is at fault; 2 wrong usage.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        SpeakTheSameEverywhere();
        var parsed = CommandHelp.InJapanese(Commands(terminal)).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            UsageError.Report(parsed, terminal);
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, cancellation);
        }
        catch (UsageException e)
        {
            UsageError.Report(parsed, [e.Message], terminal);
            return ExitCode.Usage;
        }
        catch (FaultsException e)
        {
            terminal.Report(e.Faults);
            return ExitCode.Input;
        }
        catch (InputException e)
        {
            terminal.Error(e.Message);
            return ExitCode.Input;
        }
    }

    /// <summary>
    /// The command line's own words (help, usage) come in the reader's language, whatever the machine is set to. Numbers and days come
    /// in one form everywhere: what is written depends on the input alone.
    /// </summary>
    private static void SpeakTheSameEverywhere()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
    }

    private static RootCommand Commands(Terminal terminal) => new RootCommand("課題ナビ：地域課題からスマートシティサービスを探すサイトを作り、配信します。")
    {
        ServeCommand.Create(terminal),
        BuildCommand.Create(terminal),
        ValidateCommand.Create(terminal),
        TrainCommand.Create(terminal),
        EvaluateCommand.Create(terminal),
        RecommendCommand.Create(terminal),
        SearchCommand.Create(terminal),
        FundingCommand.Create(terminal),
    };
}
