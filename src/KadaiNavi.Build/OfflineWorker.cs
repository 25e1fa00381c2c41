using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KadaiNavi.Build;

/// <summary>The service worker of one state of the site: what it keeps, and a hash that changes when any of it does.</summary>
public static class OfflineWorker
{
    /// <param name="code">The bundled worker (site/Layout/worker).</param>
    /// <param name="kept">Address and bytes of everything to keep, in a fixed order.</param>
    public static byte[] Write(string code, IReadOnlyList<(string Url, byte[] Bytes)> kept, string notFound)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (url, bytes) in kept)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(url));
            hash.AppendData(bytes);
        }

        var edition = JsonSerializer.Serialize(new
        {
            version = Convert.ToHexStringLower(hash.GetHashAndReset())[..16],
            files = kept.Select(k => k.Url),
            notFound,
        });
        return Encoding.UTF8.GetBytes($"const EDITION = {edition}\n{code}");
    }
}
