using KadaiNavi.Catalogue;
using KadaiNavi.Site.Pages;
using KadaiNavi.Site.Pages.Funding;
using Microsoft.AspNetCore.Components;

namespace KadaiNavi.Site;

/// <summary>The list of every page, in the order of the sitemap. Nothing is drawn here.</summary>
/// <param name="hasPdf">Whether the carry packs exist as PDF too: only where a browser could print them.</param>
public sealed class SitePages(ServiceCatalogue catalogue, Urls urls, bool hasPdf = false)
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
        .. FundingPages(),
        .. AboutPages(),
        New<ShortlistPage>(urls.Shortlist, "検討リスト", "気になるサービス、地域課題、事例を集めて比べ、選んだ理由を残し、検討シート（Word、Excel）にします。すべてこの端末の中で行います。", [_home], [catalogue.Edition.Source], Whole()) with { Scripts = ["shortlist-element.js"] },
        New<SearchPage>(urls.Search, "検索", "地域課題、サービス、事例、手引き、補助金のページを、言葉か困りごとの文で探せます。五十音の索引もあります。", [_home], [catalogue.Edition.Source], Whole()),
        New<NotFoundPage>(urls.NotFound, "ページが見つかりません", "お探しのページはありません。", [_home], [catalogue.Edition.Source], []) with { IsListed = false },
    ];

    private Page IssuePage(Issue issue) => New<IssuePage>(
        urls.Issue(issue.Code),
        $"{issue.Code} {issue.Name}",
        $"地域課題「{issue.Name}」の困りごとと、解決につながるサービス{issue.Placements.Count}種の内容、件数、技術の検討フェーズです。",
        [_home, new("地域課題", urls.Issues), new(issue.Category.Name, urls.Category(issue.Category.Slug))],
        [issue.Source],
        Whole(("Issue", issue), ("HasPdf", hasPdf)));

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
        Whole(("Service", service))) with
    { Scripts = ["inquiry-element.js"] };

    private Page CasePage(CaseStudy study) => New<CasePage>(
        urls.Case(study.Id), study.Title, study.Summary, [_home, new("事例", urls.Cases)], [study.Source], Whole(("Case", study))) with
    { Updated = study.Updated, SchemaType = "Article", Scripts = ["inquiry-element.js"] };

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

    private IEnumerable<Page> FundingPages()
    {
        var subsidy = catalogue.Subsidy;
        var call = $"総務省「{subsidy.Guideline.Name}」（{subsidy.Guideline.FiscalYear}）";
        Crumb parent = new("補助金", urls.Funding);
        yield return Part<FundingPage>(urls.Funding, "補助金", $"{call}の決まりの全文と、使えるか、いくら出るか、いつまでに何をするかを調べる道具です。", subsidy.Guideline.Source) with { Parents = [_home] };
        yield return Tool<EligibilityPage>(urls.Eligibility, "使えるかを確かめる", $"{call}を使えるかを、{subsidy.Eligibility.Questions.Count}つの問いで確かめます。", subsidy.Eligibility.Source);
        yield return Tool<EstimatePage>(urls.Estimate, "補助金の額を見積もる", $"{call}の補助金の額、自己負担、5年間の運用費を、経費から見積もります。", subsidy.Rates.Source, subsidy.Costs.Source);
        yield return Tool<CriteriaPage>(urls.Criteria, "審査基準を自分で確かめる", $"{call}の審査基準{subsidy.Criteria.All.Count()}項目を、済、未、該当なしで確かめます。", subsidy.Criteria.Source);
        yield return Tool<LabourPage>(urls.LabourCosts, "人件費の単価を調べる", $"{subsidy.Labour.Title}の{subsidy.Labour.Grades.Count}等級を、健保等級か給与から調べます。", subsidy.Labour.Source);
        yield return Tool<TimelinePage>(urls.Timeline, "期限を計算する", $"{call}の、交付の決定から5年目の報告までの期限を計算します。", subsidy.Timeline.Source);
        yield return Tool<BureausPage>(urls.Bureaus, "提出先を調べる", $"都道府県ごとに、{subsidy.Bureaus.Bureaus.Count}の総合通信局等の担当と連絡先を示します。", subsidy.Bureaus.Source) with { Parameters = With(("Subsidy", subsidy), ("Prefectures", catalogue.Prefectures)) };
        yield return Part<GuidelinePage>(urls.Guideline, "実施要領", $"{call}の実施要領、全{subsidy.Guideline.Sections.Count}章の全文です。", subsidy.Guideline.Source);
        yield return Part<StatutePage>(urls.Statute, "交付要綱", $"{subsidy.Statute.Title}の{subsidy.Statute.Articles.Count}の条、別紙、補足事項の全文です。", subsidy.Statute.Source);
        foreach (var article in subsidy.Statute.Articles)
        {
            yield return Part<StatuteArticlePage>(urls.StatuteArticle(article.Number), $"第{article.Number}条（{article.Title}）", $"{article.Question}。{article.Plain}", subsidy.Statute.Source with { Section = $"交付要綱 第{article.Number}条" }) with
            { Parents = [_home, parent, new("交付要綱", urls.Statute)], Parameters = With(("Subsidy", subsidy), ("Article", article)) };
        }

        yield return Part<RatesPage>(urls.Rates, "補助率と上限", "交付要綱の別表が定める、第3条の号ごとの補助率と上限、計算の順です。", subsidy.Rates.Source);
        yield return Part<CostsPage>(urls.Costs, "対象になる経費、ならない経費", $"{call}の費目の説明と、使用できない経費の例示です。", subsidy.Costs.Source);
        yield return Part<FormsPage>(urls.Forms, "様式", $"{call}の申請から5年目の報告まで、どの様式をいつ出すかの一覧です。", subsidy.Forms.Source);

        Page Part<TComponent>(string url, string title, string description, params Source[] sources)
            where TComponent : IComponent => New<TComponent>(url, title, description, [_home, parent], sources, With(("Subsidy", subsidy)));

        Page Tool<TComponent>(string url, string title, string description, params Source[] sources)
            where TComponent : IComponent => Part<TComponent>(url, title, description, sources) with { Scripts = ["funding-element.js"] };
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
