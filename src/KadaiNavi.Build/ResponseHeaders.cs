using System.Security.Cryptography;
using System.Text;
using KadaiNavi.Site.Catalogue;

namespace KadaiNavi.Build;

/// <summary>
/// What a web server should send with the site. <c>netlify.toml</c> says the same to Netlify; a test holds the two together.
/// </summary>
public static class ResponseHeaders
{
    /// <summary>The one style element of the site: that of the carry packs.</summary>
    private static readonly string CarryStyleHash =
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(CarryStyle.Css)))}'";

    public static IReadOnlyDictionary<string, string> Security { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Content-Security-Policy"] =
            $"default-src 'none'; script-src 'self'; style-src 'self' {CarryStyleHash}; img-src 'self'; connect-src 'self'; "
            + "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()",
        ["Referrer-Policy"] = "no-referrer",
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
    };

    /// <summary>For files whose name changes with their content.</summary>
    public const string HashedAssets = "public, max-age=31536000, immutable";

    public const string Pages = "public, max-age=0, must-revalidate";

    public static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".pdf" => "application/pdf",
        ".csv" => "text/csv; charset=utf-8",
        ".xml" => "application/xml; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    };
}
