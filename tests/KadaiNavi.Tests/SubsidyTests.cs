using KadaiNavi.Catalogue;

namespace KadaiNavi.Tests;

/// <summary>The subsidy's documents against figures counted by hand in them.</summary>
public sealed class SubsidyTests
{
    private static readonly ServiceCatalogue Catalogue = TestSite.Prepare(TestSite.Repository).Catalogue;

    private static readonly Subsidy Subsidy = Catalogue.Subsidy;

    /// <summary>Columns ① to ④, added up from the source.</summary>
    private static readonly int[] LabourSums = [172_670, 151_730, 229_700, 201_890];

    [Fact]
    public void The_guideline_has_seven_sections_with_their_parts() =>
        Assert.Equal(
            [(1, 0), (2, 5), (3, 5), (4, 5), (5, 0), (6, 0), (7, 0)],
            Subsidy.Guideline.Sections.Select(s => (s.Number, s.Parts.Count)));

    [Fact]
    public void The_articles_are_1_to_29_each_with_text_and_explanation()
    {
        Assert.Equal(Enumerable.Range(1, 29), Subsidy.Statute.Articles.Select(a => a.Number));
        Assert.All(Subsidy.Statute.Articles, a =>
            Assert.True(a.Text.Count > 0 && a.Plain.Length is > 20 and < 200 && a.Question.Length > 3));
        Assert.Equal((9, 9, 2), (Subsidy.Statute.Amendments.Count, Subsidy.Statute.Provisions.Count, Subsidy.Statute.Annexes.Count));
    }

    /// <summary>Lines of each article: its paragraphs and items.</summary>
    [Fact]
    public void No_paragraph_or_item_of_an_article_is_lost() =>
        Assert.Equal(
            [1, 3, 10, 23, 11, 2, 4, 1, 5, 1, 1, 5, 4, 4, 3, 2, 8, 1, 3, 4, 1, 1, 7, 1, 6, 1, 1, 1, 1],
            Subsidy.Statute.Articles.Select(a => a.Text.Count));

    [Fact]
    public void No_mark_of_a_page_break_is_left_in_the_text()
    {
        var lines = Subsidy.Statute.Articles.SelectMany(a => a.Text)
            .Concat(Subsidy.Statute.Annexes.SelectMany(a => a.Text))
            .Concat(Subsidy.Statute.Provisions.SelectMany(p => p.Text))
            .Concat(Subsidy.Guideline.Sections.SelectMany(s => s.Text.Concat(s.Parts.SelectMany(p => p.Text))));

        Assert.All(lines, l => Assert.DoesNotMatch(@"^- |\t|第 |条 |様式 |[ぁ-ん] [ぁ-ん]", l));
    }

    [Fact]
    public void The_criteria_are_16_required_and_10_recommended_items_under_6_principles()
    {
        var counts = Subsidy.Criteria.Principles.Select(p => (p.Items.Count(i => i.IsRequired), p.Items.Count(i => !i.IsRequired)));

        Assert.Equal([(5, 0), (2, 1), (1, 1), (5, 1), (0, 6), (3, 1)], counts);
    }

    [Fact]
    public void The_labour_table_has_50_grades_and_the_sums_of_the_source()
    {
        var grades = Subsidy.Labour.Grades;

        Assert.Equal(Enumerable.Range(1, 50), grades.Select(g => g.Grade));
        Assert.Equal(LabourSums, Enumerable.Range(0, 4).Select(c => grades.Sum(g => g.Hourly[c])));
        Assert.All(grades, g => Assert.Equal(g.AnnualFrom, 12 * g.MonthlyFrom));
        Assert.All(grades, g => Assert.Equal(g.AnnualBelow, 12 * g.MonthlyBelow));
        Assert.Equal((0, null), (grades[0].AnnualFrom, grades[^1].AnnualBelow));
        Assert.All(grades.Zip(grades.Skip(1)), pair => Assert.Equal(pair.First.AnnualBelow, pair.Second.AnnualFrom));
    }

    [Fact]
    public void The_11_bureaus_share_the_47_prefectures()
    {
        Assert.Equal(11, Subsidy.Bureaus.Bureaus.Count);
        Assert.Equal(Catalogue.Prefectures.Select(p => p.Name).Order(), Subsidy.Bureaus.Bureaus.SelectMany(b => b.Prefectures).Order());
        Assert.Equal("沖縄総合通信事務所", Subsidy.Bureaus.Bureaus.Single(b => b.Prefectures.Contains("沖縄県")).Name);
    }

    [Fact]
    public void The_costs_have_11_kinds_and_20_refused_examples()
    {
        Assert.Equal([2, 2, 1, 6], Subsidy.Costs.Groups.Select(g => g.Kinds.Count));
        Assert.Equal([12, 7, 1], Subsidy.Costs.Refused.Select(l => l.Items.Count));
    }

    [Fact]
    public void The_forms_are_1_to_16_with_form_9_in_two_parts() =>
        Assert.Equal(
            ["1", "2", "3", "4", "5", "6", "7", "8", "9の1", "9の2", "10", "11", "12", "13", "14", "15", "16"],
            Subsidy.Forms.Forms.Select(f => f.Number));

    [Fact]
    public void Each_form_is_named_in_its_article() =>
        Assert.All(Subsidy.Forms.Forms, f => Assert.Contains(
            Subsidy.Statute.Articles.Single(a => a.Number == f.Article).Text,
            l => l.Contains($"（様式{f.Number}）", StringComparison.Ordinal)));

    [Fact]
    public void The_rates_cover_clauses_1_to_9_of_article_3() =>
        Assert.Equal(Enumerable.Range(1, 9), Subsidy.Rates.Clauses.Select(c => c.Number));

    [Fact]
    public void The_call_closed_on_28_August_2023() => Assert.Equal(new DateOnly(2023, 8, 28), Subsidy.Guideline.Closed);
}
