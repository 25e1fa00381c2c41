using System.Text.Json;
using System.Text.Json.Serialization;

namespace KadaiNavi.Recommender.Answering;

/// <summary>
/// Weights of one channel. Grams and numbers stand apart because like compresses well with like: together they took a third more.
/// </summary>
/// <param name="Width">Digits of a class.</param>
/// <param name="Step">Weight of one level.</param>
/// <param name="Grams">Length → all grams of that length in order, joined.</param>
/// <param name="Classes">For each gram in that order its classes, the last one marked.</param>
/// <param name="Levels">For each of those classes the level of the weight.</param>
public sealed record TableFile(int Width, double Step, SortedDictionary<string, string> Grams, string Classes, string Levels);

public sealed record ReadingsFile(SortedDictionary<string, string> Compound, SortedDictionary<string, string> Alone);

/// <param name="Sure">A sentence counts only when it is at least this sure of its issue.</param>
/// <param name="Below">How far under the whole text's best score a sentence's issue may come, at most.</param>
public sealed record SentencesFile(double Sure, double Below);

/// <param name="Weights">For the features of <see cref="RecommenderModel.ScopeFeatures"/>.</param>
/// <param name="Threshold">Below this the text is said to be out of scope.</param>
public sealed record ScopeFile(double Bias, IReadOnlyList<double> Weights, double Threshold);

/// <param name="Fit">Weight of the service's own n-grams.</param>
/// <param name="Spread">Weight of the logarithm of the number of municipalities.</param>
public sealed record RankingFile(double Fit, double Spread);

/// <summary><c>data/model/recommender.json</c>: all that the browser and the command line need to answer.</summary>
public sealed record ModelFile(
    string Format,
    string TrainedOn,
    IReadOnlyList<string> Issues,
    IReadOnlyList<string> Rows,
    int Classes,
    SentencesFile Sentences,
    ScopeFile Scope,
    RankingFile Ranking,
    ReadingsFile Readings,
    TableFile Surface,
    TableFile Kana,
    TableFile Services)
{
    /// <summary>Changes whenever an older program could not read the file.</summary>
    public const string CurrentFormat = "kadainavi-recommender/1";

    public const string Path = "data/model/recommender.json";

    /// <exception cref="InvalidDataException">The file is of another format, cut short or no JSON; the message is for people.</exception>
    public static ModelFile Parse(ReadOnlySpan<byte> utf8)
    {
        ModelFile? file;
        try
        {
            file = JsonSerializer.Deserialize(utf8, ModelFileContext.Default.ModelFile);
        }
        catch (JsonException)
        {
            throw new InvalidDataException("推薦の部品として読めません（途中で切れているか、ほかの形のファイルです）。./kadai train で作り直してください。");
        }

        return file is { Format: CurrentFormat, Issues.Count: > 0, Surface: not null, Kana: not null, Services: not null, Scope: not null, Sentences: not null, Ranking: not null, Readings: not null, Rows: not null }
            ? file
            : throw new InvalidDataException($"推薦の部品の形が「{file?.Format}」です。この版が読めるのは「{CurrentFormat}」です。./kadai train で作り直してください。");
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
