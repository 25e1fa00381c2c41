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

    private static CsvRow Row(ServiceCatalogue catalogue, Urls urls, Issue issue, Placement placement) => new()
    {
        edition = catalogue.Edition.Id,
        category_number = issue.Category.Number,
        category_name = issue.Category.Name,
        issue_code = issue.Code,
        issue_name = issue.Name,
        service_id = placement.ServiceId,
        service_name = catalogue.Service(placement.ServiceId).Name,
        name_in_source = placement.Name,
        details = string.Join(DetailSeparator, placement.Details),
        municipalities = placement.Municipalities,
        phase = placement.Phase?.Name,
        unknown_reason = placement.Municipalities is null || placement.Phase is null ? issue.UnknownReason : null,
        source_document = issue.Source.Document.Id,
        source_section = issue.Source.Section,
        url = urls.Service(placement.ServiceId),
    };

#pragma warning disable IDE1006 // The members are the column names of the published file, in its order.
    private sealed record CsvRow
    {
        public required string edition { get; init; }
        public required int category_number { get; init; }
        public required string category_name { get; init; }
        public required string issue_code { get; init; }
        public required string issue_name { get; init; }
        public required string service_id { get; init; }
        public required string service_name { get; init; }
        public required string name_in_source { get; init; }
        public required string details { get; init; }
        public required int? municipalities { get; init; }
        public required string? phase { get; init; }
        public required string? unknown_reason { get; init; }
        public required string source_document { get; init; }
        public required string source_section { get; init; }
        public required string url { get; init; }
    }
#pragma warning restore IDE1006
}
