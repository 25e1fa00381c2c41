using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using KadaiNavi.Build;
using KadaiNavi.Catalogue;
using KadaiNavi.Catalogue.Reading;
using KadaiNavi.Recommender.Answering;
using KadaiNavi.Recommender.Data;
using KadaiNavi.Recommender.Learning;

namespace KadaiNavi.Tests;

/// <summary>Behaviour of the recommender: on the tiny site for training, on the real model for answers.</summary>
public sealed class RecommenderTests
{
    private static readonly LoadedSite Site = LoadedSite.Open(TestSite.Repository);

    private static readonly ServiceCatalogue Catalogue = Site.Catalogue;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Adviser Real = Site.Model.Open();

    [Fact]
    public void The_committed_model_belongs_to_the_committed_texts() =>
        Assert.False(Site.Model.IsStale, "data/training や目録が変わりました。./kadai train で作り直してください。");

    [Fact]
    public void Two_trainings_give_the_same_bytes_and_those_of_the_committed_model()
    {
        using var site = TestSite.Tiny();
        var catalogue = CatalogueReader.Load(site.Root, [])!;
        var set = TrainingSet.Read(site.Root, catalogue, [])!;

        var first = Trainer.Train(set, catalogue).Write();

        Assert.Equal(first, Trainer.Train(set, catalogue).Write());
        Assert.Equal(first, File.ReadAllBytes(site.PathOf(ModelFile.Path)));
    }

    [Fact]
    public void Every_issue_has_a_hundred_statements_from_four_authors_and_every_row_five()
    {
        var set = TrainingSet.Read(TestSite.Repository, Catalogue, [])!;

        Assert.All(Catalogue.Issues, issue =>
        {
            var own = set.Statements.Where(s => s.Issue == issue.Code).ToList();
            Assert.True(own.Count >= 100, $"{issue.Code}: {own.Count}");
            Assert.True(own.CountBy(s => s.Author).Count(a => a.Value >= 25) >= 4, $"{issue.Code}: {own.CountBy(s => s.Author).Count()}人");
            Assert.All(
                issue.Placements,
                p => Assert.True(own.Count(s => s.Services.Contains(p.ServiceId)) >= 5, $"{issue.Code} {p.ServiceId}"));
        });
        Assert.True(set.LongTexts.Count >= 300 && set.Several.Count >= 300 && set.OutOfScope.Count >= 600);
    }

    [Fact]
    public void Of_texts_with_several_problems_most_show_them_all()
    {
        var several = TrainingSet.Read(TestSite.Repository, Catalogue, [])!.Several;

        var complete = several.Count(s =>
            s.Others.Prepend(s.Issue).All(code => Real.Recommend(s.Text).Issues.Take(3).Any(i => i.Code == code)));

        Assert.True(complete >= 0.7 * several.Count, $"{complete} of {several.Count}");
    }

    [Fact]
    public void A_letter_with_much_background_is_hardly_ever_refused()
    {
        var letters = TrainingSet.Read(TestSite.Repository, Catalogue, [])!.LongTexts;

        var answers = letters.Select(l => (l.Issue, Answer: Real.Recommend(l.Text))).ToList();

        Assert.True(answers.Count(a => !a.Answer.InScope) <= 0.03 * letters.Count);
        Assert.True(answers.Count(a => a.Answer.Issues[0].Code == a.Issue) >= 0.9 * letters.Count);
    }

    [Theory]
    [InlineData("路線バスが一日三本に減って、免許を返した親が病院に通えない", "1c", "1b")]
    [InlineData("大雨のたびに用水路があふれる", "2c")]
    [InlineData("ﾛｾﾝﾊﾞｽ 廃止 過疎", "1b")]
    [InlineData("ゆきみちがこおってすべる", "1e")]
    public void A_problem_finds_its_issue(string text, params string[] expected)
    {
        var answer = Real.Recommend(text);

        Assert.True(answer.InScope);
        Assert.Equal(expected.Order(), answer.Issues.Take(expected.Length).Select(i => i.Code).Order());
    }

    [Fact]
    public void A_case_is_near_when_it_shows_a_service_of_the_issue() =>
        Assert.Contains("maebashi-maemaas", Real.Recommend("路線バスの乗客が減り、赤字で路線を残せない").Cases);

    [Theory]
    [InlineData("カレーの作り方を教えて")]
    [InlineData("SELECT * FROM users WHERE id = 1;")]
    [InlineData("あああああああああ")]
    [InlineData("😀😀😀")]
    [InlineData("職員の年次有給休暇の繰越しについて")]
    public void What_is_no_local_issue_is_said_to_be_none(string text) => Assert.False(Real.Recommend(text).InScope);

    [Fact]
    public void Probabilities_sum_to_one_and_reasons_are_words_of_the_text()
    {
        const string Text = "商店街の空き店舗が増え、ＥＣに客を取られている";

        var answer = Real.Recommend(Text);

        Assert.Equal(Catalogue.Issues.Count, answer.Issues.Count);
        Assert.Equal(1, answer.Issues.Sum(i => i.Probability), 9);
        Assert.NotEmpty(answer.Issues[0].Because);
        Assert.All(answer.Issues.SelectMany(i => i.Because), word => Assert.Contains(word, Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_phase_leaves_only_services_whose_technology_is_in_it()
    {
        var services = Real.Recommend("路線バスの利用者が減っている", "実装").Services;

        Assert.NotEmpty(services);
        Assert.All(services, s => Assert.Equal("実装", s.Phase));
        Assert.Equal(services.Count, services.DistinctBy(s => s.Id).Count());
    }

    [Fact]
    public void Any_text_is_answered_without_an_exception() =>
        Gen.String[Gen.Char["バス病院の\u202E\u0000\n\ud83d\ude00<>&'\"。、ﾊﾞｽaＡ"], 0, 200].Sample(text =>
        {
            var answer = Real.Recommend(text);
            return answer.Issues.Count == Catalogue.Issues.Count
                && answer.Issues.All(i => !double.IsNaN(i.Probability)) && !double.IsNaN(answer.Confidence);
        }, iter: 300);

    /// <summary>The same file holds the browser's answers: tests/js/recommend.test.js.</summary>
    [Fact]
    public void Every_quality_statement_is_answered_as_the_golden_file_says()
    {
        var path = Path.Combine(TestSite.Repository.FullName, "tests", "fixtures", "recommendations.json");
        var lines = QualitySet.Read(TestSite.Repository, Catalogue, []).Select(q => Line(q.Text, Real.Recommend(q.Text))).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, "[\n" + string.Join(",\n", lines) + "\n]\n");
        }

        Assert.Equal(File.ReadAllText(path), "[\n" + string.Join(",\n", lines) + "\n]\n");
    }

    private static string Line(string text, Recommendation answer) => JsonSerializer.Serialize(
        new
        {
            text,
            confidence = Math.Round(answer.Confidence, 6),
            issues = answer.Issues.Take(5).Select(i => new object[] { i.Code, Math.Round(i.Probability, 6), string.Join('|', i.Because) }),
            services = answer.Services.Take(5).Select(s => new object[] { s.Id, Math.Round(s.Score, 6) }),
            cases = answer.Cases,
        },
        Readable);
}
