using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace KadaiNavi.Build;

/// <summary>
/// Prints one HTML file as PDF by Chromium, where there is one. What has been printed once is kept: a page that did not
/// change is not printed again.
/// </summary>
public sealed partial class PdfPrinter(string browser, DirectoryInfo kept)
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:/Program Files/Google/Chrome/Application/chrome.exe",
    ];

    /// <param name="root">Of the site: what has been printed is kept among its artifacts.</param>
    /// <returns>null where no Chromium is found: the site is then built without PDF files.</returns>
    public static PdfPrinter? Find(DirectoryInfo root) =>
        Places.Prepend(Environment.GetEnvironmentVariable("KADAI_CHROMIUM") ?? "").FirstOrDefault(File.Exists) is { } browser
            ? new PdfPrinter(browser, new(Path.Combine(root.FullName, "artifacts", "pdf")))
            : null;

    /// <returns>The same bytes for the same HTML and browser; an <see cref="InputException"/> when the browser would not print.</returns>
    public async Task<byte[]> PrintAsync(byte[] html)
    {
        var file = Path.Combine(kept.FullName, $"{Convert.ToHexStringLower(SHA256.HashData(html))[..32]}.pdf");
        if (!File.Exists(file))
        {
            var work = Directory.CreateTempSubdirectory("kadainavi-pdf-");
            try
            {
                var printed = await RunAsync(html, work)
                    ?? throw new InputException($"{browser} でPDFを作れませんでした。ブラウザーを確かめるか、環境変数 KADAI_CHROMIUM に別のChromiumの場所を指定してください。");
                kept.Create();
                await File.WriteAllBytesAsync(file, WithoutClock(printed));
            }
            finally
            {
                work.Delete(recursive: true);
            }
        }

        return await File.ReadAllBytesAsync(file);
    }

    private async Task<byte[]?> RunAsync(byte[] html, DirectoryInfo work)
    {
        var (page, pdf) = (Path.Combine(work.FullName, "page.html"), Path.Combine(work.FullName, "page.pdf"));
        await File.WriteAllBytesAsync(page, html);
        string[] options =
        [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            $"--user-data-dir={Path.Combine(work.FullName, "profile")}",
            "--no-pdf-header-footer",
            "--export-tagged-pdf",
            $"--print-to-pdf={pdf}",
            new Uri(page).AbsoluteUri,
        ];
        var start = new ProcessStartInfo(browser, options) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            await Task.WhenAll(
                process.StandardError.ReadToEndAsync(limit.Token),
                process.StandardOutput.ReadToEndAsync(limit.Token),
                process.WaitForExitAsync(limit.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf) : null;
    }

    /// <summary>Chromium writes the time of printing; another of the same length leaves the table of places in the file right.</summary>
    private static byte[] WithoutClock(byte[] pdf) =>
        Encoding.Latin1.GetBytes(Clock().Replace(Encoding.Latin1.GetString(pdf), m => m.Groups[1].Value + "20000101000000"));

    [GeneratedRegex(@"(/(?:CreationDate|ModDate) \(D:)[0-9]{14}")]
    private static partial Regex Clock();
}
