using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Site.Catalogue;

namespace KadaiNavi.Tests;

/// <summary>Every page of the real site, as it would be published.</summary>
public sealed class RealSiteTests : IClassFixture<RealSiteTests.Built>
{
    private readonly Built _site;

    public RealSiteTests(Built site) => _site = site;

    [Fact]
    public void No_internal_link_or_anchor_is_broken()
    {
        var broken = new List<string>();
        foreach (var (path, page) in _site.Pages)
        {
            var addresses = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
            foreach (var address in addresses.Where(a => a.StartsWith('/') || a.StartsWith('#')))
            {
                var parts = address.Split('#', 2);
                var target = parts[0].Length == 0 ? path : OutputPath(parts[0]);
                if (!_site.Files.Contains(target) || (parts is [_, var anchor] && !HasAnchor(target, anchor)))
                {
                    broken.Add($"{path}: {address}");
                }
            }
        }

        Assert.Empty(broken);

        bool HasAnchor(string target, string anchor) => _site.Pages[target].GetElementById(Uri.UnescapeDataString(anchor)) is not null;
    }

    [Fact]
    public void Every_page_is_Japanese_with_one_heading_and_a_title_of_its_own()
    {
        Assert.All(_site.Pages, page =>
        {
            Assert.Equal("ja", page.Value.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.Value.QuerySelectorAll("h1"));
        });
        Assert.Empty(Repeated(page => page.Title));
        Assert.Empty(Repeated(page => Meta(page, "description")));

        IEnumerable<string?> Repeated(Func<IDocument, string?> text) =>
            _site.Pages.GroupBy(p => text(p.Value), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        Assert.Empty(_site.Pages.Where(page => Skips(page.Value)).Select(page => page.Key));

        static bool Skips(IDocument page)
        {
            var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.TagName[1] - '0').ToList();
            return levels.Prepend(0).Zip(levels).Any(pair => pair.Second > pair.First + 1);
        }
    }

    [Fact]
    public void Every_page_shows_source_edition_last_update_and_how_to_ask()
    {
        Assert.All(_site.Pages.Values, page =>
        {
            Assert.Equal(["出典", "版", "最終更新", "お問い合わせ"], page.QuerySelectorAll(".page-facts dt").Select(d => d.TextContent));
            Assert.NotEmpty(page.QuerySelectorAll(".page-facts li"));
        });
    }

    [Fact]
    public void Nothing_is_asked_of_another_server_and_nothing_is_inline()
    {
        Assert.All(_site.Pages, page =>
        {
            Assert.Empty(page.Value.QuerySelectorAll("[src^='http'], link[rel=stylesheet][href^='http'], [style], style, iframe"));
            Assert.Empty(page.Value.QuerySelectorAll("script:not([src]):not([type='application/ld+json'])"));
        });
    }

