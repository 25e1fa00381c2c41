using System.Text.Json;
using KadaiNavi.Build;
using KadaiNavi.Recommender.Answering;

namespace KadaiNavi.Cli;

/// <summary>One line in, as somebody wrote it: <c>{"id": "x-1", "text": "…"}</c>.</summary>
internal sealed record TypedStatement
{
    public string? Id { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<string>? Gold { get; init; }
    public IReadOnlyList<string>? Also { get; init; }
    public IReadOnlyList<string>? Services { get; init; }
    public string? Style { get; init; }
}

/// <summary>One line in, with a text that can be answered; the answers it should get where it is labelled.</summary>
internal sealed record StatementLine
{
    private const string Form = "{\"id\": \"x-1\", \"text\": \"…\"}";

    public required string? Id { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<string> Gold { get; init; }
    public required IReadOnlyList<string> Also { get; init; }
    public required IReadOnlyList<string> Services { get; init; }
    public required string Style { get; init; }

    /// <exception cref="InputException">What is wrong with the line, without its place.</exception>
    public static StatementLine Parse(string line)
    {
        if (Read(line) is not { Text: { } text } typed)
        {
            throw new InputException($"text がありません。{Form} の形で書いてください。");
        }

        Check(text);
        return new()
        {
            Id = typed.Id,
            Text = text,
            Gold = typed.Gold ?? [],
            Also = typed.Also ?? [],
            Services = typed.Services ?? [],
            Style = typed.Style ?? "",
        };
    }

    /// <exception cref="InputException">The text is empty or too long.</exception>
    public static void Check(string text)
    {
        switch (Adviser.FaultOf(text))
        {
            case TextFault.Empty:
                throw new InputException("文が空です。困りごとを書いてください（例：路線バスが減って通院できない）。");
            case TextFault.TooLong:
                throw new InputException($"文が長すぎます（{text.Length}文字）。{Adviser.MaximumLength}文字以下にしてください。");
        }
    }

    private static TypedStatement? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, CommandJson.Types.TypedStatement);
        }
        catch (JsonException)
        {
            throw new InputException($"JSONとして読めません。1行に {Form} の形で書いてください。");
        }
    }
}
