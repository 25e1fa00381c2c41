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
/** What may not be paid from the subsidy. @type {import('../../site/Funding/pure/funding.js').NamedCost[]} */
const unpaid = [...data.costs.refused.flatMap((/** @type {any} */ list) => list.items), ...data.costs.excluded]

test('every case worked by hand comes out, as on the command line', () => {
  for (const { name, input, expected } of fixture('estimates')) {
    const { direct, overhead, total, rate, subsidy, ownCost } = estimate(input, rates)
    assert.deepEqual({ direct, overhead, total, rate, subsidy, ownCost }, expected, name)
  }
})

test('amounts are read as on the command line', () => {
  for (const { text, decimals, value, fault } of fixture('amounts')) {
    assert.deepEqual(parseAmount(text, decimals), { value, fault }, text)
  }
})

test('deadlines fall on the same days as on the command line', () => {
  for (const { deadline, from, expected, why } of fixture('due-dates')) {
    assert.deepEqual(dueDates(deadline, from), expected, `${from} ${why}`)
  }
})

test('answers lead to the same verdict as on the command line', () => {
  for (const { answers, verdict, open } of fixture('eligibility')) {
    const found = eligibility(data.eligibility.questions, answers)
    assert.deepEqual([found.verdict, found.open], [verdict, open], JSON.stringify(answers))
  }
})

test('a salary falls into the same grade as on the command line', () => {
  for (const { yen, monthly, grade } of fixture('labour-grades')) {
    assert.equal(gradeOf(data.labour.grades, yen, monthly)?.grade ?? null, grade, String(yen))
  }
})

test('hours times unit cost drop the fraction of a yen', () => {
  const [first] = data.labour.grades
  assert.equal(labourCost(first, 0, 100), 430)
  assert.equal(labourCost(first, 0, 150), 645)
  assert.equal(labourCost(first, 1, 33), 115)
})

test('only days that exist are days', () => {
  assert.equal(parseDay('2024-02-29'), '2024-02-29')
  for (const text of ['2023-02-29', '2024-13-01', '2024-00-10', '0001-01-01', '9999-12-31']) assert.equal(parseDay(text), null, text)
  for (const text of ['24-01-01', '2024-1-1', '', '2024-02-29T00:00', 'null']) assert.equal(parseDay(text), null, text)
})

test('dates that contradict each other are named', () => {
  assert.deepEqual(dateChecks({ decided: '2023-10-02', ordered: '2023-10-01' }), ['orderedBefore'])
  assert.deepEqual(dateChecks({ decided: '2023-10-02', ordered: '2023-10-02' }), ['orderedSameDay'])
  assert.deepEqual(dateChecks({ paid: '2024-03-20', completed: '2024-03-15' }), ['paidAfter'])
  assert.deepEqual(dateChecks({ decided: '2023-10-02', completed: '2023-09-30' }), ['completedBefore'])
  assert.deepEqual(dateChecks({ ordered: '2023-11-02', paid: '2023-11-01' }), ['paidBeforeOrder'])
  assert.deepEqual(dateChecks({ decided: '2023-10-02', ordered: '2023-10-03', paid: '2024-03-10', completed: '2024-03-15' }), [])
  assert.deepEqual(dateChecks({}), [])
  const known = data.timeline.checks.map((/** @type {{ id: string }} */ { id }) => id)
  const named = ['orderedBefore', 'orderedSameDay', 'paidAfter', 'completedBefore', 'paidBeforeOrder']
  for (const id of named) assert.ok(known.includes(id), id)
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
  for (const text of ordinary) assert.deepEqual(refused(text), [], text)
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
    const found = estimate(input, rates)
    assert.equal(found.total, found.direct + found.overhead)
    assert.ok(found.overhead * 10 <= found.direct)
    if (found.subsidy === null) continue
    const subsidyOf = (/** @type {Partial<typeof input>} */ change) => estimate({ ...input, ...change }, rates).subsidy ?? NaN
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
