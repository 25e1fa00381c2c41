using System.Text;
using System.Text.Encodings.Web;
using KadaiNavi.Catalogue;
using KadaiNavi.Site.Layout;
using KadaiNavi.Site.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KadaiNavi.Site;

/// <summary>
/// Draws a page in two steps: first its body, then the document around it, because the document lists the terms that the
/// body used. Same page and catalogue, same bytes.
/// </summary>
public sealed class PageRenderer(ServiceCatalogue catalogue, Urls urls, AssetManifest assets)
{
    private readonly TermLinker _terms = new(catalogue.Terms);

    public async Task<byte[]> RenderAsync(Page page)
    {
        var body = await DrawAsync(page.Component, page.Parameters);
        var (linked, used) = _terms.Link(body);
        var html = await DrawAsync(typeof(Document), new()
        {
            [nameof(Document.Page)] = page,
            [nameof(Document.Catalogue)] = catalogue,
            [nameof(Document.Body)] = new MarkupString(linked),
            [nameof(Document.Terms)] = used,
        });
        return Encoding.UTF8.GetBytes("<!doctype html>\n" + html + "\n");
    }

    /// <summary>One issue in one file, without the site around it.</summary>
    public async Task<byte[]> RenderCarryPackAsync(Issue issue) =>
        Encoding.UTF8.GetBytes("<!doctype html>\n" + await DrawAsync(typeof(CarryPack), new() { [nameof(CarryPack.Catalogue)] = catalogue, [nameof(CarryPack.Issue)] = issue }) + "\n");

    /// <summary>A renderer per component drawn: a shared one keeps every page's tree in memory.</summary>
    private async Task<string> DrawAsync(Type component, Dictionary<string, object?> parameters)
    {
        await using var services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton<HtmlEncoder>(new PlainHtmlEncoder())
            .AddCascadingValue(_ => urls)
            .AddCascadingValue(_ => assets)
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
