using System.Globalization;

namespace KadaiNavi.Recommender.Evaluation;

/// <summary>Figures as lines for people.</summary>
public static class FiguresText
{
    public static IReadOnlyList<string> Lines(Figures f) =>
    [
        $"課題のある文 {f.InScope}、対象外の文 {f.OutOfScope}",
        $"1番目が正解　　　　　{Percent(f.First)}",
        $"1番目が正解か許容　　{Percent(f.FirstOrAcceptable)}",
        $"3番目までに正解　　　{Percent(f.AmongThree)}",
        $"マクロF1　　　　　　　{Number(f.MacroF1)}",
        .. f.ByStyle.Where(s => s.Style.Length > 0).Select(s => $"　文体 {s.Style}　{Percent(s.First)}"),
        .. f.AllFound.Total > 0 ? [$"複数の課題をすべて3番目までに　{Percent(f.AllFound)}"] : Array.Empty<string>(),
        $"サービス nDCG@5　　　{Number(f.ServicesNdcg5)}",
        $"サービス 3番目までに　{Percent(f.ServiceAmongThree)}",
        $"誤って対象外とした　　{Percent(f.WronglyRefused)}",
        .. f.Refused.Total > 0
            ? [
                $"対象外 AUROC　　　　 {Number(f.ScopeAuroc)}",
                $"対象外と言えた　　　　{Percent(f.Refused)}",
                $"5%を失うときに断れる　{Percent(f.RefusedAtFivePercent)}",
            ]
            : Array.Empty<string>(),
        $"較正誤差　　　　　　　{Number(f.CalibrationError)}",
        .. f.Confusions.Take(15).Select(c => $"　{c.Gold} を {c.Answered} と答えた　{c.Times}回"),
    ];

    public static string Percent(Share share) =>
        $"{Percent(share.Value)}（95%区間 {Percent(share.Low)}～{Percent(share.High)}、{share.Hits}/{share.Total}）";

    public static string Percent(double value) => (value * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    public static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
