namespace KadaiNavi.Cli;

public static class ExitCode
{
    public const int Done = 0;
    public const int Input = 1;
    public const int Usage = 2;
}

/// <summary>What the person at the keyboard has to mend, in words for them. Shown without a stack trace.</summary>
public sealed class InputException(string message) : Exception(message);
