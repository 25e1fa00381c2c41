using KadaiNavi.Catalogue;

namespace KadaiNavi.Recommender.Data;

/// <summary>Reads statements and says, line by line, what a person has to mend.</summary>
public sealed class StatementFile(ServiceCatalogue catalogue, DirectoryInfo root, ICollection<Diagnostic> diagnostics)
{
    private static readonly string[] StatementColumns = ["issue", "text", "also", "services", "style", "author", "situation"];
    private static readonly string[] WordColumns = ["issue", "words", "author"];
    private static readonly string[] OutOfScopeColumns = ["text", "kind", "author"];
    private static readonly string[] Styles = [.. Vocabulary.Current.Styles.Select(s => s.Id)];

    private readonly HashSet<string> _issues = [.. catalogue.Issues.Select(i => i.Code)];
    private readonly HashSet<string> _services = [.. catalogue.Services.Select(s => s.Id)];
    private readonly Dictionary<string, SourcePosition> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<Statement> Statements(string path) =>
        [.. TabFile.Read(root, path, StatementColumns, diagnostics).Where(IsSound).Select(row => new Statement
        {
            Text = row["text"],
            At = row.At,
            Issue = row.Words("issue")[0],
            Others = [.. row.Words("issue").Skip(1)],
            Also = row.Words("also"),
            Services = row.Words("services"),
            Style = row["style"],
            Author = row["author"],
        })];

    public IReadOnlyList<WordList> Words(string path)
    {
        var rows = TabFile.Read(root, path, WordColumns, diagnostics);
        foreach (var row in rows)
        {
            CheckWords(row, "issue", _issues, "K403", "課題", 1, 1);
        }

        return [.. rows.Where(r => _issues.Contains(r["issue"])).Select(r => new WordList(r["issue"], r.Words("words"), r["author"]))];
    }

    public IReadOnlyList<OutOfScopeText> OutOfScope(string path) =>
        [.. TabFile.Read(root, path, OutOfScopeColumns, diagnostics).Where(IsNew)
            .Select(row => new OutOfScopeText { Text = row["text"], At = row.At, Kind = row["kind"], Author = row["author"] })];

    private bool IsSound(TabRow row)
    {
        var before = diagnostics.Count;
        CheckWords(row, "issue", _issues, "K403", "課題", 1, 3);
        CheckWords(row, "also", _issues, "K403", "課題", 0, 3);
        CheckWords(row, "services", _services, "K404", "サービス", 0, 8);
        if (!Styles.Contains(row["style"]))
        {
            diagnostics.Add(new("K405", row.At, $"文体「{row["style"]}」はありません。", $"{string.Join("、", Styles)} のどれかを書いてください。"));
        }

        return IsNew(row) && diagnostics.Count == before;
    }

    private void CheckWords(TabRow row, string column, HashSet<string> known, string code, string what, int fewest, int most)
    {
        var words = row.Words(column);
        if (words.Count < fewest || words.Count > most)
        {
            diagnostics.Add(new(code, row.At, $"{what}（{column}）が{words.Count}個あります。", $"空白で区切って{fewest}個から{most}個にしてください。"));
        }

        foreach (var word in words.Where(w => !known.Contains(w)))
        {
            diagnostics.Add(new(code, row.At, $"{what}「{word}」は目録にありません。", $"「{Spelling.Nearest(word, known)}」の書き間違いではありませんか。"));
        }
    }

    private bool IsNew(TabRow row)
    {
        if (_seen.TryAdd(row["text"], row.At))
        {
            return true;
        }

        diagnostics.Add(new("K406", row.At, $"同じ文が {_seen[row["text"]]} にもあります。", "片方を消してください。"));
        return false;
    }
}
