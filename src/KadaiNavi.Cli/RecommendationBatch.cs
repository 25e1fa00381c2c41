using KadaiNavi.Build;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Cli;

/// <summary>What became of one line of a file of statements: an answer, or what is wrong with it and where.</summary>
internal sealed record BatchLine(string? Answer, string? Fault)
{
    public void Say(Terminal terminal)
    {
        if (Fault is not null)
        {
            terminal.Error(Fault);
        }

        if (Answer is not null)
        {
            terminal.Line(Answer);
        }
    }
}

/// <summary>A file of statements answered line by line.</summary>
internal static class RecommendationBatch
{
    /// <summary>A broken line is named and the others are answered: a hundred thousand lines should not wait for one.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public static IEnumerable<BatchLine> Answer(Adviser adviser, FileInfo file, string? phase)
    {
        if (!file.Exists)
        {
            throw new InputException($"{file.FullName}: ファイルがありません。");
        }

        return File.ReadLines(file.FullName).Index().Where(l => l.Item.Length > 0).Select(l => One(l.Index + 1, l.Item));

        BatchLine One(int number, string line)
        {
            try
            {
                var statement = StatementLine.Parse(line);
                return new(AnswerLine.Write(statement.Id, adviser.Recommend(statement.Text, phase)), null);
            }
            catch (InputException e)
            {
                return new(null, $"{file.Name}:{number}: {e.Message}");
            }
        }
    }
}
