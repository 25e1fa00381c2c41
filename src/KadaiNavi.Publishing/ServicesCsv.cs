using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

/// <summary>
/// One placement a row, <c>/api/v1/services.csv</c>: UTF-8 with byte order mark, CRLF, one record one line, following the
/// 行政データにおける機械可読性に関するルール (an unknown number is an empty cell with its reason in a column of its own).
/// </summary>
public static class ServicesCsv
{
    /// <summary>Joins the sentences of one cell.</summary>
    public const string DetailSeparator = " | ";

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // A cell that begins with = + - @ would be a formula in a spreadsheet.
        InjectionOptions = InjectionOptions.Escape,
    };

    public static byte[] Write(ServiceCatalogue catalogue, Urls urls)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Configuration))
        {
            csv.WriteRecords(catalogue.Issues.SelectMany(issue => issue.Placements.Select(p => Row(catalogue, urls, issue, p))));
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static CsvRow Row(ServiceCatalogue catalogue, Urls urls, Issue issue, Placement placement) => new(
        catalogue.Edition.Id,
        issue.Category.Number,
        issue.Category.Name,
        issue.Code,
        issue.Name,
        placement.ServiceId,
        catalogue.Service(placement.ServiceId).Name,
        placement.Name,
        string.Join(DetailSeparator, placement.Details),
        placement.Municipalities,
        placement.Phase?.Name,
        placement.Municipalities is null || placement.Phase is null ? issue.UnknownReason : null,
        issue.Source.Document.Id,
        issue.Source.Section,
        urls.Service(placement.ServiceId));

#pragma warning disable IDE1006 // The members are the column names of the published file.
    private sealed record CsvRow(
        string edition, int category_number, string category_name, string issue_code, string issue_name, string service_id, string service_name,
        string name_in_source, string details, int? municipalities, string? phase, string? unknown_reason, string source_document, string source_section, string url);
#pragma warning restore IDE1006
}
