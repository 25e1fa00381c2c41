// @ts-check
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromQuery, matches, sorted, toQuery } from '../../site/Catalogue/pure/table-rows.js'

/** @typedef {import('../../site/Catalogue/pure/table-rows.js').Order} Order */

const everything = { phase: '', category: '', minimum: '' }

/** @param {number} index @param {number | null} count */
const row = (index, count, phase = '実装', category = 'mobility') => ({ index, count, phase, category })

test('an empty filter lets every row through, an unknown count included', () => {
  assert.ok(matches(row(0, null), everything))
})

test('a minimum keeps out smaller and unknown counts', () => {
  const atLeastFive = { ...everything, minimum: '5' }
  assert.ok(matches(row(0, 5), atLeastFive))
  assert.ok(!matches(row(0, 4), atLeastFive))
  assert.ok(!matches(row(0, null), atLeastFive))
})

test('phase and category must both match', () => {
  const filter = { ...everything, phase: '実証', category: 'mobility' }
  assert.ok(matches(row(0, 1, '実証'), filter))
  assert.ok(!matches(row(0, 1, '実証', 'logistics'), filter))
  assert.ok(!matches(row(0, 1, '実証～実装'), filter))
})

test('unknown counts stay last in both directions and ties keep the order of the case book', () => {
  const rows = [row(0, 1), row(1, null), row(2, 7), row(3, 1)]
  assert.deepEqual(sorted(rows, { key: 'count', descending: true }).map((r) => r.index), [2, 0, 3, 1])
  assert.deepEqual(sorted(rows, { key: 'count', descending: false }).map((r) => r.index), [0, 3, 2, 1])
})

test('phases sort from what one can use today to what nobody knows', () => {
  const rows = ['不明', '実証', '実装', '実証～実装'].map((phase, index) => row(index, 1, phase))
  assert.deepEqual(sorted(rows, { key: 'phase', descending: false }).map((r) => r.phase), ['実装', '実証～実装', '実証', '不明'])
})

test('sorting never loses or doubles a row', () => {
  const rows = Array.from({ length: 200 }, (_, index) => row(index, index % 7 === 0 ? null : (index * 31) % 17, ['実装', '実証'][index % 2]))
  for (const key of /** @type {Order['key'][]} */ (['issue', 'count', 'phase'])) {
    for (const descending of [true, false]) {
      const result = sorted(rows, { key, descending })
      assert.deepEqual([...result].sort((a, b) => a.index - b.index), rows)
    }
  }
})

test('the address brings back the same view, and the plain table has a plain address', () => {
  const filter = { phase: '実証～実装', category: 'mobility', minimum: '2' }
  /** @type {Order} */
  const order = { key: 'count', descending: true }
  assert.deepEqual(fromQuery(toQuery(filter, order)), { filter, order })
  assert.equal(toQuery(everything, { key: 'issue', descending: false }), '')
})

test('an address somebody mistyped falls back to the plain order', () => {
  assert.deepEqual(fromQuery('?sort=price-up&x=%00').order, { key: 'issue', descending: false })
})
