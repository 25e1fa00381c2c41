// @ts-check
// What the subsidy may come to, whether a town can apply, what labour costs. Twin of src/KadaiNavi.Funding:
// tests/fixtures/{estimates,eligibility,labour-grades,funding-failures}.json hold both to the same answers. No DOM here.
import { APPLICANTS } from '../../Layout/pure/vocabulary.js'

/** @typedef {import('../../published').RateRuleEntry} RateRule */
/** @typedef {import('../../published').RateClauseEntry} RateClause */
/** @typedef {import('../../published').EstimateMessageEntry} Message */
/** @typedef {import('../../published').RateTableEntry} RateTable */
/** @typedef {import('../../published').EligibilityQuestionEntry} Question */
/** @typedef {import('../../published').LabourGradeEntry} Grade */
/**
 * @typedef {{
 *   goods: number, labour: number, travel: number, other: number, overheadRate: number, taxCredit: number,
 *   applicant: string, clause: number, small: boolean, running?: number,
 * }} Budget amounts in yen, overheadRate in hundredths of a percent
 * @typedef {{ id: string, values: Record<string, string>, text: string, where: string }} Warning
 * @typedef {{
 *   direct: number, overhead: number, total: number, rate: string, subsidy: number | null, ownCost: number | null,
 *   runningFiveYears: number, warnings: Warning[],
 * }} Estimate
 * @typedef {'grade' | 'monthly' | 'annual'} LabourWay
 * @typedef {{ id: string, text: string, words: string[], where?: string }} NamedCost
 */

/**
 * The budget of a filled-in estimate.
 * @param {{ groups: { id: string, kinds: { id: string }[] }[] }} costs
 * @param {{ amount: (name: string) => number, applicant: string, clause: number }} fields amount: yen or percent of the field of that name
 * @returns {Budget}
 */
export function budgetOf(costs, { amount, applicant, clause }) {
  const kinds = (/** @type {string} */ id) => costs.groups.filter((group) => group.id === id).flatMap((group) => group.kinds)
  const sum = (/** @type {string} */ id) => kinds(id).reduce((yen, kind) => yen + amount(`cost-${kind.id}`), 0)
  const larger = APPLICANTS[applicant] ?? null
  return {
    goods: sum('goods'),
    labour: sum('labour'),
    travel: sum('travel'),
    other: sum('other'),
    overheadRate: amount('overheadRate'),
    taxCredit: amount('taxCredit'),
    running: amount('running'),
    applicant: larger ?? applicant,
    clause,
    small: larger !== null,
  }
}

/**
 * @param {Budget} budget
 * @param {RateTable} table
 * @returns {Estimate | null} null when there is no such clause; subsidy and own cost are null when the articles leave the amount open
 */
export function estimate(budget, table) {
  const clause = table.clauses.find((c) => c.number === budget.clause)
  if (!clause) return null
  /** @type {Warning[]} */
  const warnings = []
  /** @param {string} id @param {Record<string, string>} [values] */
  const warn = (id, values = {}) => {
    const message = /** @type {Message} */ (table.messages.find((m) => m.id === id))
    if (message.only && !message.only.includes(budget.applicant)) return
    const text = Object.entries(values).reduce((before, [name, value]) => before.replaceAll(`{${name}}`, value), message.text)
    warnings.push({ id, values, text, where: message.where })
  }

  const most = table.overheadPercent * 100
  if (budget.overheadRate > most) warn('overhead', { asked: plain(budget.overheadRate), maximum: plain(most) })
  const direct = budget.goods + budget.labour + budget.travel + budget.other
  const overhead = Number((BigInt(direct) * BigInt(Math.min(budget.overheadRate, most))) / 10_000n)
  const total = direct + overhead
  const rule = ruleFor(budget, clause, warn)
  const subsidy = pay(budget, clause, rule, total, table.roundTo, warn)
  if (budget.labour > 0) warn('staffLabour')
  if (budget.travel > 0) warn('staffTravel')
  return {
    direct,
    overhead,
    total,
    rate: (rule ?? clause.rules[0]).rate,
    subsidy,
    ownCost: subsidy === null ? null : total - subsidy,
    runningFiveYears: (budget.running ?? 0) * table.runningYears,
    warnings,
  }
}

/** @typedef {(id: string, values?: Record<string, string>) => void} Warn */

