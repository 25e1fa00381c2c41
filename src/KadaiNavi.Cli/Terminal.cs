using KadaiNavi.Catalogue;
using Spectre.Console;

namespace KadaiNavi.Cli;

/// <summary>The two streams a command writes to: results on one, faults and progress on the other.</summary>
public sealed record Terminal(IAnsiConsole Output, IAnsiConsole Errors)
{
    public void Line(string text) => Write(Output, text);

    public void Lines(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            Line(text);
        }
    }

    public void Error(string text) => Write(Errors, text);

    public void Report(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Error(diagnostic.ToString());
        }

        Error($"{diagnostics.Count}件の誤りがあります。直してから、もう一度実行してください。");
    }

    /// <summary>Shows <paramref name="title"/> with a bar while <paramref name="work"/> goes on; on a pipe only the title.</summary>
    public Task WithProgressAsync(string title, Func<IProgress<double>, Task> work)
    {
        if (!Errors.Profile.Capabilities.Interactive)
        {
            Error(title);
            return work(new Progress<double>());
        }

        return Errors.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: 1);
            await work(new Progress<double>(share => task.Value = share));
        });
    }

    // Not WriteLine of markup, and no wrapping: a diagnostic must stay one line that an editor can jump to.
    private static void Write(IAnsiConsole console, string text)
    {
        console.Profile.Out.Writer.WriteLine(text);
    }
}
