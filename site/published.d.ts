// Made by UPDATE_GOLDEN=1 ./kadai test; a test holds it current. Do not edit.
// The shapes of published files, from the C# types that write them.

export interface AmendmentEntry {
  kind: string
  date: string
  number: string
}

export interface AnnexEntry {
  id: string
  title: string
  plain: string
  text: string[]
}

export interface BureauEntry {
  id: string
  name: string
  section: string
  prefectures: string[]
  postcode: string
  address: string
  phone: string
  extension: string | null
  fax: string
  email: string
}

export interface BureauListEntry {
  title: string
  asOf: string
  bureaus: BureauEntry[]
  source: FundingSourceEntry
}

export interface CaseEntry {
  id: string
  issue: string
  municipality: string
  prefecture: string
  title: string
  summary: string
  services: string[]
  providers: ProviderEntry[]
  providersNote: string | null
  phase: string
  stage: string
  since: string
  figures: FigureEntry[]
  known: string[]
  url: string
  source: OriginEntry
}

export interface CatalogueDocument {
  edition: string
  title: string
  updated: string
  surveyed: number
  documents: DocumentEntry[]
  survey: ProgrammeEntry[]
  categories: CategoryEntry[]
  issues: IssueEntry[]
  services: ServiceEntry[]
  cases: CaseEntry[]
  fields: FieldEntry[]
}

export interface CategoryEntry {
  number: number
  slug: string
  name: string
  surveyed: number
  url: string
  source: OriginEntry
}

export interface CostGroupEntry {
  id: string
  number: string
  name: string
  kinds: CostKindEntry[]
}

export interface CostKindEntry {
  id: string
  number: string | null
  name: string
  text: string
  notes: string[]
}

export interface CostTableEntry {
  title: string
  groups: CostGroupEntry[]
  overheadName: string
  overheadText: string
  refused: RefusedListEntry[]
  excluded: ExcludedCostEntry[]
  source: FundingSourceEntry
}

export interface CriteriaEntry {
  title: string
  principles: CriteriaPrincipleEntry[]
  source: FundingSourceEntry
  all: CriterionEntry[]
}

export interface CriteriaPrincipleEntry {
  number: number
  name: string
  question: string | null
  items: CriterionEntry[]
}

export interface CriterionEntry {
  code: string
  level: string
  topic: string | null
  text: string
  isRequired: boolean
}

export interface DateCheckEntry {
  id: string
  date: string
  is: string
  than: string
  text: string
  where: string
}

export interface DayRangeEntry {
  first: string
  last: string
}

export interface DeadlineEntry {
  id: string
  title: string
  article: string
  by: string
  form: string | null
  rule: string
  from: string
  days: number | null
  month: number | null
  day: number | null
  years: number | null
  text: string
}

export interface DigitsFile {
  alphabet: string
  base: number
}

export interface DocumentEntry {
  id: string
  title: string
  publisher: string
  note: string | null
}

export interface DutyEntry {
  title: string
  article: string
  text: string
}

export interface EligibilityAnswerEntry {
  id: string
  label: string
  verdict: string
  text: string
  where: string
}

export interface EligibilityConditionEntry {
  question: string
  answers: string[]
}

export interface EligibilityEntry {
  title: string
  questions: EligibilityQuestionEntry[]
  verdicts: VerdictEntry[]
  source: FundingSourceEntry
}

export interface EligibilityQuestionEntry {
  id: string
  text: string
  help: string | null
  where: string
  when: EligibilityConditionEntry | null
  answers: EligibilityAnswerEntry[]
}

export interface EstimateMessageEntry {
  id: string
  only: string[] | null
  text: string
  where: string
}

export interface ExcludedCostEntry {
  id: string
  text: string
  where: string
  words: string[]
}

export interface FieldEntry {
  id: string
  group: string
  label: string
  question: string
}

export interface FigureEntry {
  label: string
  value: string
}

export interface FormEntry {
  number: string
  name: string
  article: number
  by: string
  when: string
  note: string | null
}

export interface FormListEntry {
  title: string
  forms: FormEntry[]
  proposal: ProposalPaperEntry[]
  source: FundingSourceEntry
}

export interface FundingDocument {
  guideline: GuidelineEntry
  statute: StatuteEntry
  criteria: CriteriaEntry
  costs: CostTableEntry
  rates: RateTableEntry
  labour: LabourTableEntry
  bureaus: BureauListEntry
  forms: FormListEntry
  timeline: TimelineEntry
  eligibility: EligibilityEntry
}

export interface FundingSourceEntry {
  document: DocumentEntry
  section: string
}

export interface GuidelineEntry {
  name: string
  title: string
  fiscalYear: string
  call: string
  closed: string
  closedText: string
  still: string[]
  changed: string[]
  sections: GuidelineSectionEntry[]
  summary: TitledTextEntry[]
  source: FundingSourceEntry
}

export interface GuidelinePartEntry {
  number: number
  title: string
  text: string[]
}

export interface GuidelineSectionEntry {
  number: number
  title: string
  text: string[]
  parts: GuidelinePartEntry[]
}

