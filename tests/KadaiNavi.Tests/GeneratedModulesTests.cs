using KadaiNavi.Build;

namespace KadaiNavi.Tests;

/// <summary>Files that are made from C# and data for the browser's type checker and modules.</summary>
public sealed class GeneratedModulesTests
{
    public static TheoryData<string> Paths => [.. GeneratedModules.All.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_generated_file_is_current(string path) =>
        Golden.IsCurrent(GeneratedModules.All[path], Path.Combine(TestSite.Repository.FullName, path));
}
