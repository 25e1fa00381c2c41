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

/// <param name="Text">Paragraphs and items, each a line, as in the document.</param>
public sealed record GuidelineSection(int Number, string Title, IReadOnlyList<string> Text, IReadOnlyList<GuidelinePart> Parts);

public sealed record GuidelinePart(int Number, string Title, IReadOnlyList<string> Text);

public sealed record TitledText(string Title, IReadOnlyList<string> Text);

/// <summary>The articles that the ministry's subsidy follows (交付要綱).</summary>
public sealed record Statute(
    string Title,
    IReadOnlyList<Amendment> Amendments,
    IReadOnlyList<StatuteArticle> Articles,
    IReadOnlyList<IReadOnlyList<string>> Provisions,
    IReadOnlyList<Annex> Annexes,
    Source Source);

public sealed record Amendment(string Kind, string Date, string Number);

/// <param name="Question">What an officer wants to know, in a few words.</param>
/// <param name="Plain">A short explanation; says nothing that the text does not say.</param>
/// <param name="Text">Paragraphs and items, each a line, as in the document.</param>
public sealed record StatuteArticle(int Number, string Title, string Question, string Plain, IReadOnlyList<string> Text);

public sealed record Annex(string Id, string Title, string Plain, IReadOnlyList<string> Text);

/// <summary>What the call is judged by (審査基準).</summary>
public sealed record Criteria(string Title, IReadOnlyList<CriteriaPrinciple> Principles, Source Source)
{
    public IEnumerable<Criterion> All => Principles.SelectMany(p => p.Items);
}

public sealed record CriteriaPrinciple(int Number, string Name, string? Question, IReadOnlyList<Criterion> Items);

/// <param name="Code">As the document numbers it, <c>(1)-2</c>.</param>
/// <param name="Level"><c>必須要件</c> or <c>推奨要件</c>.</param>
public sealed record Criterion(string Code, string Level, string? Topic, string Text)
{
    public bool IsRequired => Level == "必須要件";
}

/// <summary>Who answers for which prefectures (別添2).</summary>
public sealed record BureauList(string Title, string AsOf, IReadOnlyList<Bureau> Bureaus, Source Source);

public sealed record Bureau(
    string Id, string Name, string Section, IReadOnlyList<string> Prefectures, string Postcode, string Address, string Phone, string? Extension, string Fax, string Email);

/// <summary>Forms of the articles, and the papers of the proposal.</summary>
public sealed record FormList(string Title, IReadOnlyList<Form> Forms, IReadOnlyList<ProposalPaper> Proposal, Source Source);

public sealed record Form(string Number, string Name, int Article, string By, string When, string? Note);

public sealed record ProposalPaper(string Name, string? Attachment, string Note);
