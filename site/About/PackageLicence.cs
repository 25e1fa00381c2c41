using System.Text.Json;

namespace KadaiNavi.Site.About;

/// <summary>A package of others whose code or styles stand in the bundles of the site, as licences.mjs describes it.</summary>
public sealed record PackageLicence
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    /// <summary>SPDX name.</summary>
    public required string Licence { get; init; }

    /// <summary>Files of the site in which it stands, by their plain names.</summary>
    public required IReadOnlyList<string> Bundles { get; init; }

    public required string Text { get; init; }

    /// <summary>Notices of work that the package itself took from others.</summary>
    public required IReadOnlyList<string> Notices { get; init; }

    /// <summary>All of them by name.</summary>
    /// <param name="assets">Where the bundles are.</param>
    public static IReadOnlyList<PackageLicence> Read(DirectoryInfo assets)
    {
        using var file = File.OpenRead(Path.Combine(assets.FullName, "licences.json"));
        return JsonSerializer.Deserialize<List<PackageLicence>>(file, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{file.Name} is empty.");
    }
}