/** @param {Budget} budget @param {RateClause} clause @param {Warn} warn */
function ruleFor(budget, clause, warn) {
  const small = Object.keys(APPLICANTS).find((id) => APPLICANTS[id] === budget.applicant)
  if (budget.small && small === undefined) warn('smallOnly')
  return clause.rules.find((r) => r.applicants.includes((budget.small ? small : undefined) ?? budget.applicant))
}

/**
 * @param {Budget} budget @param {RateClause} clause @param {RateRule | undefined} rule
 * @param {number} total @param {number} roundTo @param {Warn} warn
 */
function pay(budget, clause, rule, total, roundTo, warn) {
  if (!rule) {
    warn('notCovered', { clause: grouped(clause.number) })
    return 0
  }
  for (const message of rule.messages) warn(message)
  if (clause.floor !== null && total < clause.floor) {
    warn('belowFloor', { total: grouped(total), floor: grouped(clause.floor), missing: grouped(clause.floor - total) })
    return 0
  }
  if (rule.numerator === null || rule.denominator === null) return null
  return total === 0 ? 0 : payable(budget, total, rule, roundTo, warn)
}

/**
 * Rate, then ceiling, then the tax credit in the proportion that the subsidy has of the costs, and only at the end rounding down:
 * a fraction dropped earlier could cost another thousand yen.
 * @param {Budget} budget @param {number} total @param {RateRule} rule @param {number} roundTo @param {Warn} warn
 */
function payable({ taxCredit }, total, rule, roundTo, warn) {
  let amount = BigInt(total) * BigInt(rule.numerator ?? 0)
  let parts = BigInt(rule.denominator ?? 1)
  if (rule.ceiling !== null && amount > BigInt(rule.ceiling) * parts) {
    amount = BigInt(rule.ceiling)
    parts = 1n
    warn('ceiling', { ceiling: grouped(rule.ceiling) })
  }
  if (taxCredit > total) {
    warn('taxTooLarge')
    return 0
  }
  const reduction = Number((amount * BigInt(taxCredit)) / (parts * BigInt(total)))
  if (taxCredit > 0) warn('taxCredit', { reduction: grouped(reduction) })
  return Number((amount * BigInt(total - taxCredit)) / (parts * BigInt(total)) / BigInt(roundTo)) * roundTo
}

/** @param {number} number @returns {string} with commas, whatever the browser's language */
export const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

/** @param {number} hundredths */
const plain = (hundredths) => String(hundredths / 100)

/**
 * @param {Question[]} questions
 * @param {Record<string, string>} answers answer by question; an answer to a question that is not asked does not count, and one
 *   that the question does not have leaves it open
 * @returns {{ verdict: 'ok' | 'ask' | 'no' | null, asked: string[], open: string[] }}
 *   verdict: null while nothing is refused and a question is open
 */
export function eligibility(questions, answers) {
  const asked = questions.filter(({ when }) => when === null || when.answers.includes(answers[when.question]))
  const given = asked.map((q) => q.answers.find((a) => a.id === answers[q.id]))
  const verdicts = given.flatMap((a) => (a ? [a.verdict] : []))
  const open = asked.filter((_, index) => !given[index]).map((q) => q.id)
  const verdict = verdicts.includes('no') ? 'no' : open.length > 0 ? null : verdicts.includes('ask') ? 'ask' : 'ok'
  return { verdict, asked: asked.map((q) => q.id), open }
}

/**
 * The grade of that number, or the one a salary falls into: from the lower bound, below the upper one.
 * @param {Grade[]} grades
 * @param {LabourWay} way
 * @param {number} value
 * @returns {Grade | null} null for a number the table does not have, and for a salary of nothing or less
 */
export function gradeOf(grades, way, value) {
  if (way === 'grade') return grades.find((g) => g.grade === value) ?? null
  if (value <= 0) return null
  const below = (/** @type {Grade} */ g) => (way === 'monthly' ? g.monthlyBelow : g.annualBelow) ?? Infinity
  return grades.find((g) => value < below(g)) ?? null
}

/**
 * @param {Grade} grade
 * @param {number} column 0 to 3
 * @param {number} hours in hundredths of an hour
 * @returns {number} yen, a fraction dropped
 */
export const labourCost = (grade, column, hours) => Number((BigInt(grade.hourly[column]) * BigInt(hours)) / 100n)

/**
 * Costs that are refused, by the words somebody typed.
 * @template {NamedCost} T
 * @param {T[]} costs
 * @param {string} folded what was typed, folded
 * @returns {T[]}
 */
export const refusedBy = (costs, folded) =>
  folded.trim() === '' ? [] : costs.filter((cost) => cost.words.some((word) => folded.includes(word.toLowerCase())))
