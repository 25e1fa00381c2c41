namespace KadaiNavi.Build;

/// <summary>Finds the folder that holds <c>data/</c> and <c>content/</c>: where one stands, or above.</summary>
public static class SiteFolder
{
    public static DirectoryInfo Find(DirectoryInfo start)
    {
        for (var folder = start; folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "data", "catalogue")))
            {
                return folder;
            }
        }

        throw new InputException($"{start.FullName}: data/catalogue フォルダーが見つかりません。課題ナビのフォルダーの中で実行するか、--root で場所を指定してください。");
    }
}
