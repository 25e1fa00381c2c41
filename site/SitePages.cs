using KadaiNavi.Catalogue;
using KadaiNavi.Site.Pages;
using Microsoft.AspNetCore.Components;

namespace KadaiNavi.Site;

/// <summary>The list of every page, in the order of the sitemap. Nothing is drawn here.</summary>
public sealed class SitePages(ServiceCatalogue catalogue, Urls urls)
{
    private readonly Crumb _home = new("ホーム", urls.Home);

    public IReadOnlyList<Page> All() =>
    [
        New<HomePage>(urls.Home, catalogue.Site.Name, catalogue.Site.Description, [], [catalogue.Edition.Source], Whole()) with { SchemaType = "WebSite", Scripts = ["problem-box-element.js"] },
        New<RecommendPage>(urls.Recommend, "困りごとから探す", $"困りごとを自分の言葉で書くと、{catalogue.Issues.Count}の地域課題のどれに当たるかと、解決につながるサービスが分かります。書いた文はどこにも送りません。", [_home], [catalogue.Edition.Source], Whole()) with { Scripts = ["problem-box-element.js"] },
        New<IssuesPage>(urls.Issues, "地域課題の一覧", $"{catalogue.Categories.Count}分野{catalogue.Issues.Count}の地域課題の一覧です。困りごとから、解決につながるスマートシティサービスを探せます。", [_home], [catalogue.Edition.Source], Whole()),
        .. catalogue.Issues.Select(IssuePage),
        New<CategoriesPage>(urls.Categories, "分野の一覧", $"スマートシティサービスの{catalogue.Categories.Count}分野と、調査された件数の一覧です。", [_home], [catalogue.Edition.Source], Whole()),
        .. catalogue.Categories.Select(CategoryPage),
        New<ServicesPage>(urls.Services, "サービスの一覧", $"{catalogue.Services.Count}のスマートシティサービスを、技術の検討フェーズ、分野、件数でしぼり込めます。", [_home], [catalogue.Edition.Source], Whole()),
        .. catalogue.Services.Select(ServicePage),
        New<CasesPage>(urls.Cases, "事例", $"スマートシティサービスを取り入れた自治体の事例{catalogue.Cases.Count}件を、地図と一覧から選べます。", [_home], [catalogue.Edition.Source], Whole()),
        .. catalogue.Cases.Select(CasePage),
        .. HandbookPages(),
        .. AboutPages(),
        New<NotFoundPage>(urls.NotFound, "ページが見つかりません", "お探しのページはありません。", [_home], [catalogue.Edition.Source], []) with { IsListed = false },
    ];

    private Page IssuePage(Issue issue) => New<IssuePage>(
        urls.Issue(issue.Code),
        $"{issue.Code} {issue.Name}",
        $"地域課題「{issue.Name}」の困りごとと、解決につながるサービス{issue.Placements.Count}種の内容、件数、技術の検討フェーズです。",
        [_home, new("地域課題", urls.Issues), new(issue.Category.Name, urls.Category(issue.Category.Slug))],
        [issue.Source],
        Whole(("Issue", issue)));

    private Page CategoryPage(Category category) => New<CategoryPage>(
        urls.Category(category.Slug),
        category.Name,
        $"「{category.Name}」の地域課題{catalogue.IssuesOf(category).Count()}個と、調査されたスマートシティサービス{category.Surveyed}件の内訳です。",
        [_home, new("地域課題", urls.Issues)],
        [category.Source],
        Whole(("Category", category)));

    private Page ServicePage(Service service) => New<ServicePage>(
        urls.Service(service.Id),
        service.Title,
        $"「{service.Title}」で具体的に何をするか、どの地域課題（{string.Join("、", service.Placements.Select(p => p.IssueCode))}）に使われているか、件数と技術の検討フェーズを示します。",
        [_home, new("サービス", urls.Services)],
        [service.Source],
        Whole(("Service", service)));

