namespace KadaiNavi.Build;

/// <summary>
/// Writes a site beside the old one and swaps the two at the end, so a visitor or a failed build never meets half a site.
/// </summary>
public sealed class OutputFolder(DirectoryInfo target)
{
    /// <summary>Every site we wrote has this file; a folder without it is somebody's own and is not replaced.</summary>
    private const string Mark = "api/v1/catalogue.json";

    private string Staging => target.FullName.TrimEnd(Path.DirectorySeparatorChar) + ".new";

    private string Retired => target.FullName.TrimEnd(Path.DirectorySeparatorChar) + ".old";

    /// <exception cref="InputException">The folder is not ours to replace, or cannot be written.</exception>
    public async Task ReplaceAsync(IReadOnlyList<OutputFile> files, IProgress<double> progress)
    {
        Guard();
        try
        {
            Delete(Staging);
            Directory.CreateDirectory(Staging);
            var done = 0;
            foreach (var file in files)
            {
                var path = Path.Combine(Staging, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, await file.Bytes());
                progress.Report((double)++done / files.Count);
            }

            Swap();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(Staging);
            throw new InputException($"{target.FullName}: 書き込めません（{e.Message}）。前に公開したものはそのままです。--output で書き込めるフォルダーを指定してください。");
        }
    }

    private void Guard()
    {
        if (File.Exists(target.FullName))
        {
            throw new InputException($"{target.FullName}: 同じ名前のファイルがあります。--output で別のフォルダーを指定してください。");
        }

        if (target.Exists && target.EnumerateFileSystemInfos().Any() && !File.Exists(Path.Combine(target.FullName, Mark)))
        {
            throw new InputException($"{target.FullName}: 課題ナビが作ったものではないファイルがあるため、置き換えません。--output で空のフォルダーか新しいフォルダーを指定してください。");
        }
    }

    private void Swap()
    {
        Delete(Retired);
        if (Directory.Exists(target.FullName))
        {
            Directory.Move(target.FullName, Retired);
        }

        try
        {
            Directory.Move(Staging, target.FullName);
        }
        catch (IOException) when (Directory.Exists(Retired))
        {
            Directory.Move(Retired, target.FullName);
            throw;
        }

        Delete(Retired);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Delete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to report.
        }
    }
}
