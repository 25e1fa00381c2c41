using KadaiNavi.Catalogue.Yaml;

namespace KadaiNavi.Catalogue;

/// <summary>
/// The rules across files (K201 to K208). They read the trees and skip what is missing, so that one file's
/// fault does not hide another's, and a file that could not be read does not make every reference to it an error.
/// </summary>
public sealed class CatalogueRules(CatalogueFolder folder, ICollection<Diagnostic> diagnostics)
{
    private static readonly string[] FilesWithSources = ["edition", "categories", "services", "survey", "handbook"];

    public void Check()
    {
        var categories = folder["categories"]?["categories"];
        var services = folder["services"]?["services"];
        Unique(categories, "slug");
        Unique(categories, "number");
        Unique(services, "id");
        Unique(folder["handbook"]?["platforms"], "id");
        Unique(folder["prefectures"]?["prefectures"], "code");
        Unique(folder["terms"]?["terms"], "term");
        Editions();
        Sources();
        Sums(categories);
        Issues(services);
        Services(services);
        Cases(services);
    }

    private void Unique(YamlValue? list, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in Values(list, key).Where(v => v is YamlScalar && !seen.Add(((YamlScalar)v).Raw)))
        {
            Report("K201", value, $"「{((YamlScalar)value).Raw}」は前にも使われています。", $"{key} はそれぞれ違うものにしてください。");
        }
    }

    private void Editions()
    {
        if (folder["edition"]?["edition"]?.Text is not { } current)
        {
            return;
        }

        foreach (var value in AllTrees().Select(t => t["edition"]).OfType<YamlScalar>().Where(v => v.Text is { } text && text != current))
        {
            Report("K208", value, $"版が「{value.Raw}」になっています。", $"edition.yaml と同じ {current} にしてください。");
        }
    }

    private void Sources()
    {
        if (folder["edition"]?["documents"] is not { } documents)
        {
            return;
        }

        var known = Values(documents, "id").Select(v => v.Text).ToHashSet();
        foreach (var document in AllTrees().SelectMany(FindSources).Select(s => s["document"]).OfType<YamlScalar>().Where(d => d.Text is not null && !known.Contains(d.Text)))
        {
            Report("K202", document, $"資料「{document.Raw}」は edition.yaml にありません。", $"{string.Join("、", known)} のどれかを書くか、documents に加えてください。");
        }
    }

    private void Sums(YamlValue? categories)
    {
        foreach (var category in categories?.Items ?? [])
        {
            var issues = folder.Issues.Select(i => i.Tree).Where(t => CategoryOf(t) == category["number"]?.Number).ToList();
            Sum(category["surveyed"], issues.Select(i => i["surveyed"]), "この分野の課題の件数");
        }

        Sum(folder["edition"]?["surveyed"], Values(categories, "surveyed"), "分野の件数");
        Sum(folder["survey"]?["services"], Values(categories, "surveyed"), "分野の件数");
        foreach (var (_, issue) in folder.Issues)
        {
            var counts = Values(issue["services"], "municipalities").ToList();
            if (counts.All(c => c.Number is not null))
            {
                Sum(issue["tableTotal"], counts, "表の件数");
            }
        }
    }

    /// <summary>A part that is missing or no number has its own diagnostic already; a sum over it would only repeat the fault.</summary>
    private void Sum(YamlValue? declared, IEnumerable<YamlValue?> parts, string what)
    {
        var numbers = parts.Select(p => p?.Number).ToList();
        if (declared?.Number is { } total && numbers.Count > 0 && numbers.All(n => n is not null) && numbers.Sum() is var sum && sum != total)
        {
            Report("K203", declared, $"合計が {total} と書かれていますが、{what}を足すと {sum} です。", "原典と見比べて、違っている方を直してください。");
        }
    }

    private void Issues(YamlValue? services)
    {
        Unique(new YamlList(default, [.. folder.Issues.Select(i => i.Tree)]), "code");
        var categories = folder["categories"] is { } file ? Values(file["categories"], "number").Select(v => v.Number).ToHashSet() : null;
        foreach (var (path, issue) in folder.Issues)
        {
            SameAsFileName(path, issue["code"], "code");
            if (categories is not null && CategoryOf(issue) is { } number && !categories.Contains(number))
            {
                Report("K202", issue["code"]!, $"番号{number}の分野は categories.yaml にありません。", "コードの数字を直すか、分野を加えてください。");
            }

            foreach (var row in issue["services"]?.Items ?? [])
            {
                Reference(row["service"], services, "id", "services.yaml");
                Reference(row["phase"], folder["edition"]?["phases"], "name", "edition.yaml");
            }

            var unknown = issue["services"]?.Items.FirstOrDefault(r => r["municipalities"] is YamlScalar { IsNull: true } || r["phase"] is YamlScalar { IsNull: true });
            if (unknown is not null && issue["unknownReason"] is null)
            {
                Report("K206", unknown, "件数かフェーズが不明（null）ですが、理由がありません。", "「unknownReason: 事例集に記載がないためです。」のように書き足してください。");
            }
        }
    }

    private void Services(YamlValue? services)
    {
        var placed = folder.Issues.SelectMany(i => Values(i.Tree["services"], "service")).Select(v => v.Text).ToHashSet();
        foreach (var service in services?.Items ?? [])
        {
            if (service["id"]?.Text is { } id && !placed.Contains(id))
            {
                Report("K205", service["id"]!, $"サービス「{id}」はどの課題の表にもありません。", "data/catalogue/issues/ の表に行を加えるか、このサービスを消してください。");
            }

            foreach (var related in service["related"]?.Items ?? [])
            {
                Reference(related, services, "id", "services.yaml");
            }
        }
    }

    private void Cases(YamlValue? services)
    {
        Unique(new YamlList(default, [.. folder.Cases.Select(c => c.Head)]), "id");
        var issues = new YamlList(default, [.. folder.Issues.Select(i => i.Tree)]);
        foreach (var page in folder.Cases)
        {
            SameAsFileName(page.Path, page.Head["id"], "id");
            Reference(page.Head["issue"], issues, "code", "data/catalogue/issues/");
            Reference(page.Head["prefecture"], folder["prefectures"]?["prefectures"], "name", "prefectures.yaml");
            foreach (var service in page.Head["services"]?.Items ?? [])
            {
                Reference(service, services, "id", "services.yaml");
            }
        }
    }

    private void Reference(YamlValue? value, YamlValue? targets, string key, string where)
    {
        if (value?.Text is { } text && targets is not null && !Values(targets, key).Any(v => v.Text == text))
        {
            var nearest = Spelling.Nearest(text, Values(targets, key).Select(v => v.Text).OfType<string>());
            Report("K202", value, $"「{text}」は {where} にありません。", nearest is null ? "先に加えてください。" : $"「{nearest}」の書き間違いではありませんか。新しいものなら先に {where} に加えてください。");
        }
    }

    private void SameAsFileName(string path, YamlValue? value, string key)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (value?.Text is { } text && text != name)
        {
            Report("K204", value, $"{key} が「{text}」ですが、ファイル名は「{name}」です。", "同じにしてください。");
        }
    }

    private IEnumerable<YamlValue> AllTrees() =>
        FilesWithSources.Select(name => folder[name]).OfType<YamlValue>()
            .Concat(folder.Issues.Select(i => i.Tree))
            .Concat(folder.Cases.Select(c => c.Head))
            .Concat(folder.Articles.Select(a => a.Head));

    private static IEnumerable<YamlValue> FindSources(YamlValue tree) => tree switch
    {
        YamlMap map => map.Entries.Where(e => e.Key == "source").Select(e => e.Value)
            .Concat(map.Entries.Where(e => e.Key != "source").SelectMany(e => FindSources(e.Value))),
        YamlList list => list.Values.SelectMany(FindSources),
        _ => [],
    };

    private static int? CategoryOf(YamlValue issue) => issue["code"]?.Text is { Length: > 1 } code && int.TryParse(code[..^1], out var number) ? number : null;

    private static IEnumerable<YamlValue> Values(YamlValue? list, string key) => (list?.Items ?? []).Select(i => i[key]).OfType<YamlValue>();

    /// <summary>One place, one fault: a value that its schema refuses needs no second complaint about where it leads.</summary>
    private void Report(string code, YamlValue at, string message, string fix)
    {
        if (!diagnostics.Any(d => d.At == at.At))
        {
            diagnostics.Add(new(code, at.At, message, fix));
        }
    }
}
