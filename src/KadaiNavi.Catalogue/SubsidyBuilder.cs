using KadaiNavi.Catalogue.Yaml;
using static KadaiNavi.Catalogue.Yaml.CheckedValues;

namespace KadaiNavi.Catalogue;

/// <summary>Turns the checked trees of <c>data/funding</c> into records.</summary>
internal sealed class SubsidyBuilder(CatalogueFolder folder, Func<YamlValue, Source> source)
{
    public Subsidy Build() => new()
    {
        Guideline = Guideline(folder["guideline"]!),
        Statute = Statute(folder["articles"]!),
        Criteria = Criteria(folder["criteria"]!),
        Costs = Costs(folder["costs"]!),
        Rates = Rates(folder["rates"]!),
        Labour = Labour(folder["labour-unit-costs"]!),
        Bureaus = Bureaus(folder["bureaus"]!),
        Forms = Forms(folder["forms"]!),
        Timeline = Timeline(folder["timeline"]!),
        Eligibility = Eligibility(folder["eligibility"]!),
    };

    private Guideline Guideline(YamlValue tree) => new()
    {
        Name = Text(tree, "name"),
        Title = Text(tree, "title"),
        FiscalYear = Text(tree, "fiscalYear"),
        Call = Text(tree, "call"),
        Closed = Date(tree, "closed"),
        ClosedText = Text(tree, "closedText"),
        Still = Strings(tree, "still"),
        Changed = Strings(tree, "changed"),
        Sections =
        [
            .. List(tree, "sections").Select(s => new GuidelineSection(
                Number(s, "number"), Text(s, "title"), Strings(s, "text"), [.. List(s, "parts").Select(p => new GuidelinePart(Number(p, "number"), Text(p, "title"), Strings(p, "text")))])),
        ],
        Summary = [.. List(tree, "summary").Select(s => new TitledText(Text(s, "title"), Strings(s, "text")))],
        Source = source(tree),
    };

    private Statute Statute(YamlValue tree) => new(
        Text(tree, "title"),
        [.. List(tree, "amendments").Select(a => new Amendment(Text(a, "kind"), Text(a, "date"), Text(a, "number")))],
        [.. List(tree, "articles").Select(a => new StatuteArticle(Number(a, "number"), Text(a, "title"), Text(a, "question"), Text(a, "plain"), Strings(a, "text")))],
        [.. List(tree, "provisions").Select(p => Strings(p, "text"))],
        [.. List(tree, "annexes").Select(a => new Annex(Text(a, "id"), Text(a, "title"), Text(a, "plain"), Strings(a, "text")))],
        source(tree));

    private Criteria Criteria(YamlValue tree) => new(
        Text(tree, "title"),
        [
            .. List(tree, "principles").Select(p => new CriteriaPrinciple(
                Number(p, "number"),
                Text(p, "name"),
                p["question"]!.Text,
                [.. List(p, "items").Select(i => new Criterion($"({Number(p, "number")})-{Number(i, "number")}", Text(i, "level"), i["topic"]!.Text, Text(i, "text")))])),
        ],
        source(tree));

    private CostTable Costs(YamlValue tree) => new(
        Text(tree, "title"),
        [
            .. List(tree, "groups").Select(g => new CostGroup(
                Text(g, "id"), Text(g, "number"), Text(g, "name"), [.. List(g, "kinds").Select(k => new CostKind(Text(k, "id"), k["number"]!.Text, Text(k, "name"), Text(k, "text"), Strings(k, "notes")))])),
        ],
        Text(tree["overhead"]!, "name"),
        Text(tree["overhead"]!, "text"),
        [.. List(tree, "refused").Select(l => new RefusedList(Text(l, "list"), Text(l, "title"), [.. List(l, "items").Select(i => new RefusedCost(Text(i, "id"), Text(i, "text"), Strings(i, "words")))]))],
        [.. List(tree, "excluded").Select(e => new ExcludedCost(Text(e, "id"), Text(e, "text"), Text(e, "where"), Strings(e, "words")))],
        source(tree));

    private RateTable Rates(YamlValue tree) => new()
    {
        Title = Text(tree, "title"),
        Small = Text(tree, "small"),
        OverheadPercent = Number(tree, "overheadPercent"),
        RoundTo = Number(tree, "roundTo"),
        EquipmentFrom = Number(tree, "equipmentFrom"),
        DefaultClause = Number(tree, "defaultClause"),
        RunningYears = Number(tree, "runningYears"),
        MostOkuYen = Number(tree, "mostOkuYen"),
        Clauses =
        [
            .. List(tree, "clauses").Select(c => new RateClause(
                Number(c, "number"), Text(c, "entry"), Text(c, "text"), Text(c, "project"), c["floor"]!.Number, [.. List(c, "rules").Select(Rule)])),
        ],
        Messages = [.. List(tree, "messages").Select(m => new EstimateMessage(Text(m, "id"), m["only"] is YamlList ? Strings(m, "only") : null, Text(m, "text"), Text(m, "where")))],
        Source = source(tree),
    };

