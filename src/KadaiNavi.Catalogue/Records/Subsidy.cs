using KadaiNavi.Catalogue.Reading;

namespace KadaiNavi.Catalogue;

/// <summary>The subsidy of one call, whole: what <c>data/funding</c> holds.</summary>
public sealed record Subsidy
{
    public required Guideline Guideline { get; init; }
    public required Statute Statute { get; init; }
    public required Criteria Criteria { get; init; }
    public required CostTable Costs { get; init; }
    public required RateTable Rates { get; init; }
    public required LabourTable Labour { get; init; }
    public required BureauList Bureaus { get; init; }
    public required FormList Forms { get; init; }
    public required Timeline Timeline { get; init; }
    public required EligibilityPath Eligibility { get; init; }
}

/// <summary>The call's own rules (実施要領).</summary>
public sealed record Guideline
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required string FiscalYear { get; init; }
    public required string Call { get; init; }

    /// <summary>Last day of the call; <see cref="ClosedText"/> as the document writes it, with the hour.</summary>
    public required DateOnly Closed { get; init; }

    public required string ClosedText { get; init; }

    /// <summary>What a reader may still use after the call has closed, and what a new call may change.</summary>
    public required IReadOnlyList<string> Still { get; init; }

    public required IReadOnlyList<string> Changed { get; init; }
    public required IReadOnlyList<GuidelineSection> Sections { get; init; }
    public required IReadOnlyList<TitledText> Summary { get; init; }
    public required Source Source { get; init; }
}

public sealed record GuidelineSection
{
    public required int Number { get; init; }
    public required string Title { get; init; }

    /// <summary>Paragraphs and items, each a line, as in the document.</summary>
    public required IReadOnlyList<string> Text { get; init; }

    public required IReadOnlyList<GuidelinePart> Parts { get; init; }
}

public sealed record GuidelinePart(int Number, string Title, IReadOnlyList<string> Text);

public sealed record TitledText(string Title, IReadOnlyList<string> Text);

/// <summary>The articles that the ministry's subsidy follows (交付要綱).</summary>
public sealed record Statute
{
    public required string Title { get; init; }
    public required IReadOnlyList<Amendment> Amendments { get; init; }
    public required IReadOnlyList<StatuteArticle> Articles { get; init; }
    public required IReadOnlyList<Provision> Provisions { get; init; }
    public required IReadOnlyList<Annex> Annexes { get; init; }
    public required Source Source { get; init; }
}

/// <summary>One supplementary provision (附則), a line each.</summary>
public sealed record Provision(IReadOnlyList<string> Text);

public sealed record Amendment(string Kind, string Date, string Number);

public sealed record StatuteArticle
{
    public required int Number { get; init; }
    public required string Title { get; init; }

    /// <summary>What an officer wants to know, in a few words.</summary>
    public required string Question { get; init; }

    /// <summary>A short explanation; says nothing that the text does not say.</summary>
    public required string Plain { get; init; }

    /// <summary>Paragraphs and items, each a line, as in the document.</summary>
    public required IReadOnlyList<string> Text { get; init; }
}

public sealed record Annex
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Plain { get; init; }
    public required IReadOnlyList<string> Text { get; init; }
}

/// <summary>What the call is judged by (審査基準).</summary>
public sealed record Criteria(string Title, IReadOnlyList<CriteriaPrinciple> Principles, Source Source)
{
    public IEnumerable<Criterion> All => Principles.SelectMany(p => p.Items);
}

public sealed record CriteriaPrinciple
{
    public required int Number { get; init; }
    public required string Name { get; init; }
    public required string? Question { get; init; }
    public required IReadOnlyList<Criterion> Items { get; init; }
}

public sealed record Criterion
{
    /// <summary>As the document numbers it, <c>(1)-2</c>.</summary>
    [Elsewhere]
    public required string Code { get; init; }

    /// <summary>Within its principle.</summary>
    public required int Number { get; init; }

    /// <summary><c>必須要件</c> or <c>推奨要件</c>.</summary>
    public required string Level { get; init; }

    public required string? Topic { get; init; }
    public required string Text { get; init; }

    public bool IsRequired => Level == "必須要件";
}

/// <summary>Who answers for which prefectures (別添2).</summary>
public sealed record BureauList
{
    public required string Title { get; init; }
    public required string AsOf { get; init; }
    public required IReadOnlyList<Bureau> Bureaus { get; init; }
    public required Source Source { get; init; }
}

public sealed record Bureau
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Section { get; init; }
    public required IReadOnlyList<string> Prefectures { get; init; }
    public required string Postcode { get; init; }
    public required string Address { get; init; }
    public required string Phone { get; init; }
    public required string? Extension { get; init; }
    public required string Fax { get; init; }
    public required string Email { get; init; }
}

/// <summary>Forms of the articles, and the papers of the proposal.</summary>
public sealed record FormList
{
    public required string Title { get; init; }
    public required IReadOnlyList<Form> Forms { get; init; }
    public required IReadOnlyList<ProposalPaper> Proposal { get; init; }
    public required Source Source { get; init; }
}

public sealed record Form
{
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required int Article { get; init; }
    public required string By { get; init; }
    public required string When { get; init; }
    public required string? Note { get; init; }
}

public sealed record ProposalPaper(string Name, string? Attachment, string Note);
