using KadaiNavi.Catalogue;

namespace KadaiNavi.Cli;

/// <summary>What the tools of the subsidy say first: nobody should plan on a call that is over.</summary>
internal static class CallText
{
    public static string Closed(Guideline call) =>
        $"{call.FiscalYear} {call.Name}（{call.Call}）は{call.ClosedText}に締め切られました。次の公募の目安として使ってください。";
}
