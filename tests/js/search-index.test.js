// @ts-check
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { packNumbers, packTerms, openTerms, unpackNumbers } from '../../site/Search/pure/search-index.js'
import { measure, ndcg, recall } from '../../site/Search/tool/measures.js'
import { published, testSite } from './test-site.js'

test('numbers come out of the packing as they went in', () => {
  let seed = 1
  const random = () => (seed = (seed * 48271) % 2147483647)
  const values = Array.from({ length: 3000 }, () => random() % 10 ** (1 + (random() % 7)))
  assert.deepEqual(unpackNumbers(packNumbers(values)), values)
  assert.match(packNumbers(values), /^[^"\\\s]*$/)
})

test('terms come out of the packing with their documents', () => {
  /** @type {[string, Record<string, Record<string, number>>][]} */
  const entries = [
    ['1/2', { 2: { 3: 1 } }],
    ['maas', { 0: { 0: 1, 7: 1 }, 2: { 200: 3 } }],
    ['バス', { 1: { 5: 1 } }],
    ['バタ', { 3: { 1: 1 } }],
    ['雪', { 2: { 2: 1 } }],
  ]
  const lengths = ['title', 'names', 'text', 'words'].map(() => packNumbers(Array(201).fill(1)))
  const { mini, vocabulary } = openTerms(/** @type {any} */ ({ documents: 201, lengths, averages: [1, 1, 1, 1] }), [packTerms(entries)])
  assert.deepEqual(new Set(vocabulary), new Set(entries.map(([term]) => term)))
  const asItStands = { tokenize: (/** @type {string} */ t) => [t], processTerm: (/** @type {string} */ t) => t }
  const search = (/** @type {string} */ term) => mini.search(term, asItStands).map((r) => r.id).sort((a, b) => a - b)
  assert.deepEqual(search('maas'), [0, 7, 200])
  assert.deepEqual(search('雪'), [2])
})

test('the measures agree with cases worked by hand', () => {
  const judged = { query: 'x', style: 'word', pages: ['/a/', '/b/'], also: ['/c/'] }
  assert.equal(recall(judged, ['/a/', '/z/', '/b/#part']), 1)
  assert.equal(recall(judged, ['/z/']), 0)
  assert.equal(ndcg(judged, ['/a/', '/b/', '/c/']), 1)
  assert.ok(Math.abs(ndcg(judged, ['/c/', '/a/']) - 1 / Math.log2(3) / (1 + 1 / Math.log2(3))) < 1e-12)
  const { figures, misses } = measure([judged, { ...judged, style: 'typo' }], [['/a/', '/b/'], []])
  const rows = figures.map(({ style, queries, recall: r, zero }) => [style, queries, r, zero])
  assert.deepEqual(rows, [['', 2, 0.5, 0.5], ['word', 1, 1, 0], ['typo', 1, 0, 1]])
  assert.deepEqual(misses.map((m) => m.missing), [['/a/', '/b/']])
})

test('index and engine keep to what a first query may cost', async () => {
  const { gzipSync } = await import('node:zlib')
  const weight = (/** @type {string} */ name) => gzipSync(published(name), { level: 9 }).length
  const engine = readdirSync(path.join(testSite(), 'assets')).filter((name) => /^search-box-element-\w+\.js$/.test(name))
  assert.equal(engine.length, 1)
  const weights = { index: weight('search/index.json'), engine: weight(`assets/${engine[0]}`) }
  assert.ok(weights.index <= 60 * 1024 && weights.engine <= 20 * 1024, JSON.stringify(weights))
})
