using KadaiNavi.Catalogue;

namespace KadaiNavi.Tests;

/// <summary>The real catalogue against figures counted by hand in the case book.</summary>
public sealed class CaseBookTests
{
    private static readonly ServiceCatalogue Catalogue = TestSite.Prepare(TestSite.Repository).Catalogue;

    /// <summary>Issue, surveyed services, rows of its table, sum of the rows (null: lost in the source), one of the 11 frequent.</summary>
    public static TheoryData<string, int, int, int?, bool> Issues => new()
    {
        { "1a", 30, 11, 41, true }, { "1b", 13, 9, 18, true }, { "1c", 7, 3, 7, false }, { "1d", 3, 2, 3, false },
        { "1e", 3, 2, 3, false },
        { "2a", 25, 7, 21, true }, { "2b", 2, 2, 2, false }, { "2c", 1, 1, 1, false }, { "2d", 1, 1, 1, false },
        { "3a", 10, 6, 14, true }, { "3b", 9, 5, 12, false }, { "3c", 3, 4, 4, false }, { "3d", 3, 2, 4, false },
        { "3e", 2, 1, 2, false }, { "3f", 2, 3, 3, false },
        { "4a", 21, 10, null, true }, { "4b", 17, 8, 17, true }, { "4c", 2, 2, 2, false },
        { "5a", 24, 8, 32, true }, { "5b", 23, 9, 31, false }, { "5c", 15, 7, 26, true }, { "5d", 6, 3, 7, false },
        { "5e", 1, 1, 1, false },
        { "6a", 9, 4, 13, false }, { "6b", 4, 3, 4, false }, { "6c", 1, 1, 1, false },
        { "7a", 16, 8, 23, true }, { "7b", 7, 3, 10, false }, { "7c", 1, 1, 1, false },
        { "8a", 10, 2, 11, true }, { "8b", 6, 2, 7, false },
        { "9a", 6, 4, 7, false },
        { "10a", 14, 6, 17, true },
        { "11a", 13, 4, 18, false }, { "11b", 3, 3, 3, false }, { "11c", 1, 1, 1, false },
    };

    [Theory]
    [MemberData(nameof(Issues))]
    public void An_issue_has_the_figures_of_the_case_book(string code, int surveyed, int rows, int? total, bool frequent)
    {
        var issue = Catalogue.Issue(code);

        Assert.Equal((surveyed, rows, total, frequent), (issue.Surveyed, issue.Placements.Count, issue.TableTotal, issue.IsFrequent));
    }

    [Fact]
    public void The_whole_is_11_categories_36_issues_149_rows_314_services_and_10_cases()
    {
        Assert.Equal((11, 36, 149), (Catalogue.Categories.Count, Catalogue.Issues.Count, Catalogue.Placements.Count()));
        Assert.Equal((314, 10), (Catalogue.Edition.Surveyed, Catalogue.Cases.Count));
        Assert.Equal([24, 31, 9, 10], Catalogue.Survey.Programmes.Select(p => p.Municipalities));
        Assert.Equal(5, Catalogue.Handbook.Platforms.Count);
    }

    [Fact]
    public void Sums_that_the_case_book_does_not_reconcile_are_told_on_the_issue_s_page_and_only_there()
    {
        string[] expected =
        [
            "1a", "1b", "2a", "3a", "3b", "3c", "3d", "3f", "5a", "5b", "5c", "5d", "6a", "7a", "7b", "8a", "8b", "9a", "10a", "11a",
        ];

        Assert.Equal(expected, Catalogue.Issues.Where(i => i.SumsDisagree).Select(i => i.Code));
    }

    [Theory]
    [InlineData("on-demand-transport", "1a", "1b", "4a")]
    [InlineData("maas-app", "1a", "1b")]
    [InlineData("realtime-bus-information", "1a", "1b")]
    [InlineData("maas-health-link", "5a", "5b")]
    [InlineData("on-demand-bus-promotion", "7a")]
    public void A_service_is_one_however_many_issues_list_it(string id, params string[] issues) =>
        Assert.Equal(issues, Catalogue.Service(id).Placements.Select(p => p.IssueCode));

    [Fact]
    public void Names_that_differ_in_more_than_spelling_are_linked_as_related()
    {
        Assert.Contains(Catalogue.Service("on-demand-bus-promotion"), Catalogue.RelatedTo(Catalogue.Service("on-demand-transport")));
    }

    [Fact]
    public void Rows_with_the_same_name_are_the_same_service()
    {
        var ids = Catalogue.Placements.GroupBy(p => p.Name, StringComparer.Ordinal)
            .Where(g => g.Select(p => p.ServiceId).Distinct().Count() > 1);

        Assert.Empty(ids.Select(g => g.Key));
    }

    [Fact]
    public void The_row_called_other_says_on_its_page_what_it_is()
    {
        var placement = Catalogue.Issue("3b").Placements.Single(p => p.Name == "その他");

        Assert.NotEqual("その他", Catalogue.Service(placement.ServiceId).Title);
    }

    /// <summary>Counted on the pages of the case book, field by field.</summary>
    [Fact]
    public void Of_27_fields_that_people_want_to_know_it_answers_12_for_a_case_and_5_for_a_service()
    {
        Assert.Equal(27, Catalogue.Fields.Count);
        Assert.Equal(12, Catalogue.KnownOf(Catalogue.Cases.Single(c => c.Id == "maebashi-maemaas")).Count);
        Assert.Equal(5, Catalogue.KnownOf(Catalogue.Service("parcel-lockers")).Count);
    }

    [Fact]
    public void Unknown_is_known_only_where_the_case_book_lost_it()
    {
        var unknown = Catalogue.Placements.Where(p => p.Municipalities is null || p.Phase is null);

        Assert.Equal(["4a"], unknown.Select(p => p.IssueCode).Distinct());
        Assert.All(Catalogue.Issue("4a").Placements, p => Assert.True(p.Municipalities is null && p.Phase is null));
    }
}
