using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KadaiNavi.Recommender.Evaluation;
using KadaiNavi.Search;

namespace KadaiNavi.Cli;

/// <summary>
/// JSON as the command line reads and writes it: one line, Japanese as it is, emoji and rare kanji too; nobody pastes it into HTML.
/// </summary>
internal static class CommandJson
{
    public static CommandJsonContext Types { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

[JsonSerializable(typeof(TypedStatement))]
[JsonSerializable(typeof(AnswerLine))]
[JsonSerializable(typeof(Figures))]
[JsonSerializable(typeof(IReadOnlyList<SearchHit>))]
[JsonSerializable(typeof(SearchMeasure))]
[JsonSerializable(typeof(EstimateDocument))]
[JsonSerializable(typeof(EligibilityDocument))]
[JsonSerializable(typeof(DatesDocument))]
[JsonSerializable(typeof(LabourDocument))]
internal sealed partial class CommandJsonContext : JsonSerializerContext;
