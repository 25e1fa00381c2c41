using System.Text;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KadaiNavi.Site.Rendering;

/// <summary>
/// Draws a page in two steps: first its body, then the document around it, because the document lists the terms that the
/// body used. Same pages, same bytes.
/// </summary>
public sealed class PageRenderer(SitePages pages, AssetManifest assets)
{
    private readonly TermLinker _terms = new(pages.Site.Catalogue.Terms);

    public async Task<byte[]> RenderAsync(Page page)
    {
        var scripts = new ScriptList();
        var body = await BodyAsync(page, scripts);
        PagePassages.Unmark(body);
        var used = _terms.Link(body);
        return await FileAsync(PageBody.Of<Layout.Document>()
            .With(d => d.Page, page)
            .With(d => d.Body, new MarkupString(body.InnerHtml))
            .With(d => d.Terms, used), scripts);
    }

    /// <summary>What the page says, for those who look for it.</summary>
    public async Task<IReadOnlyList<PagePassage>> PassagesAsync(Page page) => PagePassages.Of(await BodyAsync(page, new ScriptList()));

    /// <summary>What stands in the page's main part, before terms are linked; nobody else holds it.</summary>
    private async Task<IElement> BodyAsync(Page page, ScriptList scripts)
    {
        // A parser of its own: a server draws pages at the same time.
        var parser = new HtmlParser();
        var root = parser.ParseDocument("").CreateElement("div");
        root.Append([.. parser.ParseFragment(await DrawAsync(page.Body, scripts), root)]);
        return root;
    }

    /// <summary>A whole document, without the site around it.</summary>
    public Task<byte[]> FileAsync(PageBody body) => FileAsync(body, new ScriptList());

    private async Task<byte[]> FileAsync(PageBody body, ScriptList scripts) =>
        Encoding.UTF8.GetBytes("<!doctype html>\n" + await DrawAsync(body, scripts) + "\n");

    /// <summary>A renderer per component drawn: a shared one keeps every page's tree in memory.</summary>
    private async Task<string> DrawAsync(PageBody body, ScriptList scripts)
    {
        await using var services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton<HtmlEncoder>(new PlainHtmlEncoder())
            .AddCascadingValue(_ => pages)
            .AddCascadingValue(_ => pages.Site)
            .AddCascadingValue(_ => assets)
            .AddCascadingValue(_ => scripts)
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(body.Parameters));
            return (await renderer.RenderComponentAsync(body.Component, parameters)).ToHtmlString();
        });
    }
}
