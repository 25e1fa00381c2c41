using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace KadaiNavi.Publishing;

/// <summary>
/// How the files of <c>/api/v1/</c> are written: for people to read, Japanese as Japanese, the same bytes on
/// every machine.
/// </summary>
internal static class PublishedJson
{
    /// <summary>New ones for each context, because a context makes its options its own.</summary>
    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