    private static RateRule Rule(YamlValue tree) => new(
        Strings(tree, "applicants"), Text(tree, "rate"), tree["numerator"]!.Number, tree["denominator"]!.Number, tree["ceiling"]!.Number, Strings(tree, "messages"));

    private LabourTable Labour(YamlValue tree)
    {
        var columns = List(tree, "columns").Select(c => new LabourColumn(Text(c, "id"), Text(c, "mark"), Text(c, "bonus"), Text(c, "welfare"))).ToList();
        return new(
            Text(tree, "title"),
            columns,
            [
                .. List(tree, "grades").Select(g => new LabourGrade(
                    Number(g, "grade"), [.. columns.Select(c => Number(g, c.Id))], Number(g, "annualFrom"), g["annualBelow"]!.Number, Number(g, "monthlyFrom"), g["monthlyBelow"]!.Number)),
            ],
            source(tree));
    }

    private BureauList Bureaus(YamlValue tree) => new(
        Text(tree, "title"),
        Text(tree, "asOf"),
        [
            .. List(tree, "bureaus").Select(b => new Bureau(
                Text(b, "id"), Text(b, "name"), Text(b, "section"), Strings(b, "prefectures"), Text(b, "postcode"), Text(b, "address"), Text(b, "phone"), b["extension"]!.Text, Text(b, "fax"), Text(b, "email"))),
        ],
        source(tree));

    private FormList Forms(YamlValue tree) => new(
        Text(tree, "title"),
        [.. List(tree, "forms").Select(f => new Form(Text(f, "number"), Text(f, "name"), Number(f, "article"), Text(f, "by"), Text(f, "when"), f["note"]!.Text))],
        [.. List(tree, "proposal").Select(p => new ProposalPaper(Text(p, "name"), p["attachment"]!.Text, Text(p, "note")))],
        source(tree));

    private Timeline Timeline(YamlValue tree) => new(
        Text(tree, "title"),
        [.. List(tree, "schedule").Select(s => new ScheduleEntry(Text(s, "date"), Text(s, "text"), Text(s, "where")))],
        [.. List(tree, "dates").Select(d => new TimelineDate(Text(d, "id"), Text(d, "label"), Text(d, "help")))],
        new(Date(tree["days"]!, "first"), Date(tree["days"]!, "last")),
        [
            .. List(tree, "deadlines").Select(d => new Deadline(
                Text(d, "id"), Text(d, "title"), Text(d, "article"), Text(d, "by"), d["form"]!.Text, Text(d, "rule"), Text(d, "from"), d["days"]!.Number, d["month"]!.Number, d["day"]!.Number, d["years"]!.Number, Text(d, "text"))),
        ],
        Text(tree, "holidays"),
        Strings(tree["purchase"]!, "steps"),
        [.. List(tree["purchase"]!, "notes").Select(n => new PlacedText(Text(n, "text"), Text(n, "where")))],
        [.. List(tree, "checks").Select(DateCheck)],
        [.. List(tree, "duties").Select(d => new Duty(Text(d, "title"), Text(d, "article"), Text(d, "text")))],
        source(tree));

    private static DateCheck DateCheck(YamlValue tree) => new()
    {
        Id = Text(tree, "id"),
        Date = Text(tree, "date"),
        Is = Text(tree, "is"),
        Than = Text(tree, "than"),
        Text = Text(tree, "text"),
        Where = Text(tree, "where"),
    };

    private EligibilityPath Eligibility(YamlValue tree) => new(
        Text(tree, "title"),
        [
            .. List(tree, "questions").Select(q => new EligibilityQuestion(
                Text(q, "id"),
                Text(q, "text"),
                q["help"]!.Text,
                Text(q, "where"),
                q["when"] is YamlMap when ? new(Text(when, "question"), Strings(when, "answers")) : null,
                [.. List(q, "answers").Select(a => new EligibilityAnswer(Text(a, "id"), Text(a, "label"), Text(a, "verdict"), Text(a, "text"), Text(a, "where")))])),
        ],
        [.. List(tree, "verdicts").Select(v => new Verdict(Text(v, "id"), Text(v, "sign"), Text(v, "title"), Text(v, "text")))],
        source(tree));
}
