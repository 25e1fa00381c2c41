using KadaiNavi.Build;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace KadaiNavi.BrowserTests;

/// <summary>The built folder on an ordinary web server, as a town would publish it.</summary>
internal sealed class PlainServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kadainavi-");
    private readonly WebApplication _app;

    private PlainServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(_folder.FullName) });
    }

    public string Address => _app.Urls.First();

    public static async Task<PlainServer> StartAsync(IReadOnlyList<OutputFile> files)
    {
        var server = new PlainServer();
        foreach (var file in files)
        {
            await server.WriteAsync(file.Path, await file.Bytes());
        }

        await server._app.StartAsync();
        return server;
    }

    public async Task WriteAsync(string path, byte[] bytes)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, bytes);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
