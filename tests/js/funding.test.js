// @ts-check
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseAmount } from '../../site/Funding/pure/amount.js'
import { summary } from '../../site/Funding/pure/criteria.js'
import { dateChecks, dueDates, parseDay } from '../../site/Funding/pure/due-dates.js'
import { eligibility, estimate, gradeOf, labourCost, refusedBy } from '../../site/Funding/pure/funding.js'
import { fold } from '../../site/Layout/pure/text.js'
import { publishedData } from './test-site.js'

const fixture = (/** @type {string} */ name) => JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'))
const data = publishedData('funding')
/** @type {import('../../site/Funding/pure/funding.js').RateTable} */
const rates = data.rates
/** The estimate of a clause that exists. @param {import('../../site/Funding/pure/funding.js').Budget} budget */
const known = (budget) => estimate(budget, rates) ?? assert.fail(`no clause ${budget.clause}`)

/** What may not be paid from the subsidy. @type {import('../../site/Funding/pure/funding.js').NamedCost[]} */
const unpaid = [...data.costs.refused.flatMap((/** @type {any} */ list) => list.items), ...data.costs.excluded]

test('every case worked by hand comes out, as on the command line', () => {
  for (const { name, input, expected } of fixture('estimates')) {
    const { direct, overhead, total, rate, subsidy, ownCost } = known(input)
    assert.deepEqual({ direct, overhead, total, rate, subsidy, ownCost }, expected, name)
  }
})

test('amounts are read as on the command line', () => {
  for (const { text, decimals, value, fault } of fixture('amounts')) {
    assert.deepEqual(parseAmount(text, data.rates.most, decimals), { value, fault }, text)
  }
})

test('deadlines fall on the same days as on the command line', () => {
  for (const { deadline, from, expected, why } of fixture('due-dates')) {
    assert.deepEqual(dueDates(deadline, from), expected, `${from} ${why}`)
  }
})

test('every deadline can be counted from both ends of the days that may be typed', () => {
  for (const deadline of data.timeline.deadlines) {
    for (const from of [data.timeline.days.first, data.timeline.days.last]) {
      for (const day of dueDates(deadline, from)) assert.match(day, /^\d{4}-\d{2}-\d{2}$/, deadline.id)
    }
  }
})

test('answers lead to the same verdict as on the command line', () => {
  for (const { answers, verdict, open } of fixture('eligibility')) {
    const found = eligibility(data.eligibility.questions, answers)
    assert.deepEqual([found.verdict, found.open], [verdict, open], JSON.stringify(answers))
  }
})

test('a salary falls into the same grade as on the command line', () => {
  for (const { way, value, grade } of fixture('labour-grades')) {
    assert.equal(gradeOf(data.labour.grades, way, value)?.grade ?? null, grade, `${way} ${value}`)
  }
})

test('hours times unit cost drop the fraction of a yen', () => {
  const [first] = data.labour.grades
  assert.equal(labourCost(first, 0, 100), 430)
  assert.equal(labourCost(first, 0, 150), 645)
  assert.equal(labourCost(first, 1, 33), 115)
})

test('only days that exist are days', () => {
  const { days } = data.timeline
  for (const text of ['2024-02-29', days.first, days.last]) assert.deepEqual(parseDay(text, days), { day: text, fault: 'none' })
  const none = ['2023-02-29', '2024-13-01', '2024-00-10', '24-01-01', '2024-1-1', '', '0001-01-01', '9999-12-31']
  for (const text of [...none, '2024-02-29T00:00', 'null']) assert.equal(parseDay(text, days).day, null, text)
})

test('dates that contradict each other are named, as on the command line', () => {
  for (const { dates, expected, why } of fixture('date-checks')) {
    assert.deepEqual(dateChecks(data.timeline.checks, dates).map(({ id }) => id), expected, why)
  }
  const known = data.timeline.checks.map((/** @type {{ id: string }} */ { id }) => id)
  for (const id of ['orderedBefore', 'orderedSameDay', 'paidAfter', 'completedBefore', 'paidBeforeOrder']) assert.ok(known.includes(id), id)
})

test('what is wrong comes out as on the command line, and nothing is thrown', () => {
  const { amounts, days, eligibility: cases, clauses, grades } = fixture('funding-failures')
  for (const { text, decimals, fault } of amounts) assert.deepEqual(parseAmount(text, data.rates.most, decimals), { value: 0, fault }, text)
  for (const { text, fault } of days) assert.deepEqual(parseDay(text, data.timeline.days), { day: null, fault }, text)
  for (const { answers, verdict, open } of cases) {
    const found = eligibility(data.eligibility.questions, answers)
    assert.deepEqual([found.verdict, found.open], [verdict, open], JSON.stringify(answers))
  }
  const [{ input }] = fixture('estimates')
  for (const clause of clauses) assert.equal(estimate({ ...input, clause }, data.rates), null, String(clause))
  for (const { way, value } of grades) assert.equal(gradeOf(data.labour.grades, way, value), null, `${way} ${value}`)
})

