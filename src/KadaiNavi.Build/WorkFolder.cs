namespace KadaiNavi.Build;

/// <summary>A folder to write files in; it takes its final name when it is whole, or goes away.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const string Mark = ".work-";

    public DirectoryInfo Folder { get; }

    public WorkFolder(DirectoryInfo parent) =>
        Folder = Directory.CreateDirectory(Path.Combine(parent.FullName, Mark + Guid.NewGuid().ToString("N")));

    public static bool IsOne(DirectoryInfo folder) => folder.Name.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Takes the place of what is there; where another program did the same at this moment, its folder stays.</summary>
    public void Become(DirectoryInfo target)
    {
        try
        {
            if (Directory.Exists(target.FullName))
            {
                Directory.Delete(target.FullName, recursive: true);
            }

            Directory.Move(Folder.FullName, target.FullName);
        }
        catch (IOException) when (Directory.Exists(target.FullName))
        {
            // The caller reads what is there, and sees whether it is whole.
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(Folder.FullName))
        {
            Directory.Delete(Folder.FullName, recursive: true);
        }
    }
}
