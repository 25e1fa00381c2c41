// @ts-check
// Deadlines of the articles by the day, and what is wrong between days. Twin of DueDates.cs, DateChecks.cs and Day.cs of
// src/KadaiNavi.Funding: tests/fixtures/{due-dates,date-checks,funding-failures}.json hold both to the same answers.
// Days are ISO texts (2024-03-31) and no time zone ever touches them. No DOM here.

/** @typedef {import('../../published').DeadlineEntry} Deadline */
/** @typedef {import('../../published').DateCheckEntry} DateCheck */
/** @typedef {import('../../published').DayRangeEntry} DayRange */
/** @typedef {'none' | 'empty' | 'notDay' | 'outOfRange'} DayFault */

/**
 * @param {string} text as a date field gives it
 * @param {DayRange} range timeline.days of funding.json
 * @returns {{ day: string | null, fault: DayFault }}
 */
export function parseDay(text, range) {
  if (text === '') return { day: null, fault: 'empty' }
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match || !exists(match.slice(1).map(Number))) return { day: null, fault: 'notDay' }
  return text < range.first || text > range.last ? { day: null, fault: 'outOfRange' } : { day: text, fault: 'none' }
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

/** @param {number[]} parts Date moves a day that does not exist to one that does, and knows no year 0 to 99 but by this way */
function exists([year, month, day]) {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** @type {Record<string, (day: string, than: string) => boolean>} ISO days sort as texts */
const RELATIONS = {
  before: (day, than) => day < than,
  sameDay: (day, than) => day === than,
  after: (day, than) => day > than,
}

/**
 * What is wrong between the dates somebody entered.
 * @template {DateCheck} T
 * @param {T[]} checks timeline.checks of funding.json
 * @param {Record<string, string>} dates ISO days by id; a check whose dates are not both there says nothing
 * @returns {T[]}
 */
export const dateChecks = (checks, dates) =>
  checks.filter(({ date, is, than }) => Boolean(dates[date] && dates[than]) && RELATIONS[is](dates[date], dates[than]))
