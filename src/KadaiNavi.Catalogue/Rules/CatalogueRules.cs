using KadaiNavi.Catalogue.Reading;
using KadaiNavi.Catalogue.Yaml;
using static KadaiNavi.Catalogue.Rules.RuleReport;

namespace KadaiNavi.Catalogue.Rules;

/// <summary>
/// The rules across files (K201 to K209). They read the trees and skip what is missing, so that one file's
/// fault does not hide another's, and a file that could not be read does not make every reference to it an error.
/// </summary>
public sealed class CatalogueRules(CatalogueFolder folder, ICollection<Diagnostic> diagnostics)
{
    private readonly RuleReport _report = new(diagnostics);

    private static readonly string[] FilesWithSources =
        ["edition", "categories", "services", "survey", "handbook", .. CatalogueFolder.FundingFiles];

    public void Check()
    {
        var categories = folder["categories"]?["categories"];
        var services = folder["services"]?["services"];
        _report.Unique(categories, "slug");
        _report.Unique(categories, "number");
        _report.Unique(services, "id");
        _report.Unique(folder["handbook"]?["platforms"], "id");
        _report.Unique(folder["prefectures"]?["prefectures"], "code");
        _report.Unique(folder["terms"]?["terms"], "term");
        _report.Unique(folder["fields"]?["fields"], "id");
        Editions();
        Sources();
        Sums(categories);
        Issues(services);
        Services(services);
        Cases(services);
        Fields();
        new FundingRules(folder, _report).Check();
    }

    private void Editions()
    {
        if (folder["edition"]?["edition"]?.Text is not { } current)
        {
            return;
        }

        foreach (var value in AllTrees().Select(t => t["edition"]).OfType<YamlScalar>().Where(v => v.Text is { } text && text != current))
        {
            _report.Add("K208", value, $"版が「{value.Raw}」になっています。", $"edition.yaml と同じ {current} にしてください。");
        }
    }

    private void Sources()
    {
        if (folder["edition"]?["documents"] is not { } documents)
        {
            return;
        }

        var known = Values(documents, "id").Select(v => v.Text).ToHashSet();
        foreach (var document in AllTrees().SelectMany(FindSources)
            .Select(s => s["document"])
            .OfType<YamlScalar>()
            .Where(d => d.Text is not null && !known.Contains(d.Text)))
        {
            _report.Add(
                "K202",
                document,
                $"資料「{document.Raw}」は edition.yaml にありません。",
                $"{string.Join("、", known)} のどれかを書くか、documents に加えてください。");
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
        if (declared?.Number is { } total
            && numbers.Count > 0
            && numbers.All(n => n is not null)
            && numbers.Sum() is var sum
            && sum != total)
        {
            _report.Add("K203", declared, $"合計が {total} と書かれていますが、{what}を足すと {sum} です。", "原典と見比べて、違っている方を直してください。");
        }
    }

    private void Issues(YamlValue? services)
    {
        _report.Unique(new YamlList(default, [.. folder.Issues.Select(i => i.Tree)]), "code");
        var categories = folder["categories"] is { } file ? Values(file["categories"], "number").Select(v => v.Number).ToHashSet() : null;
        foreach (var (path, issue) in folder.Issues)
        {
            SameAsFileName(path, issue["code"], "code");
            if (categories is not null && CategoryOf(issue) is { } number && !categories.Contains(number))
            {
                _report.Add("K202", issue["code"]!, $"番号{number}の分野は categories.yaml にありません。", "コードの数字を直すか、分野を加えてください。");
            }

            foreach (var row in issue["services"]?.Items ?? [])
            {
                _report.Reference(row["service"], services, "id", "services.yaml");
            }

            var unknown = issue["services"]?.Items.FirstOrDefault(r =>
                r["municipalities"] is YamlScalar { IsNull: true } || r["phase"] is YamlScalar { IsNull: true });
            if (unknown is not null && issue["unknownReason"] is null)
            {
                _report.Add("K206", unknown, "件数かフェーズが不明（null）ですが、理由がありません。", "「unknownReason: 事例集に記載がないためです。」のように書き足してください。");
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
                _report.Add("K205", service["id"]!, $"サービス「{id}」はどの課題の表にもありません。", "data/catalogue/issues/ の表に行を加えるか、このサービスを消してください。");
            }

            foreach (var related in service["related"]?.Items ?? [])
            {
                _report.Reference(related, services, "id", "services.yaml");
            }
        }
    }

    private void Cases(YamlValue? services)
    {
        _report.Unique(new YamlList(default, [.. folder.Cases.Select(c => c.Head)]), "id");
        var issues = new YamlList(default, [.. folder.Issues.Select(i => i.Tree)]);
        foreach (var page in folder.Cases)
        {
            SameAsFileName(page.Path, page.Head["id"], "id");
            _report.Reference(page.Head["issue"], issues, "code", "data/catalogue/issues/");
            _report.Reference(page.Head["prefecture"], folder["prefectures"]?["prefectures"], "name", "prefectures.yaml");
            foreach (var service in page.Head["services"]?.Items ?? [])
            {
                _report.Reference(service, services, "id", "services.yaml");
            }
        }
    }

    /// <summary>A field may only ask for facts that somebody can have.</summary>
    private void Fields()
    {
        foreach (var field in folder["fields"]?["fields"]?.Items ?? [])
        {
            Facts(field["case"], CaseFacts.Names);
            Facts(field["service"], KadaiNavi.Catalogue.Facts.OfServices);
        }
    }

    private void Facts(YamlValue? asked, IEnumerable<string> known)
    {
        foreach (var fact in (asked?.Items ?? []).OfType<YamlScalar>().Where(f => !known.Contains(f.Raw)))
        {
            _report.Add("K202", fact, $"「{fact.Raw}」という事実はありません。", $"「{Spelling.Nearest(fact.Raw, known)}」の書き間違いではありませんか。");
        }
    }

    private void SameAsFileName(string path, YamlValue? value, string key)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (value?.Text is { } text && text != name)
        {
            _report.Add("K204", value, $"{key} が「{text}」ですが、ファイル名は「{name}」です。", "同じにしてください。");
        }
    }

    private IEnumerable<YamlValue> AllTrees() =>
        FilesWithSources.Select(name => folder[name]).OfType<YamlValue>()
            .Concat(folder.Issues.Select(i => i.Tree))
            .Concat(folder.Cases.Select(c => c.Head))
            .Concat(folder.AboutTexts.Select(a => a.Head));

    private static IEnumerable<YamlValue> FindSources(YamlValue tree) => tree switch
    {
        YamlMap map => map.Entries.Where(e => e.Key == "source").Select(e => e.Value)
            .Concat(map.Entries.Where(e => e.Key != "source").SelectMany(e => FindSources(e.Value))),
        YamlList list => list.Values.SelectMany(FindSources),
        _ => [],
    };

    private static int? CategoryOf(YamlValue issue) =>
        issue["code"]?.Text is { Length: > 1 } code && int.TryParse(code[..^1], out var number) ? number : null;
}
