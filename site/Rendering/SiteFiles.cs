using System.Globalization;
using System.Text;
using System.Xml.Linq;
using KadaiNavi.Catalogue;

namespace KadaiNavi.Site.Rendering;

/// <summary>The small files beside the pages that search engines ask for.</summary>
public static class SiteFiles
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Sitemap(IEnumerable<Page> pages, SiteProfile site)
    {
        var set = new XElement(Sitemaps + "urlset", pages.Where(p => p.IsListed).Select(p => new XElement(
            Sitemaps + "url",
            new XElement(Sitemaps + "loc", site.Absolute(p.Url)),
            new XElement(Sitemaps + "lastmod", p.Updated.ToString("O", CultureInfo.InvariantCulture)))));
        return Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{set.ToString().ReplaceLineEndings("\n")}\n");
    }

    public static byte[] Robots(SiteProfile site, Urls urls) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {site.Absolute(urls.Sitemap)}\n");
}
