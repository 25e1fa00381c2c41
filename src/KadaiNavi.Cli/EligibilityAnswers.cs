using KadaiNavi.Catalogue;

namespace KadaiNavi.Cli;

/// <summary>Answers as typed, <c>QUESTION=ANSWER</c>.</summary>
internal static class EligibilityAnswers
{
    /// <returns>Answer by question, of those that are right.</returns>
    public static IReadOnlyDictionary<string, string> Read(EligibilityPath path, IEnumerable<string> typed, InputFaults faults)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in typed)
        {
            var (question, answer) = text.Split('=', 2) is [var before, var after] ? (before.Trim(), after.Trim()) : ("", "");
            if (FaultOf(path, question, answer) is { } fault)
            {
                faults.Add($"--answer「{text}」：{fault}");
            }
            else if (!answers.TryAdd(question, answer) && answers[question] != answer)
            {
                faults.Add($"--answer「{text}」：「{question}」には、もう「{answers[question]}」と答えています。どちらか1つにしてください。");
            }
        }

        return answers;
    }

    private static string? FaultOf(EligibilityPath path, string question, string answer)
    {
        if (question.Length == 0)
        {
            var first = path.Questions[0];
            return $"問い=答え の形で書いてください（例：--answer {first.Id}={first.Answers[0].Id}）。";
        }

        if (path.Questions.FirstOrDefault(q => q.Id == question) is not { } asked)
        {
            return $"「{question}」という問いはありません。{Nearest(question, path.Questions.Select(q => q.Id))}";
        }

        var known = asked.Answers.Select(a => a.Id).ToList();
        return known.Contains(answer)
            ? null
            : $"「{question}」に「{answer}」という答えはありません。{Nearest(answer, known)}使える答えは {string.Join("、", known)} です。";
    }

    private static string Nearest(string word, IEnumerable<string> known) => $"「{Spelling.Nearest(word, known)}」の書き間違いではありませんか。";
}
