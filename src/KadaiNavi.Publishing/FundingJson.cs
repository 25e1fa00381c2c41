using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

/// <summary>The whole subsidy as one file, <c>/api/v1/funding.json</c>: what the tools on the pages calculate with.</summary>
public static class FundingJson
{
    private static readonly FundingJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static byte[] Write(Subsidy subsidy) => JsonSerializer.SerializeToUtf8Bytes(subsidy, Context.Subsidy);
}

[JsonSerializable(typeof(Subsidy))]
internal sealed partial class FundingJsonContext : JsonSerializerContext;