test('years of running cost and the largest amount come from the rules', () => {
  const [{ input }] = fixture('estimates')
  assert.equal(estimate({ ...input, running: 100 }, data.rates)?.runningFiveYears, 500)
  assert.equal(estimate({ ...input, running: 100 }, { ...data.rates, runningYears: 7 })?.runningFiveYears, 700)
  assert.equal(parseAmount('101', 100).fault, 'tooLarge')
})

const refused = (/** @type {string} */ text) => refusedBy(unpaid, fold(text).text).map(({ id }) => id)

test('costs that are refused are named from what officers type', () => {
  assert.deepEqual(refused('懇親会の飲み物'), ['a-12'])
  assert.deepEqual(refused('庁舎建設の設計'), ['a-1'])
  assert.deepEqual(refused('ﾀｸｼｰ代'), ['b-4'])
  assert.deepEqual(refused('職員の残業代'), ['staff-labour'])
  assert.deepEqual(refused('サーバーの保守料'), ['running-cost'])
  assert.deepEqual(refused('振込手数料'), ['a-4'])
  const ordinary = ['システム開発委託', 'センサー購入', 'ノートパソコン', '説明会チラシ', '会議室借上げ', 'データ通信料', '委員謝金', '鉄道運賃', '', '　']
  for (const cost of ordinary) assert.deepEqual(refused(cost), [], cost)
})

test('every refused cost can be found by a word', () => {
  for (const cost of unpaid) {
    assert.ok(cost.words.length >= 3, cost.id)
    for (const word of cost.words) assert.ok(refused(word).includes(cost.id), word)
  }
})

test('a criterion is settled by 済, or by 該当なし with a reason', () => {
  const criteria = [
    { code: '(1)-1', isRequired: true },
    { code: '(1)-2', isRequired: true },
    { code: '(2)-3', isRequired: false },
  ]
  const recommended = { done: 0, total: 1 }
  assert.deepEqual(summary(criteria, {}), {
    required: { done: 0, total: 2 },
    recommended,
    missing: ['(1)-1', '(1)-2'],
    withoutEvidence: [],
  })
  const found = summary(criteria, {
    '(1)-1': { mark: 'done' },
    '(1)-2': { mark: 'none', evidence: '都市OSを作らない' },
    '(2)-3': { mark: 'open' },
  })
  assert.deepEqual(found, { required: { done: 2, total: 2 }, recommended, missing: [], withoutEvidence: ['(1)-1'] })
})

test('an estimate never pays more than rate, ceiling or costs, and grows with the costs', () => {
  let seed = 7
  const random = (/** @type {number} */ most) => (seed = (seed * 48271) % 2147483647) % most
  for (let i = 0; i < 3000; i++) {
    const clause = rates.clauses[random(9)]
    const input = {
      goods: random(60_000_000),
      labour: random(9_000_000),
      travel: random(2_000_000),
      other: random(90_000_000),
      overheadRate: random(1500),
      taxCredit: random(3) * random(1_000_000),
      applicant: ['municipality', 'prefecture', 'corporation'][random(3)],
      clause: clause.number,
      small: random(2) === 1,
    }
    const found = known(input)
    assert.equal(found.total, found.direct + found.overhead)
    assert.ok(found.overhead * 10 <= found.direct)
    if (found.subsidy === null) continue
    const subsidyOf = (/** @type {Partial<typeof input>} */ change) => known({ ...input, ...change }).subsidy ?? NaN
    const isSmall = input.small && input.applicant === 'municipality'
    const rule = clause.rules.find((r) => r.applicants.includes(isSmall ? 'small' : input.applicant))
    assert.equal(found.subsidy % 1000, 0)
    assert.equal(found.subsidy + (found.ownCost ?? NaN), found.total)
    assert.ok(found.subsidy >= 0 && found.subsidy <= found.total)
    if (rule) {
      const { numerator, denominator, ceiling } = rule
      assert.ok(numerator !== null && denominator !== null && found.subsidy * denominator <= found.total * numerator)
      assert.ok(found.subsidy <= (ceiling ?? Infinity))
    } else assert.equal(found.subsidy, 0)
    assert.ok(subsidyOf({ other: input.other + random(5_000_000) }) >= found.subsidy)
    assert.ok(subsidyOf({ taxCredit: input.taxCredit + 1 + random(1_000_000) }) <= found.subsidy)
  }
})
