using KadaiNavi.Catalogue.Reading;
using KadaiNavi.Catalogue.Yaml;
using static KadaiNavi.Catalogue.Rules.RuleReport;

namespace KadaiNavi.Catalogue.Rules;

/// <summary>The rules across the files of <c>data/funding</c>: what refers to what, and tables without gaps (K209).</summary>
internal sealed class FundingRules(CatalogueFolder folder, RuleReport report)
{
    /// <summary>The numbers each rule of a deadline needs.</summary>
    private static readonly Dictionary<string, string[]> Counted = new()
    {
        ["within"] = ["days"],
        ["after"] = ["days"],
        ["completionReport"] = ["month", "day"],
        ["nextFiscalYear"] = ["month", "day"],
        ["yearly"] = ["days", "years"],
        ["keepUntil"] = ["years"],
    };

    public void Check()
    {
        report.Unique(folder["articles"]?["articles"], "number");
        report.Unique(folder["forms"]?["forms"], "number");
        report.Unique(folder["bureaus"]?["bureaus"], "id");
        report.Unique(folder["rates"]?["clauses"], "number");
        report.Unique(folder["rates"]?["messages"], "id");
        report.Unique(folder["timeline"]?["dates"], "id");
        report.Unique(folder["timeline"]?["deadlines"], "id");
        report.Unique(folder["timeline"]?["checks"], "id");
        report.Unique(folder["eligibility"]?["questions"], "id");
        References();
        DeadlineNumbers();
        Questions();
        Prefectures();
        Grades();
    }

    private void References()
    {
        foreach (var form in folder["forms"]?["forms"]?.Items ?? [])
        {
            report.Reference(form["article"], folder["articles"]?["articles"], "number", "articles.yaml");
        }

        foreach (var deadline in folder["timeline"]?["deadlines"]?.Items ?? [])
        {
            report.Reference(deadline["from"], folder["timeline"]?["dates"], "id", "timeline.yaml の dates");
            report.Reference(deadline["form"], folder["forms"]?["forms"], "number", "forms.yaml");
        }

        foreach (var check in folder["timeline"]?["checks"]?.Items ?? [])
        {
            report.Reference(check["date"], folder["timeline"]?["dates"], "id", "timeline.yaml の dates");
            report.Reference(check["than"], folder["timeline"]?["dates"], "id", "timeline.yaml の dates");
        }

        var rules = (folder["rates"]?["clauses"]?.Items ?? []).SelectMany(c => c["rules"]?.Items ?? []);
        foreach (var message in rules.SelectMany(r => r["messages"]?.Items ?? []))
        {
            report.Reference(message, folder["rates"]?["messages"], "id", "rates.yaml の messages");
        }
    }

    /// <summary>Each way of counting has the numbers it counts with.</summary>
    private void DeadlineNumbers()
    {
        foreach (var deadline in folder["timeline"]?["deadlines"]?.Items ?? [])
        {
            foreach (var key in Counted.GetValueOrDefault(deadline["rule"]?.Text ?? "", []))
            {
                if (deadline[key] is YamlScalar { IsNull: true } at)
                {
                    report.Add("K209", at, $"「{deadline["rule"]?.Text}」で数えるのに {key} がありません。", "数を書いてください。");
                }
            }
        }
    }

    private void Questions()
    {
        var questions = folder["eligibility"]?["questions"];
        foreach (var when in (questions?.Items ?? []).Select(q => q["when"]).OfType<YamlMap>())
        {
            report.Reference(when["question"], questions, "id", "eligibility.yaml の questions");
            var asked = questions!.Items.FirstOrDefault(q => q["id"]?.Text == when["question"]?.Text);
            foreach (var answer in when["answers"]?.Items ?? [])
            {
                report.Reference(answer, asked?["answers"], "id", "その問いの answers");
            }
        }
    }

    /// <summary>Each prefecture has one bureau: nobody is sent to two, nobody to none.</summary>
    private void Prefectures()
    {
        if (folder["bureaus"]?["bureaus"] is not { } bureaus || folder["prefectures"]?["prefectures"] is not { } prefectures)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in bureaus.Items.SelectMany(b => b["prefectures"]?.Items ?? []).OfType<YamlScalar>())
        {
            report.Reference(name, prefectures, "name", "prefectures.yaml");
            if (!seen.Add(name.Raw))
            {
                report.Add("K201", name, $"「{name.Raw}」はほかの局にもあります。", "都道府県はどれか一つの局に書いてください。");
            }
        }

        var missing = Values(prefectures, "name").Select(n => n.Text!).Where(n => !seen.Contains(n)).ToList();
        if (missing.Count > 0)
        {
            report.Add("K209", bureaus, $"{string.Join("、", missing)}の局がありません。", "どれかの局の prefectures に書き足してください。");
        }
    }

    /// <summary>Every salary falls into one grade.</summary>
    private void Grades()
    {
        var grades = folder["labour-unit-costs"]?["grades"]?.Items ?? [];
        foreach (var (before, grade) in grades.Zip(grades.Skip(1)))
        {
            foreach (var period in new[] { "annual", "monthly" })
            {
                if (grade[$"{period}From"] is { Number: { } from } at && before[$"{period}Below"]?.Number != from)
                {
                    report.Add("K209", at, $"前の等級は「{before[$"{period}Below"]?.Number}未満」ですが、この等級は「{from}以上」です。", "前の等級の終わりと同じ数にしてください。");
                }
            }
        }
    }
}
