namespace KadaiNavi.Cli;

public static class ExitCode
{
    public const int Done = 0;
    public const int Input = 1;
    public const int Usage = 2;
}
