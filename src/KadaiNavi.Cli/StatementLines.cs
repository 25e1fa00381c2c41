using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KadaiNavi.Build;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Recommender.Evaluation;

namespace KadaiNavi.Cli;

/// <summary>One line in: <c>{"id": "x-1", "text": "…"}</c>, with <c>gold</c>, <c>also</c> and <c>services</c> where it is labelled.</summary>
internal sealed record StatementLine(string? Id, string? Text, IReadOnlyList<string>? Gold, IReadOnlyList<string>? Also, IReadOnlyList<string>? Services, string? Style);

/// <summary>One line out.</summary>
internal sealed record AnswerLine(string? Id, bool InScope, double Confidence, IReadOnlyList<IssueGuess> Issues, IReadOnlyList<ServiceGuess> Services, IReadOnlyList<string> Cases);

/// <summary>The JSON of statements and answers, as the contract fixes it.</summary>
internal static class StatementLines
{
    private static readonly StatementLineContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <exception cref="InputException">What is wrong with the line, without its place.</exception>
    public static StatementLine Parse(string line)
    {
        StatementLine? statement;
        try
        {
            statement = JsonSerializer.Deserialize(line, Context.StatementLine);
        }
        catch (JsonException)
        {
            throw new InputException("JSONとして読めません。1行に {\"id\": \"x-1\", \"text\": \"…\"} の形で書いてください。");
        }

        if (statement?.Text is not { } text)
        {
            throw new InputException("text がありません。{\"id\": \"x-1\", \"text\": \"…\"} の形で書いてください。");
        }

        Check(text);
        return statement;
    }

    public static void Check(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new InputException("文が空です。困りごとを書いてください（例：路線バスが減って通院できない）。");
        }

        if (text.Length > Adviser.MaximumLength)
        {
            throw new InputException($"文が長すぎます（{text.Length}文字）。{Adviser.MaximumLength}文字以下にしてください。");
        }
    }

    public static string Write(string? id, Recommendation answer) => JsonSerializer.Serialize(
        new AnswerLine(id, answer.InScope, Round(answer.Confidence), [.. answer.Issues.Select(i => i with { Probability = Round(i.Probability) })], [.. answer.Services.Select(s => s with { Score = Round(s.Score) })], answer.Cases),
        Context.AnswerLine);

    public static string Write(Figures figures) => JsonSerializer.Serialize(figures, Context.Figures);

    /// <summary>Six places: enough for any use, and the same on every machine.</summary>
    private static double Round(double value) => Math.Round(value, 6);
}

[JsonSerializable(typeof(StatementLine))]
[JsonSerializable(typeof(AnswerLine))]
[JsonSerializable(typeof(Figures))]
internal sealed partial class StatementLineContext : JsonSerializerContext;
