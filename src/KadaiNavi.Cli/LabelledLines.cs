using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Recommender.Evaluation;

namespace KadaiNavi.Cli;

/// <summary>A file of statements with the answers they should get.</summary>
internal static class LabelledLines
{
    /// <summary>Every faulty line is named before anything is measured: a figure over half a file would mislead.</summary>
    /// <exception cref="InputException">What is wrong, line by line.</exception>
    public static IReadOnlyList<LabelledText> Read(FileInfo file, ServiceCatalogue catalogue)
    {
        if (!file.Exists)
        {
            throw new InputException($"{file.FullName}: ファイルがありません。");
        }

        var codes = catalogue.Issues.Select(i => i.Code).ToList();
        var texts = new List<LabelledText>();
        var faults = new InputFaults();
        foreach (var (index, line) in File.ReadLines(file.FullName).Index().Where(l => l.Item.Length > 0))
        {
            try
            {
                texts.Add(Read(line, index + 1, codes));
            }
            catch (InputException e)
            {
                faults.Add($"{file.Name}:{index + 1}: {e.Message}");
            }
        }

        faults.ThrowIfAny();
        return texts;
    }

    private static LabelledText Read(string line, int number, List<string> codes)
    {
        var statement = StatementLine.Parse(line);
        if (statement.Gold.Concat(statement.Also).FirstOrDefault(c => !codes.Contains(c)) is { } unknown)
        {
            throw new InputException($"課題「{unknown}」は目録にありません。{codes[0]} から {codes[^1]} までのコードを書いてください。");
        }

        return new()
        {
            Id = statement.Id ?? $"{number}",
            Text = statement.Text,
            Gold = statement.Gold,
            Also = statement.Also,
            Services = statement.Services,
            Style = statement.Style,
        };
    }
}
