// @ts-check
// Deadlines of the articles by the day. Twin of src/KadaiNavi.Funding/DueDates.cs: tests/fixtures/due-dates.json holds both
// to the same answers. Days are ISO texts (2024-03-31) and no time zone ever touches them. No DOM here.

/** @typedef {{ id: string, title: string, article: string, by: string, form: string | null, rule: string, from: string, days: number | null, month: number | null, day: number | null, years: number | null, text: string }} Deadline */

/** The furthest year a date field takes; five fiscal years after it must still be a date. */
const YEARS = [1989, 2200]

/**
 * @param {string} text
 * @returns {string | null} the day when it exists and lies in a year that can be meant
 */
export function parseDay(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map(Number)
  return year >= YEARS[0] && year <= YEARS[1] && iso(year, month, day) === text ? text : null
}

/**
 * @param {Deadline} deadline
 * @param {string} from an ISO day
 * @returns {string[]} the days on which something is due: one, or one a year
 */
export function dueDates(deadline, from) {
  const { rule, days, years } = deadline
  switch (rule) {
    case 'within':
      return [addDays(from, Number(days) - 1)]
    case 'after':
      return [addDays(from, Number(days))]
    case 'completionReport':
      return [[monthElapsed(from), inYearAfter(from, deadline)].sort()[0]]
    case 'nextFiscalYear':
      return [inYearAfter(from, deadline)]
    case 'yearly':
      return Array.from({ length: Number(years) }, (_, index) => addDays(endOfFiscalYear(from, index + 1), Number(days)))
    case 'keepUntil':
      return [endOfFiscalYear(from, Number(years))]
    default:
      throw new Error(`no such rule: ${rule}`)
  }
}

/**
 * The day on which a month has gone by, counted from the day itself: the same day of the next month, or the first of the month
 * after it when that month is too short (Civil Code, article 143).
 * @param {string} from
 */
export function monthElapsed(from) {
  const [year, month, day] = parts(from)
  const lastOfNext = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return day <= lastOfNext ? iso(year, month + 1, day) : iso(year, month + 2, 1)
}

/** @param {string} day @param {number} count */
function addDays(day, count) {
  const [year, month, date] = parts(day)
  return iso(year, month, date + count)
}

/** @param {string} day @param {number} years last day of the fiscal year that begins so many years after the one of the day */
const endOfFiscalYear = (day, years) => iso(fiscalYear(day) + years + 1, 3, 31)

/** @param {string} day @param {Deadline} deadline */
const inYearAfter = (day, { month, day: date }) => iso(fiscalYear(day) + 1, Number(month), Number(date))

/** @param {string} day */
function fiscalYear(day) {
  const [year, month] = parts(day)
  return month >= 4 ? year : year - 1
}

/** @param {string} day */
const parts = (day) => day.split('-').map(Number)

/** @param {number} year @param {number} month @param {number} day */
const iso = (year, month, day) => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/**
 * What is wrong between the dates somebody entered, as ids of timeline.yaml's checks.
 * @param {Record<string, string>} dates ISO days by id: decided, ordered, paid, completed
 * @returns {string[]}
 */
export function dateChecks({ decided, ordered, paid, completed }) {
  const found = []
  if (decided && ordered && ordered < decided) found.push('orderedBefore')
  if (decided && ordered && ordered === decided) found.push('orderedSameDay')
  if (paid && completed && paid > completed) found.push('paidAfter')
  if (decided && completed && completed < decided) found.push('completedBefore')
  if (ordered && paid && paid < ordered) found.push('paidBeforeOrder')
  return found
}
