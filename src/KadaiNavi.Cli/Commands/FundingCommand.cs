using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Funding;

namespace KadaiNavi.Cli.Commands;

internal static class FundingCommand
{
    private static readonly string[] Applicants = ["municipality", "prefecture", "corporation"];

    /// <summary>Programs know this warning by the words of the contract.</summary>
    private const string BelowFloor = "belowFloor";

    private static readonly EstimateJsonContext Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static Command Create(Terminal terminal) => new("funding", "補助金（令和5年度の公募を型にしたもの）の計算をします。") { Estimate(terminal) };

    private static Command Estimate(Terminal terminal)
    {
        var root = CommonOptions.Root();
        var equipment = Yen("--equipment", "物品費（設備備品費と消耗品費）");
        var labour = Yen("--labour", "人件費・謝金");
        var travel = Yen("--travel", "旅費");
        var other = Yen("--other", "その他（外注、印刷、会議、通信運搬、光熱水料など）");
        var overhead = new Option<string>("--overhead-rate") { Description = "一般管理費率（%、小数2桁まで）", DefaultValueFactory = _ => "10" };
        var tax = Yen("--tax-credit", "経費に含まれる、仕入控除を受ける消費税の額");
        var running = Yen("--running", "1年間の運用費（補助の対象外。5年分を示す）");
        var applicant = new Option<string>("--applicant") { Description = "申請者（municipality 市町村、prefecture 都道府県、corporation 法人）", Required = true };
        var clause = new Option<string>("--clause") { Description = "交付要綱第3条の号（1から9）", DefaultValueFactory = _ => "6" };
        var small = new Option<bool>("--small") { Description = "小規模地方公共団体である" };
        var json = new Option<bool>("--json") { Description = "JSONで書き出す" };
        var command = new Command("estimate", "事業費から、補助金の額と自己負担を見積もります。") { equipment, labour, travel, other, overhead, tax, running, applicant, clause, small, json, root };
        command.SetAction(parsed =>
        {
            var faults = new List<string>();
            long Read(Option<string> option, int decimals = 0)
            {
                var (value, fault) = Amount.Parse(parsed.GetRequiredValue(option), decimals);
                if (fault != AmountFault.None)
                {
                    faults.Add($"{option.Name}「{parsed.GetRequiredValue(option)}」：{Explain(fault, decimals)}");
                }

                return value;
            }

            var budget = new Budget
            {
                Goods = Read(equipment),
                Labour = Read(labour),
                Travel = Read(travel),
                Other = Read(other),
                OverheadRate = Read(overhead, 2),
                TaxCredit = Read(tax),
                Running = Read(running),
                Applicant = parsed.GetRequiredValue(applicant),
                Clause = (int)Math.Min(Read(clause), int.MaxValue),
                Small = parsed.GetValue(small),
            };
            var rates = LoadedSite.Open(SiteFolder.Find(parsed.GetRequiredValue(root))).Catalogue.Subsidy;
            Check(budget, rates.Rates, faults);
            if (faults.Count > 0)
            {
                throw new InputException(string.Join('\n', faults));
            }

            var estimate = Funding.Estimate.Of(budget, rates.Rates);
            terminal.Line(parsed.GetValue(json) ? Write(estimate) : Describe(estimate, rates.Guideline));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string> Yen(string name, string description) => new(name) { Description = description + "（円）", DefaultValueFactory = _ => "0" };

    private static void Check(Budget budget, RateTable rates, List<string> faults)
    {
        if (!Applicants.Contains(budget.Applicant))
        {
            faults.Add($"--applicant「{budget.Applicant}」：{string.Join("、", Applicants)} のどれかを書いてください。");
        }

        if (rates.Clauses.All(c => c.Number != budget.Clause))
        {
            faults.Add($"--clause：1から{rates.Clauses.Count}までの号を書いてください（例：--clause {rates.DefaultClause}）。");
        }
    }

    private static string Explain(AmountFault fault, int decimals) => fault switch
    {
        AmountFault.Empty => "数が空です。0以上の数を書いてください（例：5000000）。",
        AmountFault.Negative => "負の数は使えません。0以上の数を書いてください。",
        AmountFault.TooFine => decimals == 0 ? "小数は使えません。円の単位の整数で書いてください。" : $"小数は{decimals}桁までです。",
        AmountFault.TooLarge => "大きすぎます。1兆円までの数を書いてください。",
        _ => "数として読めません。数字だけで書いてください（例：5,000,000）。",
    };

    private static string Write(Estimate e) => JsonSerializer.Serialize(
        new EstimateDocument(e.Direct, e.Overhead, e.Total, e.Rate, e.Subsidy, e.OwnCost, e.RunningFiveYears, [.. e.Warnings.Select(w => $"{(w.Id == BelowFloor ? "below the floor: " : "")}{w.Text}（{w.Where}）")]),
        Json.EstimateDocument);

    private static string Describe(Estimate e, Guideline call)
    {
        List<string> lines =
        [
            $"{call.FiscalYear} {call.Name}（{call.Call}）は{call.ClosedText}に締め切られました。次の公募の目安として使ってください。",
            $"直接経費　　　　　　　　{Money(e.Direct)}",
            $"一般管理費　　　　　　　{Money(e.Overhead)}",
            $"事業費の総額　　　　　　{Money(e.Total)}",
            $"補助率　　　　　　　　　{e.Rate}",
            $"補助金の額（上限の目安）{Money(e.Subsidy)}",
            $"自己負担　　　　　　　　{Money(e.OwnCost)}",
            .. e.RunningFiveYears > 0 ? [$"5年間の運用費（対象外）{Money(e.RunningFiveYears)}"] : Array.Empty<string>(),
            .. e.Warnings.Select(w => $"・{w.Text}（{w.Where}）"),
        ];
        return string.Join('\n', lines);
    }

    private static string Money(long? yen) => yen is { } amount ? amount.ToString("N0", CultureInfo.InvariantCulture).PadLeft(16) + "円" : "計算できません";
}

internal sealed record EstimateDocument(
    long Direct, long Overhead, long Total, string Rate, long? Subsidy, long? OwnCost, long RunningFiveYears, IReadOnlyList<string> Warnings);

[JsonSerializable(typeof(EstimateDocument))]
internal sealed partial class EstimateJsonContext : JsonSerializerContext;
