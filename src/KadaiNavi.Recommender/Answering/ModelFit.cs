using KadaiNavi.Catalogue;

namespace KadaiNavi.Recommender.Answering;

public enum MisfitKind
{
    UnknownIssue,
    MissingIssue,
    UnknownRow,
    MissingRow,
}

/// <param name="Name">Code of an issue, or issue and service of a row (<c>1b/on-demand-transport</c>).</param>
public sealed record Misfit(MisfitKind Kind, string Name);

/// <summary>
/// Whether a model and a catalogue speak of the same issues and rows. Twin of misfits in site/Problem/pure/knowledge.js;
/// tests/fixtures/failures.json holds both to the same answers.
/// </summary>
public static class ModelFit
{
    /// <summary>Everything that one of the two has and the other has not: issues first, each in the order of its own list.</summary>
    public static IReadOnlyList<Misfit> Misfits(ModelFile model, IReadOnlyList<Issue> catalogue)
    {
        string[] issues = [.. catalogue.Select(i => i.Code)];
        string[] rows = [.. catalogue.SelectMany(i => i.Placements).Select(p => $"{p.IssueCode}/{p.ServiceId}")];
        return
        [
            .. model.Issues.Except(issues).Select(code => new Misfit(MisfitKind.UnknownIssue, code)),
            .. issues.Except(model.Issues).Select(code => new Misfit(MisfitKind.MissingIssue, code)),
            .. model.Rows.Except(rows).Select(row => new Misfit(MisfitKind.UnknownRow, row)),
            .. rows.Except(model.Rows).Select(row => new Misfit(MisfitKind.MissingRow, row)),
        ];
    }
}