    private Page CasePage(CaseStudy study) => New<CasePage>(
        urls.Case(study.Id), study.Title, study.Summary, [_home, new("事例", urls.Cases)], [study.Source], Whole(("Case", study))) with
    { Updated = study.Updated, SchemaType = "Article" };

    private IEnumerable<Page> HandbookPages()
    {
        var handbook = catalogue.Handbook;
        Crumb parent = new("手引き", urls.Handbook);
        yield return New<HandbookPage>(urls.Handbook, "手引き", "地域課題を確かめ、サービスを選び、導入に進むまでの3つのステップを案内します。", [_home], [handbook.AudienceSource, .. handbook.Steps.Select(s => s.Source)], With(("Handbook", handbook)));
        foreach (var step in handbook.Steps)
        {
            var page = step.Number switch
            {
                1 => New<CollectStepPage>(urls.HandbookStep(1), "", "", [_home, parent], [step.Source, handbook.Patterns[0].Source, handbook.CombiningSource], With(("Step", step), ("Handbook", handbook))),
                2 => New<ChooseStepPage>(urls.HandbookStep(2), "", "", [_home, parent], [step.Source], Whole(("Step", step))),
                _ => New<ActStepPage>(urls.HandbookStep(step.Number), "", "", [_home, parent], [step.Source], Whole(("Step", step))),
            };
            yield return page with { Title = $"ステップ{step.Number} {step.Question}", Description = step.Summary };
        }

        yield return New<ParticipationPage>(urls.Participation, "住民参加の仕組み", $"住民や事業者の声を集める仕組み{handbook.Platforms.Count}つの、運営主体、実績、参加を促す工夫を比べます。", [_home, parent], [handbook.ParticipationSource], With(("Handbook", handbook)));
        foreach (var platform in handbook.Platforms)
        {
            yield return New<PlatformPage>(urls.Platform(platform.Id), platform.Name, $"住民参加の仕組み「{platform.Name}」（{platform.Places}）の概要、運営主体、実績、参加を促す工夫です。", [_home, parent, new("住民参加の仕組み", urls.Participation)], [platform.Source], With(("Platform", platform)));
        }
    }

    private IEnumerable<Page> AboutPages()
    {
        Crumb parent = new("このサイト", urls.About);
        yield return New<AboutPage>(urls.About, "このサイトについて", $"{catalogue.Site.Name}の方針、出典と作成方法、利用規約、調査の対象、用語集、公開しているデータの案内です。", [_home], [catalogue.Edition.Source], Whole());
        foreach (var article in catalogue.Articles)
        {
            yield return New<ArticlePage>(urls.Article(article.Slug), article.Title, article.Description, [_home, parent], [article.Source], With(("Article", article), ("Site", catalogue.Site))) with { Updated = article.Updated };
        }

        yield return New<SurveyPage>(urls.Survey, "調査の対象", "事例集のもとになった調査が、どの府省のどの事業の、いくつの自治体を対象にしたかを示します。", [_home, parent], [catalogue.Survey.Source], Whole());
        yield return New<GlossaryPage>(urls.Glossary, "用語集", $"このサイトに出てくる専門用語や外来語{catalogue.Terms.Count}語の、一行の説明です。", [_home, parent], [catalogue.Edition.Source], With(("Terms", catalogue.Terms)));
    }

    private Page New<TComponent>(string url, string title, string description, IReadOnlyList<Crumb> parents, IReadOnlyList<Source> sources, Dictionary<string, object?> parameters)
        where TComponent : IComponent => new()
        {
            Url = url,
            Title = title,
            Description = description,
            Parents = parents,
            Sources = [.. sources.Distinct()],
            Updated = catalogue.Edition.Updated,
            Component = typeof(TComponent),
            Parameters = parameters,
        };

    private Dictionary<string, object?> Whole(params (string Name, object Value)[] parameters) => With([("Catalogue", catalogue), .. parameters]);

    private static Dictionary<string, object?> With(params (string Name, object Value)[] parameters) =>
        parameters.ToDictionary(p => p.Name, p => (object?)p.Value, StringComparer.Ordinal);
}
