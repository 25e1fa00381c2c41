using System.Runtime.CompilerServices;

namespace KadaiNavi.Tests;

/// <summary>Compares text with a committed file. UPDATE_GOLDEN=1 rewrites the file instead of failing.</summary>
internal static class Golden
{
    public static void Matches(string actual, string name, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(
            expected == actual,
            $"{name} differs from the output. If the new output is right, run the tests once with UPDATE_GOLDEN=1 and commit the file.\n"
            + $"--- committed\n{expected}\n--- now\n{actual}");
    }
}
