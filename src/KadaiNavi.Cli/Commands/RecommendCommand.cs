using System.CommandLine;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Cli.Commands;

internal static class RecommendCommand
{
    public static Command Create(Terminal terminal)
    {
        var text = new Argument<string?>("TEXT") { Description = "困りごとの文", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<FileInfo>("--batch") { Description = "1行に1つの文を書いたJSON Linesのファイル" };
        var (top, phase) = (TopOption.Create(), PhaseOption.Create());
        var (json, root) = (CommonOptions.Json(), CommonOptions.Root());
        var command = new Command("recommend", "困りごとの文から、地域課題とサービスを推薦します。") { text, batch, top, phase, json, root };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(text) is null) == (result.GetValue(batch) is null))
            {
                result.AddError("困りごとの文か --batch のどちらか1つを書いてください（例：kadai recommend \"バスが減って通院できない\"）。");
            }
        });
        command.SetAction(parsed =>
        {
            var site = CommonOptions.Site(parsed, root);
            var wanted = PhaseOption.Read(parsed, phase);
            return parsed.GetValue(batch) is { } file
                ? Batch(RecommendationBatch.Answer(site.Model.Open(), file, wanted), terminal)
                : One(site.Model.Open(), parsed.GetValue(text) ?? "", wanted, parsed.GetValue(top), parsed.GetValue(json), terminal);
        });
        return command;
    }

    private static int One(Adviser adviser, string text, string? phase, int top, bool json, Terminal terminal)
    {
        StatementLine.Check(text);
        var answer = adviser.Recommend(text, phase);
        terminal.Lines(json ? [AnswerLine.Write(null, answer, top)] : RecommendationText.Lines(answer, top));
        return ExitCode.Done;
    }

    private static int Batch(IEnumerable<BatchLine> lines, Terminal terminal)
    {
        var code = ExitCode.Done;
        foreach (var line in lines)
        {
            line.Say(terminal);
            code = line.Fault is null ? code : ExitCode.Input;
        }

        return code;
    }
}
