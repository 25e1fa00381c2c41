using System.CommandLine;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli;

/// <summary>The options that make up a budget.</summary>
internal sealed class EstimateOptions
{
    /// <summary>A small municipality is said by an option of its own.</summary>
    private static readonly IReadOnlyList<Applicant> Applicants = [.. Vocabulary.Current.Applicants.Where(a => a.IsA is null)];

    private readonly Option<string> _equipment = AmountOption.InYen("--equipment", "物品費（設備備品費と消耗品費）");
    private readonly Option<string> _labour = AmountOption.InYen("--labour", "人件費・謝金");
    private readonly Option<string> _travel = AmountOption.InYen("--travel", "旅費");
    private readonly Option<string> _other = AmountOption.InYen("--other", "その他（外注、印刷、会議、通信運搬、光熱水料など）");
    private readonly Option<string> _tax = AmountOption.InYen("--tax-credit", "経費に含まれる、仕入控除を受ける消費税の額");
    private readonly Option<string> _running = AmountOption.InYen("--running", "1年間の運用費（補助の対象外。数年分を示す）");
    private readonly Option<bool> _small = new("--small") { Description = "小規模地方公共団体である" };
    private readonly Option<string> _clause = new("--clause") { Description = "交付要綱第3条の号（書かなければ、この公募の号）" };

    private readonly Option<string> _overhead = new("--overhead-rate")
    {
        Description = "一般管理費率（%、小数2桁まで。書かなければ、上限の率）",
    };

    private readonly Option<string> _applicant = new("--applicant")
    {
        Description = $"申請者（{string.Join("、", Applicants.Select(a => $"{a.Id} {a.Name}"))}）",
        Required = true,
    };

    public IEnumerable<Option> All => [_equipment, _labour, _travel, _other, _overhead, _tax, _running, _applicant, _clause, _small];

    /// <exception cref="Build.InputException">All that is wrong with what was typed.</exception>
    public Budget Read(ParseResult parsed, RateTable rates)
    {
        var faults = new InputFaults();
        var budget = new Budget
        {
            Goods = Amount(_equipment),
            Labour = Amount(_labour),
            Travel = Amount(_travel),
            Other = Amount(_other),
            OverheadRate = parsed.GetValue(_overhead) is null ? rates.OverheadPercent * 100L : Amount(_overhead, 2),
            TaxCredit = Amount(_tax),
            Running = Amount(_running),
            Applicant = parsed.GetRequiredValue(_applicant),
            Clause = parsed.GetValue(_clause) is null ? rates.DefaultClause : (int)Math.Min(Amount(_clause), int.MaxValue),
            Small = parsed.GetValue(_small),
        };
        if (Applicants.All(a => a.Id != budget.Applicant))
        {
            faults.Add($"{_applicant.Name}「{budget.Applicant}」：{string.Join("、", Applicants.Select(a => a.Id))} のどれかを書いてください。");
        }

        if (rates.Clauses.All(c => c.Number != budget.Clause))
        {
            var name = _clause.Name;
            faults.Add($"{name}：1から{rates.Clauses.Count}までの号を書いてください（例：{name} {rates.DefaultClause}）。");
        }

        faults.ThrowIfAny();
        return budget;

        long Amount(Option<string> option, int decimals = 0) => AmountOption.Read(parsed, option, rates.Most, faults, decimals) ?? 0;
    }
}
