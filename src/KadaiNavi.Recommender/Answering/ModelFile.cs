using System.Text.Json;
using System.Text.Json.Serialization;

namespace KadaiNavi.Recommender.Answering;

/// <summary>
/// Weights of one channel. Grams and numbers stand apart because like compresses well with like: together they took a third more.
/// </summary>
public sealed record TableFile
{
    /// <summary>Digits of a class.</summary>
    public required int Width { get; init; }

    /// <summary>Weight of one level.</summary>
    public required double Step { get; init; }

    /// <summary>Length → all grams of that length in order, joined.</summary>
    public required SortedDictionary<string, string> Grams { get; init; }

    /// <summary>For each gram in that order its classes, the last one marked.</summary>
    public required string Classes { get; init; }

    /// <summary>For each of those classes the level of the weight.</summary>
    public required string Levels { get; init; }
}

/// <param name="Alphabet">Digits of classes and levels, by their value.</param>
/// <param name="Base">A class is a digit to this base; the last class of a gram is written this much higher, which ends its list.</param>
public sealed record DigitsFile(string Alphabet, int Base);

public sealed record ReadingsFile(SortedDictionary<string, string> Compound, SortedDictionary<string, string> Alone);

/// <summary>How many kana a gram of the reading has.</summary>
public sealed record KanaFile(int Shortest, int Longest);

/// <param name="Sure">A sentence counts only when it is at least this sure of its issue.</param>
/// <param name="Below">How far under the whole text's best score a sentence's issue may come, at most.</param>
/// <param name="Shortest">A shorter part of a text says too little by itself.</param>
public sealed record SentencesFile(double Sure, double Below, int Shortest);

/// <param name="Weights">For the features of <see cref="RecommenderModel.ScopeFeatures"/>.</param>
/// <param name="Threshold">Below this the text is said to be out of scope.</param>
public sealed record ScopeFile(double Bias, IReadOnlyList<double> Weights, double Threshold);

/// <param name="Fit">Weight of the service's own n-grams.</param>
/// <param name="Spread">Weight of the logarithm of the number of municipalities.</param>
public sealed record RankingFile(double Fit, double Spread);

/// <summary>Which guesses are explained, and by which words.</summary>
public sealed record ReasonsFile
{
    /// <summary>Reasons are worked out for the issues that somebody may look at.</summary>
    public required int Explained { get; init; }

    /// <summary>Issues from here on are marked in the text and show their cases.</summary>
    public required double Notable { get; init; }

    public required int MostWords { get; init; }

    /// <summary>A word that carries less than this part of the strongest one is not a reason.</summary>
    public required double LeastPart { get; init; }

    /// <summary>Kana that end a word.</summary>
    public required string Particles { get; init; }
}

/// <summary>
/// <c>data/model/recommender.json</c>: all that the browser and the command line need to answer, the constants of answering among it,
/// so that neither language has them in code.
/// </summary>
public sealed record ModelFile
{
    public required string Format { get; init; }
    public required string TrainedOn { get; init; }
    public required IReadOnlyList<string> Issues { get; init; }

    /// <summary>Issue and service, <c>1b/on-demand-transport</c>.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>The issues and after them the kinds of "none of these".</summary>
    public required int Classes { get; init; }

    public required DigitsFile Digits { get; init; }
    public required SentencesFile Sentences { get; init; }
    public required ScopeFile Scope { get; init; }
    public required RankingFile Ranking { get; init; }
    public required ReasonsFile Reasons { get; init; }
    public required KanaFile KanaGrams { get; init; }
    public required ReadingsFile Readings { get; init; }
    public required TableFile Surface { get; init; }
    public required TableFile Kana { get; init; }
    public required TableFile Services { get; init; }

    /// <summary>Changes whenever an older program could not read the file.</summary>
    public const string CurrentFormat = "kadainavi-recommender/2";

    public const string Path = "data/model/recommender.json";

    /// <exception cref="InvalidDataException">The file is of another format, cut short or no JSON; the message is for people.</exception>
    public static ModelFile Parse(ReadOnlySpan<byte> utf8)
    {
        ModelFile file;
        try
        {
            if (FormatOf(utf8) is var format and not CurrentFormat)
            {
                throw new InvalidDataException(
                    $"推薦の部品の形が「{format}」です。この版が読めるのは「{CurrentFormat}」です。./kadai train で作り直してください。");
            }

            file = JsonSerializer.Deserialize(utf8, ModelFileContext.Default.ModelFile) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new InvalidDataException("推薦の部品として読めません（途中で切れているか、ほかの形のファイルです）。./kadai train で作り直してください。");
        }

        return file.Issues.Count > 0
            ? file
            : throw new InvalidDataException("推薦の部品に課題が1つもありません。./kadai train で作り直してください。");
    }

    /// <summary>The format a file says it has, whatever else it holds.</summary>
    private static string? FormatOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        return JsonDocument.TryParseValue(ref reader, out var json) && json.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("format", out var format) && format.ValueKind == JsonValueKind.String ? format.GetString() : null;
    }

    public byte[] Write() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ModelFileContext.Readable.ModelFile), (byte)'\n'];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ModelFile))]
internal sealed partial class ModelFileContext : JsonSerializerContext
{
    /// <summary>Japanese as itself: half the size of escapes, and a person can look something up.</summary>
    public static readonly ModelFileContext Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