    [Fact]
    public void Every_listed_page_has_its_canonical_address_its_card_and_its_data_for_search_engines()
    {
        Assert.All(_site.Pages.Where(p => p.Key != "404.html"), page =>
        {
            var canonical = page.Value.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!;
            Assert.EndsWith("/" + page.Key.Replace("index.html", "", StringComparison.Ordinal), canonical, StringComparison.Ordinal);
            Assert.Contains(canonical, _site.Sitemap, StringComparison.Ordinal);
            Assert.Equal(canonical, page.Value.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
            using var data = JsonDocument.Parse(page.Value.QuerySelector("script[type='application/ld+json']")!.TextContent);
            Assert.Equal(canonical, data.RootElement.GetProperty("@graph")[0].GetProperty("url").GetString());
        });
    }

    [Fact]
    public void Every_issue_can_be_carried_away_in_one_file_that_needs_no_other()
    {
        Assert.Equal(_site.Catalogue.Issues.Count, _site.Packs.Count);
        Assert.All(_site.Packs.Values, pack =>
        {
            Assert.InRange(pack.Bytes, 1000, 300_000);
            Assert.Empty(pack.Page.QuerySelectorAll("script, link, img, iframe, object, [src], [href], [style], [onclick]"));
            Assert.Equal(CarryStyle.Css, Assert.Single(pack.Page.QuerySelectorAll("style")).TextContent);
            Assert.DoesNotContain("url(", CarryStyle.Css, StringComparison.Ordinal);
            Assert.Equal("ja", pack.Page.DocumentElement.GetAttribute("lang"));
            Assert.Single(pack.Page.QuerySelectorAll("h1"));
            Assert.NotEmpty(pack.Page.QuerySelectorAll("thead th[scope=col]"));
            Assert.Contains("r3", pack.Page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains("総務省のサイトではありません", pack.Page.Body.TextContent, StringComparison.Ordinal);
        });
        Assert.Equal(_site.Catalogue.Issues.Count, _site.Packs.Values.Select(p => p.Page.Title).Distinct().Count());
        Assert.Contains("不明", _site.Packs["issues/4a/carry.html"].Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Cases_and_services_count_what_the_case_book_says_of_them()
    {
        var catalogue = _site.Catalogue;
        var known = catalogue.Cases.Select(c => (Page: $"cases/{c.Id}/index.html", Fields: catalogue.KnownOf(c)))
            .Concat(catalogue.Services.Select(s => (Page: $"services/{s.Id}/index.html", Fields: catalogue.KnownOf(s))));

        Assert.All(known, record =>
        {
            var page = _site.Pages[record.Page];
            var count = $"{catalogue.Fields.Count}項目中{record.Fields.Count}項目が記載あり";
            Assert.Equal(count, page.QuerySelector(".coverage__count")!.TextContent);
            var questions = page.QuerySelectorAll("inquiry-box li").Select(li => li.TextContent);
            Assert.Equal(catalogue.Fields.Except(record.Fields).Select(f => f.Question), questions);
        });
    }

    [Fact]
    public void An_issue_whose_sums_disagree_explains_both_numbers()
    {
        var text = _site.Pages["issues/1a/index.html"].Body!.TextContent;
        var issue = _site.Catalogue.Issue("1a");

        Assert.Contains($"表の件数を足すと{issue.TableTotal}件", text, StringComparison.Ordinal);
        Assert.Contains($"{issue.Surveyed}件と一致しません", text, StringComparison.Ordinal);
        Assert.DoesNotContain("一致しません", _site.Pages["issues/1c/index.html"].Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_number_is_unknown_and_never_zero()
    {
        var cells = _site.Pages["issues/4a/index.html"].QuerySelectorAll(".service-table tbody td").Select(td => td.TextContent.Trim());

        Assert.All(cells, cell => Assert.Equal("不明", cell));
    }

    private static string OutputPath(string address)
    {
        var path = address.Split('?')[0].TrimStart('/');
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    private static string? Meta(IDocument page, string name) => page.QuerySelector($"meta[name={name}]")?.GetAttribute("content");

    /// <summary>The site is drawn once for all these tests.</summary>
    public sealed class Built : IAsyncLifetime
    {
        public Dictionary<string, IHtmlDocument> Pages { get; } = new(StringComparer.Ordinal);

        /// <summary>The issues as single files, by path, with their bytes.</summary>
        public Dictionary<string, (IHtmlDocument Page, int Bytes)> Packs { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

        public string Sitemap { get; private set; } = "";

        public ServiceCatalogue Catalogue { get; } = Build.Catalogue;

        private static SiteBuild Build => field ??= TestSite.Prepare(TestSite.Repository);

        public async ValueTask InitializeAsync()
        {
            var parser = new HtmlParser();
            foreach (var file in Build.Files)
            {
                Files.Add(file.Path);
                if (file.Path.EndsWith("/carry.html", StringComparison.Ordinal))
                {
                    var bytes = await file.Bytes();
                    Packs.Add(file.Path, (parser.ParseDocument(Encoding.UTF8.GetString(bytes)), bytes.Length));
                }
                else if (file.Path.EndsWith(".html", StringComparison.Ordinal))
                {
                    Pages.Add(file.Path, parser.ParseDocument(Encoding.UTF8.GetString(await file.Bytes())));
                }
                else if (file.Path == "sitemap.xml")
                {
                    Sitemap = Encoding.UTF8.GetString(await file.Bytes());
                }
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
