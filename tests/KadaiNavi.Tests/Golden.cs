using System.Runtime.CompilerServices;

namespace KadaiNavi.Tests;

/// <summary>Compares text with a committed file. UPDATE_GOLDEN=1 rewrites the file instead of failing.</summary>
internal static class Golden
{
    public static void Matches(string actual, string name, [CallerFilePath] string caller = "") =>
        IsCurrent(actual, Path.Combine(Path.GetDirectoryName(caller)!, "golden", name));

    /// <summary>The same for a file that stands elsewhere.</summary>
    public static void IsCurrent(string actual, string path)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(
            expected == actual,
            $"{Path.GetFileName(path)} differs from the output. If the new output is right, run the tests once with UPDATE_GOLDEN=1 "
            + $"and commit the file.\n--- committed\n{expected}\n--- now\n{actual}");
    }
}