export interface IssueEntry {
  code: string
  category: number
  name: string
  surveyed: number
  frequent: boolean
  symptoms: string[]
  services: RowEntry[]
  tableTotal: number | null
  unknownReason: string | null
  url: string
  source: OriginEntry
}

export interface KanaFile {
  shortest: number
  longest: number
}

export interface KindWorth {
  id: string
  worth: number
  all: KindWorth[]
}

export interface LabourColumnEntry {
  id: string
  mark: string
  bonus: string
  welfare: string
}

export interface LabourGradeEntry {
  grade: number
  hourly: number[]
  annualFrom: number
  annualBelow: number | null
  monthlyFrom: number
  monthlyBelow: number | null
}

export interface LabourTableEntry {
  title: string
  columns: LabourColumnEntry[]
  grades: LabourGradeEntry[]
  source: FundingSourceEntry
}

export interface ModelFile {
  format: string
  trainedOn: string
  issues: string[]
  rows: string[]
  classes: number
  digits: DigitsFile
  sentences: SentencesFile
  scope: ScopeFile
  ranking: RankingFile
  reasons: ReasonsFile
  kanaGrams: KanaFile
  readings: ReadingsFile
  surface: TableFile
  kana: TableFile
  services: TableFile
}

export interface OriginEntry {
  document: string
  section: string
}

export interface Passage {
  anchor: string | null
  text: string
}

export interface PlacedTextEntry {
  text: string
  where: string
}

export interface PlacementEntry {
  issue: string
  nameInSource: string
  municipalities: number | null
  phase: string | null
}

export interface ProgrammeEntry {
  ministry: string
  programme: string
  group: string
  period: string
  municipalities: number
}

export interface ProposalPaperEntry {
  name: string
  attachment: string | null
  note: string
}

export interface ProviderEntry {
  name: string
  role: string | null
}

export interface PublishedScheduleEntry {
  date: string
  text: string
  where: string
}

export interface RankingFile {
  fit: number
  spread: number
}

export interface RateClauseEntry {
  number: number
  entry: string
  text: string
  project: string
  floor: number | null
  rules: RateRuleEntry[]
}

export interface RateRuleEntry {
  applicants: string[]
  rate: string
  numerator: number | null
  denominator: number | null
  ceiling: number | null
  messages: string[]
}

export interface RateTableEntry {
  title: string
  small: string
  overheadPercent: number
  roundTo: number
  equipmentFrom: number
  defaultClause: number
  runningYears: number
  most: number
  clauses: RateClauseEntry[]
  messages: EstimateMessageEntry[]
  source: FundingSourceEntry
}

export interface ReadingsFile {
  compound: Record<string, string>
  alone: Record<string, string>
}

export interface ReasonsFile {
  explained: number
  notable: number
  mostWords: number
  leastPart: number
  particles: string
}

export interface RefusedCostEntry {
  id: string
  text: string
  words: string[]
}

export interface RefusedListEntry {
  list: string
  title: string
  items: RefusedCostEntry[]
}

export interface RowEntry {
  id: string
  name: string
  details: string[]
  municipalities: number | null
  phase: string | null
}

export interface ScopeFile {
  bias: number
  weights: number[]
  threshold: number
}

export interface SearchDocument {
  url: string
  kind: string
  title: string
  key: string
  trail: string[]
  names: string[]
  passages: Passage[]
  words: string[]
  categories: string[]
  issues: string[]
  phases: string[]
  stage: string | null
}

export interface SearchInput {
  documents: SearchDocument[]
  kinds: KindWorth[]
  synonyms: string[][]
  readings: string[][]
  wordReadings: string[][]
}

export interface SentencesFile {
  sure: number
  below: number
  shortest: number
}

export interface ServiceEntry {
  id: string
  name: string
  title: string
  placements: PlacementEntry[]
  related: string[]
  known: string[]
  url: string
  source: OriginEntry
}

export interface StatuteArticleEntry {
  number: number
  title: string
  question: string
  plain: string
  text: string[]
}

export interface StatuteEntry {
  title: string
  amendments: AmendmentEntry[]
  articles: StatuteArticleEntry[]
  provisions: string[][]
  annexes: AnnexEntry[]
  source: FundingSourceEntry
}

export interface TableFile {
  width: number
  step: number
  grams: Record<string, string>
  classes: string
  levels: string
}

export interface TimelineDateEntry {
  id: string
  label: string
  help: string
}

export interface TimelineEntry {
  title: string
  schedule: PublishedScheduleEntry[]
  dates: TimelineDateEntry[]
  days: DayRangeEntry
  deadlines: DeadlineEntry[]
  holidays: string
  purchaseSteps: string[]
  purchaseNotes: PlacedTextEntry[]
  checks: DateCheckEntry[]
  duties: DutyEntry[]
  source: FundingSourceEntry
}

export interface TitledTextEntry {
  title: string
  text: string[]
}

export interface VerdictEntry {
  id: string
  sign: string
  title: string
  text: string
}
