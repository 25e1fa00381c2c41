using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

internal sealed record GuidelineEntry
{
    public required string Name { get; init; }
    public required string Title { get; init; }
    public required string FiscalYear { get; init; }
    public required string Call { get; init; }
    public required DateOnly Closed { get; init; }
    public required string ClosedText { get; init; }
    public required IReadOnlyList<string> Still { get; init; }
    public required IReadOnlyList<string> Changed { get; init; }
    public required IReadOnlyList<GuidelineSectionEntry> Sections { get; init; }
    public required IReadOnlyList<TitledTextEntry> Summary { get; init; }
    public required FundingSourceEntry Source { get; init; }

    public static GuidelineEntry Of(Guideline of) => new()
    {
        Name = of.Name,
        Title = of.Title,
        FiscalYear = of.FiscalYear,
        Call = of.Call,
        Closed = of.Closed,
        ClosedText = of.ClosedText,
        Still = of.Still,
        Changed = of.Changed,
        Sections = [.. of.Sections.Select(GuidelineSectionEntry.Of)],
        Summary = [.. of.Summary.Select(TitledTextEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
    };
}

internal sealed record GuidelineSectionEntry
{
    public required int Number { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<string> Text { get; init; }
    public required IReadOnlyList<GuidelinePartEntry> Parts { get; init; }

    public static GuidelineSectionEntry Of(GuidelineSection of) => new()
    {
        Number = of.Number,
        Title = of.Title,
        Text = of.Text,
        Parts = [.. of.Parts.Select(GuidelinePartEntry.Of)],
    };
}

internal sealed record GuidelinePartEntry(int Number, string Title, IReadOnlyList<string> Text)
{
    public static GuidelinePartEntry Of(GuidelinePart of) => new(of.Number, of.Title, of.Text);
}

internal sealed record TitledTextEntry(string Title, IReadOnlyList<string> Text)
{
    public static TitledTextEntry Of(TitledText of) => new(of.Title, of.Text);
}

internal sealed record StatuteEntry
{
    public required string Title { get; init; }
    public required IReadOnlyList<AmendmentEntry> Amendments { get; init; }
    public required IReadOnlyList<StatuteArticleEntry> Articles { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Provisions { get; init; }
    public required IReadOnlyList<AnnexEntry> Annexes { get; init; }
    public required FundingSourceEntry Source { get; init; }

    public static StatuteEntry Of(Statute of) => new()
    {
        Title = of.Title,
        Amendments = [.. of.Amendments.Select(AmendmentEntry.Of)],
        Articles = [.. of.Articles.Select(StatuteArticleEntry.Of)],
        Provisions = [.. of.Provisions.Select(p => p.Text)],
        Annexes = [.. of.Annexes.Select(AnnexEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
    };
}

internal sealed record AmendmentEntry(string Kind, string Date, string Number)
{
    public static AmendmentEntry Of(Amendment of) => new(of.Kind, of.Date, of.Number);
}

internal sealed record StatuteArticleEntry
{
    public required int Number { get; init; }
    public required string Title { get; init; }
    public required string Question { get; init; }
    public required string Plain { get; init; }
    public required IReadOnlyList<string> Text { get; init; }

    public static StatuteArticleEntry Of(StatuteArticle of) => new()
    {
        Number = of.Number,
        Title = of.Title,
        Question = of.Question,
        Plain = of.Plain,
        Text = of.Text,
    };
}

internal sealed record AnnexEntry
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Plain { get; init; }
    public required IReadOnlyList<string> Text { get; init; }

    public static AnnexEntry Of(Annex of) => new()
    {
        Id = of.Id,
        Title = of.Title,
        Plain = of.Plain,
        Text = of.Text,
    };
}

internal sealed record CriteriaEntry
{
    public required string Title { get; init; }
    public required IReadOnlyList<CriteriaPrincipleEntry> Principles { get; init; }
    public required FundingSourceEntry Source { get; init; }
    public required IReadOnlyList<CriterionEntry> All { get; init; }

    public static CriteriaEntry Of(Criteria of) => new()
    {
        Title = of.Title,
        Principles = [.. of.Principles.Select(CriteriaPrincipleEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
        All = [.. of.All.Select(CriterionEntry.Of)],
    };
}

internal sealed record CriteriaPrincipleEntry
{
    public required int Number { get; init; }
    public required string Name { get; init; }
    public required string? Question { get; init; }
    public required IReadOnlyList<CriterionEntry> Items { get; init; }

    public static CriteriaPrincipleEntry Of(CriteriaPrinciple of) => new()
    {
        Number = of.Number,
        Name = of.Name,
        Question = of.Question,
        Items = [.. of.Items.Select(CriterionEntry.Of)],
    };
}

internal sealed record CriterionEntry
{
    public required string Code { get; init; }
    public required string Level { get; init; }
    public required string? Topic { get; init; }
    public required string Text { get; init; }
    public required bool IsRequired { get; init; }

    public static CriterionEntry Of(Criterion of) => new()
    {
        Code = of.Code,
        Level = of.Level,
        Topic = of.Topic,
        Text = of.Text,
        IsRequired = of.IsRequired,
    };
}

internal sealed record FundingSourceEntry(DocumentEntry Document, string Section)
{
    public static FundingSourceEntry Of(Source of) => new(DocumentEntry.Of(of.Document), of.Section);
}
