using System.Text;
using KadaiNavi.Catalogue;
using KadaiNavi.Text;

namespace KadaiNavi.Site.Search;

/// <summary>One line of the index in the order of the kana (五十音).</summary>
public sealed record KanaEntry
{
    public required string Reading { get; init; }

    public required string Name { get; init; }

    public required string Url { get; init; }

    /// <summary>What it is, as readers call it.</summary>
    public required string Kind { get; init; }
}

/// <summary>Every issue, service and term by its reading: for those who know a name and cannot type to search.</summary>
public sealed class KanaIndex
{
    private const string OtherGroup = "英数字";
    private static readonly string[] Rows =
        ["あいうえお", "かきくけこ", "さしすせそ", "たちつてと", "なにぬねの", "はひふへほ", "まみむめも", "やゆよ", "らりるれろ", "わをん"];

    private readonly KanjiReadings _readings;
    private readonly IReadOnlyList<WordReading> _words;

    /// <summary>Groups あ, か, さ … 英数字, each in the order of its readings; groups with nothing in them are left out.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<KanaEntry> Entries)> Groups { get; }

    public KanaIndex(ServiceCatalogue catalogue, Urls urls)
    {
        var readings = catalogue.KanjiReadings;
        _readings = new KanjiReadings(ByReading(readings, r => r.Compound), ByReading(readings, r => r.Alone));
        _words = [.. catalogue.WordReadings.OrderByDescending(w => w.Word.Length)];
        var entries = catalogue.Issues.Select(i => Entry(i.Name, urls.Issue(i.Code), $"地域課題 {i.Code}"))
            .Concat(catalogue.Services.Select(s => Entry(s.Title, urls.Service(s.Id), "サービス")))
            .Concat(catalogue.Terms.Select((t, i) => Entry(t.Name, urls.Term(i + 1), "用語")));
        Groups =
        [
            .. entries.GroupBy(e => GroupOf(e.Reading)).OrderBy(g => g.Key)
                .Select(g => (g.Key < Rows.Length ? Rows[g.Key][..1] : OtherGroup, InOrder(g))),
        ];
    }

    private static IReadOnlyList<KanaEntry> InOrder(IEnumerable<KanaEntry> entries) =>
    [
        .. entries.OrderBy(e => Plain(e.Reading), StringComparer.Ordinal)
            .ThenBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Url, StringComparer.Ordinal),
    ];

    private KanaEntry Entry(string name, string url, string kind) =>
        new() { Reading = ReadingOf(name), Name = name, Url = url, Kind = kind };

    /// <summary>Kana of a name without long marks and small kana; letters and digits stay as they are.</summary>
    public string ReadingOf(string name)
    {
        var folded = FoldedText.Of(name).Text;
        foreach (var (word, reading) in _words)
        {
            folded = folded.Replace(word, reading, StringComparison.Ordinal);
        }

        var (kana, origins) = _readings.Read(folded);
        return string.Concat(kana.Select((c, i) => c == ' ' ? folded[origins[i]] : c));
    }

    private static int GroupOf(string reading)
    {
        var group = Array.FindIndex(Rows, row => row.Contains(Plain(reading)[0], StringComparison.Ordinal));
        return group < 0 ? Rows.Length : group;
    }

    /// <summary>Without the marks of voicing, as dictionaries order.</summary>
    private static string Plain(string kana) =>
        string.Concat(kana.Normalize(NormalizationForm.FormD).Where(c => c is not ('\u3099' or '\u309A')));

    private static Dictionary<string, string> ByReading(IReadOnlyList<KanjiReading> readings, Func<KanjiReading, string> reading) =>
        readings.Where(r => reading(r).Length > 0).GroupBy(reading).ToDictionary(g => g.Key, g => string.Concat(g.Select(r => r.Kanji)));
}
