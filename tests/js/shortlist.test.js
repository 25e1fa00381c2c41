// @ts-check
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seenNow } from '../../site/Catalogue/pure/records.js'
import {
  accepted, changed, changesOf, emptyList, fromFragment, holds, merged, MOST, MOST_COMPARED, newItem, readList, toFragment,
  withItem, withoutItem,
} from '../../site/Shortlist/pure/shortlist.js'
import { published, publishedData } from './test-site.js'

/** @type {import('../../site/Catalogue/pure/records.js').Catalogue} */
const catalogue = publishedData('catalogue')

const itemOf = (/** @type {string} */ id) => newItem('service', id, /** @type {any} */ (seenNow(catalogue, 'service', id)))
const listOf = (/** @type {number} */ count) =>
  catalogue.services.slice(0, count).reduce((list, { id }) => /** @type {any} */ (withItem(list, itemOf(id))), emptyList('r3'))

test('a list takes thirty things, each once', () => {
  const full = listOf(MOST)
  assert.equal(full.items.length, MOST)
  assert.equal(withItem(full, itemOf(catalogue.services[MOST].id)), null)
  assert.equal(withItem(full, full.items[0]), full)
  const fewer = withoutItem(full, 'service', full.items[0].id)
  assert.equal(fewer.items.length, MOST - 1)
  assert.ok(!holds(fewer, 'service', full.items[0].id))
})

test('the facts on a button are those of the published catalogue', () => {
  const html = published('services/maas-app/index.html')
  const seen = /data-item="maas-app"[^>]* data-seen="([^"]*)"/.exec(html)?.[1].replaceAll('&quot;', '"')
  assert.deepEqual(JSON.parse(seen ?? ''), seenNow(catalogue, 'service', 'maas-app'))
})

test('a new edition tells what changed for the things in the list', () => {
  const phases = { '1a': '実証', '1b': '実装', '4a': '実証' }
  const item = { ...itemOf('maas-app'), seen: { name: 'MaaSの導入', phases, counts: { '1a': 11, '1b': 2, '4a': null } } }
  assert.deepEqual(
    changesOf(item, catalogue).map(({ kind, issue, from, to }) => [kind, issue, from, to]),
    [
      ['name', '', 'MaaSの導入', 'MaaSアプリの導入'],
      ['phase', '1a', '実証', '実装'],
      ['count', '1b', '2件', '3件'],
      ['phase', '4a', '実証', '記載なし'],
      ['count', '4a', '不明', '記載なし'],
    ],
  )
  const withdrawn = newItem('service', 'withdrawn', { name: 'なくなったもの', phases: {}, counts: {} })
  assert.deepEqual(changesOf(withdrawn, catalogue).map((c) => c.kind), ['gone'])
  assert.deepEqual(changesOf(itemOf('maas-app'), catalogue), [])
  assert.deepEqual(accepted({ ...emptyList('r2'), items: [item] }, catalogue).items.flatMap((i) => changesOf(i, catalogue)), [])
})

test('a list comes back from a link as it went in, Japanese and emoji too', () => {
  let list = changed(listOf(30), 'service', catalogue.services[0].id, { decision: 'rejected', reason: 'early', note: '町には大きい😀"<&' })
  list = { ...list, texts: { ...list.texts, problem: 'バスが減って、\n通院できない。' } }
  assert.deepEqual(fromFragment(toFragment(list)), list)
  assert.match(toFragment(list), /^s=[A-Za-z0-9_-]+$/)
  assert.equal(fromFragment(''), undefined)
  assert.equal(fromFragment('q=バス'), undefined)
})

test('a corrupt or foreign list is refused whole, and what is wrong inside one is left out', () => {
  const foreign = [null, 1, 'x', [], {}, { items: [] }, { format: 'other/1', items: [] }, { format: 'kadainavi-shortlist/1', items: 'x' }]
  for (const one of foreign) assert.equal(readList(one), null, JSON.stringify(one))
  const broken = ['s=', 's=!!!', 's=AAAA', 's=eyJmb3JtYXQiOiJ4In0', `s=${'A'.repeat(5000)}`]
  for (const one of broken) assert.equal(fromFragment(one), null, one.slice(0, 20))
  const list = readList({
    format: 'kadainavi-shortlist/1',
    edition: 'r3',
    texts: { problem: 'バス', subject: 5, unknown: 'x' },
    items: [
      { kind: 'service', id: 'maas-app', decision: 'perhaps', isCompared: 'yes', seen: { counts: { '1a': 'many' }, phases: 3 } },
      { kind: 'service', id: 'maas-app' },
      { kind: 'robot', id: 'x' },
      { kind: 'issue', id: '<script>' },
      null,
      { kind: 'case', id: 'ina-drone-delivery', isCompared: true, note: 'x'.repeat(9999) },
      ...catalogue.services.map(({ id }) => ({ kind: 'service', id, isCompared: true })),
    ],
  })
  assert.ok(list)
  assert.equal(list.items.length, MOST)
  assert.deepEqual([list.texts.problem, list.texts.subject], ['バス', ''])
  assert.deepEqual([list.items[0].decision, list.items[0].isCompared, list.items[0].seen.counts['1a']], ['open', false, null])
  assert.deepEqual([list.items[1].kind, list.items[1].isCompared, list.items[1].note.length], ['case', false, 4000])
  assert.equal(list.items.filter((i) => i.isCompared).length, MOST_COMPARED)
})

test('two lists become one without losing what was there', () => {
  const { texts } = emptyList('')
  const noted = changed(listOf(20), 'service', catalogue.services[0].id, { note: 'わたしの理由' })
  const own = { ...noted, texts: { ...texts, problem: '自分の文' } }
  const other = {
    ...emptyList('r3'),
    texts: { ...texts, problem: '届いた文', team: '届いた体制' },
    items: catalogue.services.slice(10, 35).map(({ id }) => ({ ...itemOf(id), isCompared: true })),
  }
  const { list, added, left } = merged(own, other)
  assert.deepEqual([list.items.length, added, left], [30, 10, 5])
  assert.equal(list.items[0].note, 'わたしの理由')
  assert.deepEqual([list.texts.problem, list.texts.team], ['自分の文', '届いた体制'])
  assert.equal(list.items.filter((i) => i.isCompared).length, MOST_COMPARED)
})
