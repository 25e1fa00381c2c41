using KadaiNavi.Catalogue;

namespace KadaiNavi.Publishing;

internal sealed record BureauListEntry
{
    public required string Title { get; init; }
    public required string AsOf { get; init; }
    public required IReadOnlyList<BureauEntry> Bureaus { get; init; }
    public required FundingSourceEntry Source { get; init; }

    public static BureauListEntry Of(BureauList of) => new()
    {
        Title = of.Title,
        AsOf = of.AsOf,
        Bureaus = [.. of.Bureaus.Select(BureauEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
    };
}

internal sealed record BureauEntry
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

    public static BureauEntry Of(Bureau of) => new()
    {
        Id = of.Id,
        Name = of.Name,
        Section = of.Section,
        Prefectures = of.Prefectures,
        Postcode = of.Postcode,
        Address = of.Address,
        Phone = of.Phone,
        Extension = of.Extension,
        Fax = of.Fax,
        Email = of.Email,
    };
}

internal sealed record FormListEntry
{
    public required string Title { get; init; }
    public required IReadOnlyList<FormEntry> Forms { get; init; }
    public required IReadOnlyList<ProposalPaperEntry> Proposal { get; init; }
    public required FundingSourceEntry Source { get; init; }

    public static FormListEntry Of(FormList of) => new()
    {
        Title = of.Title,
        Forms = [.. of.Forms.Select(FormEntry.Of)],
        Proposal = [.. of.Proposal.Select(ProposalPaperEntry.Of)],
        Source = FundingSourceEntry.Of(of.Source),
    };
}

internal sealed record FormEntry
{
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required int Article { get; init; }
    public required string By { get; init; }
    public required string When { get; init; }
    public required string? Note { get; init; }

    public static FormEntry Of(Form of) => new()
    {
        Number = of.Number,
        Name = of.Name,
        Article = of.Article,
        By = of.By,
        When = of.When,
        Note = of.Note,
    };
}

internal sealed record ProposalPaperEntry(string Name, string? Attachment, string Note)
{
    public static ProposalPaperEntry Of(ProposalPaper of) => new(of.Name, of.Attachment, of.Note);
}
