using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Catalogue;

/// <summary>One line of a table with tabs between its cells; a cell is found by the name in the first line.</summary>
public sealed record TabRow(SourcePosition At, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    public IReadOnlyList<string> Words(string column) => Cells[column].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A table with tabs, its first line naming the columns. No quoting: texts hold neither tabs nor line ends.</summary>
public static class TabFile
{
    /// <summary>Reads the lines that are in order; each other line is a diagnostic (K401 columns, K402 cells).</summary>
    public static IReadOnlyList<TabRow> Read(
        DirectoryInfo root,
        string path,
        IReadOnlyList<string> columns,
        ICollection<Diagnostic> diagnostics)
    {
        var file = new FileInfo(Path.Combine(root.FullName, path));
        if (!file.Exists)
        {
            diagnostics.Add(new("K207", new(path), "ファイルがありません。", $"1行目に {string.Join("、", columns)} をタブ区切りで書いて作ってください。"));
            return [];
        }

        if (TextFile.Read(file, path, diagnostics) is not { } text)
        {
            return [];
        }

        var lines = text.TrimEnd('\n').Split('\n');
        if (!lines[0].Split('\t').SequenceEqual(columns))
        {
            diagnostics.Add(new("K401", new(path), "1行目の列の名前が違います。", $"タブ区切りで {string.Join("、", columns)} と書いてください。"));
            return [];
        }

        var rows = new List<TabRow>(lines.Length);
        for (var n = 1; n < lines.Length; n++)
        {
            var cells = lines[n].Split('\t');
            var at = new SourcePosition(path, n + 1);
            if (cells.Length == columns.Count)
            {
                rows.Add(new(at, columns.Zip(cells).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)));
            }
            else
            {
                diagnostics.Add(new("K402", at, $"列が{cells.Length}個あります。", $"タブ区切りで{columns.Count}個（{string.Join("、", columns)}）にしてください。"));
            }
        }

        return rows;
    }
}
