using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KadaiNavi.Build;

/// <summary>
/// Serves the list of files on loopback, each made when it is asked for: no folder is read, so no path can lead out of it.
/// The pages are the very bytes that <c>build</c> writes; a header tells them that rebuilds are announced.
/// </summary>
public sealed class DevServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private volatile IReadOnlyDictionary<string, OutputFile> _files = new Dictionary<string, OutputFile>();
    private TaskCompletionSource _rebuilt = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private DevServer(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <param name="port">0 lets the system choose one.</param>
    /// <exception cref="InputException">The port is taken or not allowed.</exception>
    public static async Task<DevServer> StartAsync(int port, IReadOnlyList<OutputFile> files)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var server = new DevServer(builder.Build());
        server.Replace(files);
        server._app.MapGet("/_kadai/rebuilds", server.AnnounceAsync);
        // The pattern says it, because the default one leaves out addresses that look like files.
        server._app.MapFallback("{*path}", server.SendAsync);
        try
        {
            await server._app.StartAsync();
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            await server.DisposeAsync();
            var other = port < 65535 ? port + 1 : 8081;
            throw new InputException(
                $"ポート{port}を開けません（ほかのプログラムが使っているか、使えない番号です）。--port {other} のように別の番号を指定してください。");
        }

        return server;
    }

    /// <summary>Shows another state of the site and tells open browsers.</summary>
    public void Replace(IReadOnlyList<OutputFile> files)
    {
        _files = files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        Interlocked.Exchange(ref _rebuilt, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    public Task WaitForShutdownAsync(CancellationToken cancellation) => _app.WaitForShutdownAsync(cancellation);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task SendAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        var files = _files;
        var response = context.Response;
        foreach (var (name, value) in ResponseHeaders.Security)
        {
            response.Headers[name] = value;
        }

        if (files.ContainsKey(path + "/index.html"))
        {
            response.Redirect($"/{path}/{context.Request.QueryString}", permanent: true);
            return;
        }

        if (!files.TryGetValue(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, out var file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            file = files["404.html"];
        }

        response.ContentType = ResponseHeaders.ContentType(file.Path);
        var isHashed = file.Path.StartsWith("assets/", StringComparison.Ordinal);
        response.Headers.CacheControl = isHashed ? ResponseHeaders.HashedAssets : ResponseHeaders.Pages;
        response.Headers["Server-Timing"] = "kadai-serve";
        await response.Body.WriteAsync(await file.Bytes(), context.RequestAborted);
    }

    private async Task AnnounceAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync(": connected\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await Volatile.Read(ref _rebuilt).Task.WaitAsync(context.RequestAborted);
        await context.Response.WriteAsync("event: rebuilt\ndata: \n\n", context.RequestAborted);
    }
}
