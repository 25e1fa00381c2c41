using KadaiNavi.Catalogue;

namespace KadaiNavi.Search;

/// <summary>What there is to find on the pages of the subsidy. Anchors are those of site/Pages/Funding.</summary>
internal sealed class FundingTexts(Subsidy subsidy, Urls urls)
{
    public IEnumerable<PageText> All() =>
    [
        new(urls.Funding, SearchDocuments.Lines([subsidy.Guideline.Name, .. subsidy.Guideline.Summary.Select(s => $"{s.Title}。{Joined(s.Text)}"), .. subsidy.Guideline.Still])),
        new(urls.Eligibility, SearchDocuments.Lines([.. subsidy.Eligibility.Questions.SelectMany(q => q.Answers.Select(a => a.Text).Prepend(q.Text))])),
        new(urls.Estimate, SearchDocuments.Lines([.. subsidy.Rates.Messages.Select(m => m.Text)])) { Names = ["補助金の計算", "自己負担", "5年間の運用費"] },
        new(urls.Criteria, [.. subsidy.Criteria.All.Select(c => new Passage($"criterion-{c.Code.Trim('(').Replace(")", "", StringComparison.Ordinal)}", $"{c.Code} {c.Level} {c.Topic} {c.Text}"))]),
        new(urls.Guideline, [.. subsidy.Guideline.Sections.SelectMany(Section)]),
        new(urls.Statute, [.. subsidy.Statute.Annexes.Select(a => new Passage(a.Id, $"{a.Title}。{a.Plain}{Joined(a.Text)}"))]),
        .. subsidy.Statute.Articles.Select(a => new PageText(urls.StatuteArticle(a.Number), SearchDocuments.Lines([$"{a.Question}。{a.Plain}", .. a.Text]))
        {
            Names = [a.Question, .. subsidy.Forms.Forms.Where(f => f.Article == a.Number).Select(f => $"様式{f.Number} {f.Name}")],
        }),
        new(urls.Rates, [.. subsidy.Rates.Clauses.Select(c => new Passage($"clause-{c.Number}", $"第3条第{c.Number}号 {c.Text} 補助率 {string.Join("、", c.Rules.Select(r => r.Rate))}"))]),
        new(urls.Costs,
        [
            .. subsidy.Costs.Groups.SelectMany(g => g.Kinds.Select(k => new Passage(g.Id, $"{g.Name} {k.Name}。{k.Text}"))),
            new("overhead", $"{subsidy.Costs.OverheadName}。{subsidy.Costs.OverheadText}"),
            .. subsidy.Costs.Refused.SelectMany(list => list.Items.Select(item => new Passage(item.Id, $"使用できない経費：{item.Text}"))),
            .. subsidy.Costs.Excluded.Select(e => new Passage(e.Id, $"使用できない経費：{e.Text}")),
        ]) { Words = [.. subsidy.Costs.Refused.SelectMany(l => l.Items).SelectMany(i => i.Words), .. subsidy.Costs.Excluded.SelectMany(e => e.Words)] },
        new(urls.Forms,
        [
            .. subsidy.Forms.Forms.Select(f => new Passage("forms", $"様式{f.Number} {f.Name}（第{f.Article}条） {f.When}")),
            .. subsidy.Forms.Proposal.Select(p => new Passage("proposal", $"{p.Name} {p.Note}")),
        ]),
        new(urls.LabourCosts, SearchDocuments.Lines([$"{subsidy.Labour.Title}。{string.Join("、", subsidy.Labour.Columns.Select(c => $"{c.Bonus}（{c.Welfare}）"))}"])) { Names = ["人件費", "時間単価", "健保等級"] },
        new(urls.Bureaus, [.. subsidy.Bureaus.Bureaus.Select(b => new Passage(b.Id, $"{b.Name} {b.Section} {string.Join("、", b.Prefectures)}"))]) { Names = ["問い合わせ先", "総合通信局", "担当", "電話番号"] },
        new(urls.Timeline, [.. subsidy.Timeline.Deadlines.Select(d => new Passage("deadlines", $"{d.Title}（{d.Article}）。{d.Text}")), .. subsidy.Timeline.Duties.Select(d => new Passage("after", $"{d.Title}。{d.Text}")), .. subsidy.Timeline.Schedule.Select(s => new Passage("schedule", $"{s.Date} {s.Text}"))]) { Names = ["締切", "スケジュール", "いつまで"] },
    ];

    private static IEnumerable<Passage> Section(GuidelineSection section) =>
    [
        new($"section-{section.Number}", $"{section.Number} {section.Title}。{Joined(section.Text)}"),
        .. section.Parts.Select(p => new Passage($"section-{section.Number}-{p.Number}", $"{section.Number}({p.Number}) {p.Title}。{Joined(p.Text)}")),
    ];

    private static string Joined(IReadOnlyList<string> lines) => string.Concat(lines);
}
