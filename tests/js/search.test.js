// @ts-check
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ask, isSentence } from '../../site/Search/pure/search-answer.js'
import { explain } from '../../site/Search/pure/search-explain.js'
import { conceptsOf } from '../../site/Search/pure/search-query.js'
import { compared, terms } from '../../site/Search/pure/search-terms.js'
import { find, narrow, openSearch, piecesFor } from '../../site/Search/pure/search.js'
import { marksIn, partsOf, snippetOf } from '../../site/Search/pure/snippet.js'
import { WEIGHTS } from '../../site/Search/pure/weights.js'
import { buildIndex, miniOf } from '../../site/Search/tool/build-index.js'
import { published } from './test-site.js'

const words = (/** @type {string} */ text) => terms(compared(text).text).map((t) => t.text)
const sorted = (/** @type {string} */ text) => words(text).sort()

test('width, case, long marks, small kana, middle dots and ヴ make no difference', () => {
  const pairs = [
    ['ﾊﾞｽ', 'バス'], ['ＭａａＳ', 'maas'], ['サーバー', 'サーバ'], ['キャッシュレス', 'キヤツシユレス'], ['スマート・シティ', 'スマートシティ'],
    ['ヴァーチャル', 'バーチャル'], ['５Ｇ', '5g'], ['補助率2分の1', '補助率1/2'],
  ]
  for (const [a, b] of pairs) {
    if (b.includes('/')) assert.ok(words(a).includes('1/2') && words(b).includes('1/2'))
    else assert.deepEqual(sorted(a), sorted(b), `${a} ${b}`)
  }
})

test('a number keeps the kanji that it counts', () => {
  assert.ok(words('第25条').includes('25条'))
  assert.ok(words('様式第16').includes('第16'))
  assert.ok(words('様式16').includes('式16'))
})

test('every term stands where it says, in odd text too', () => {
  const signs = ['\uD800', 'バ\uDC00ス', '😀👨‍👩‍👧𠮷', '\u0000\u200B\u202E津波', '<b>&amp;</b>', '(.*+?[']
  const odd = ['', ...signs, 'ｶﾞ'.repeat(50), 'あ'.repeat(10_000)]
  for (const text of odd) {
    const { text: plain, at } = compared(text)
    assert.equal(plain.length, at.length)
    for (const term of terms(plain)) {
      assert.ok(term.start >= 0 && term.end <= plain.length && term.start < term.end)
      if (!/\//.test(term.text)) assert.equal(plain.slice(term.start, term.end), term.text)
    }
    assert.equal(partsOf(text, marksIn(text, new Set(['津波', 'ガガ']))).map((p) => p.text).join(''), text)
  }
})

/** @param {Partial<import('../../site/Search/tool/build-index.js').SearchDocument>} own */
const document = (own) => ({
  url: '/', kind: 'service', title: '', key: '', trail: [], names: [], passages: [], words: [],
  categories: [], issues: [], phases: [], stage: null, ...own,
})

const DOCUMENTS = [
  document({
    url: '/issues/1a/', key: '1a', kind: 'issue', title: '1a 都市の移動', issues: ['1a'], categories: ['交通'],
    passages: [{ anchor: 'symptoms', text: '路線バスが減り、移動に困っています。' }],
  }),
  document({
    url: '/services/bus/', key: 'bus', title: 'オンデマンドバスの導入', issues: ['1a'], categories: ['交通'], phases: ['実装'],
    passages: [{ anchor: null, text: '予約に応じて走るバスを導入します。' }],
  }),
  document({
    url: '/issues/7c/', key: '7c', kind: 'issue', title: '7c ごみ処理', issues: ['7c'], categories: ['環境'],
    passages: [{ anchor: null, text: '廃棄物の量を把握できていません。伸ばす工夫も必要です。' }],
  }),
  document({
    url: '/services/drone/', key: 'drone', title: 'ドローンによる医薬品の配送', issues: ['7c', '1a'], phases: ['実証'],
    passages: [{ anchor: null, text: '津波の後も薬を届けます。' }],
  }),
]
const KINDS = [{ id: 'issue', worth: 1.25 }, { id: 'service', worth: 1 }]
/** @type {import('../../site/Search/tool/build-index.js').Input} */
const INPUT = {
  documents: DOCUMENTS,
  kinds: KINDS,
  synonyms: [['ごみ', '廃棄物'], ['ドローン', '無人航空機']],
  readings: [['津', 'つ', 'つ'], ['波', 'は', 'なみ'], ['薬', 'やく', 'くすり']],
  wordReadings: [['津波', 'つなみ']],
}

function open() {
  const files = buildIndex(INPUT)
  const head = JSON.parse(files['index.json'])
  return openSearch(head, JSON.parse(files['language.json']), [head.terms])
}

const urls = (/** @type {string} */ query, chosen = {}) => find(open(), query, chosen).hits.map(({ document: d }) => DOCUMENTS[d].url)

test('one word finds what is written in the other kana, in a synonym and by its reading', () => {
  assert.deepEqual(urls('ばす').sort(), ['/issues/1a/', '/services/bus/'])
  assert.equal(urls('ゴミ')[0], '/issues/7c/')
  assert.equal(urls('無人航空機')[0], '/services/drone/')
  assert.equal(urls('つなみ')[0], '/services/drone/')
  assert.equal(urls('1A')[0], '/issues/1a/')
  assert.equal(urls('オンデマソドバス')[0], '/services/bus/')
})

test('a word in katakana does not meet an ending that sounds like it', () => {
  assert.ok(!urls('バス').includes('/issues/7c/'))
})

test('facets count what they would leave, the other choices kept', () => {
  const search = open()
  const { hits } = find(search, 'バス 医薬品 ごみ')
  const all = narrow(search.head, hits, {})
  assert.deepEqual(Object.fromEntries(all.facets.kind), { issue: 2, service: 2 })
  const services = narrow(search.head, hits, { kind: 'service' })
  assert.deepEqual(Object.fromEntries(services.facets.kind), { issue: 2, service: 2 })
  assert.deepEqual(Object.fromEntries(services.facets.phase), { 実装: 1, 実証: 1 })
  assert.equal(narrow(search.head, hits, { kind: 'service', phase: '実証' }).hits.length, 1)
  assert.equal(narrow(search.head, hits, { kind: 'nothing of that kind' }).hits.length, 0)
})

test('no text makes the search fail, and a long one is read up to a limit', () => {
  const search = open()
  const odd = ['', ' ', '　', '\uD800', '(.*', '[', '\\', '<img src=x onerror=alert(1)>', 'あ', 'n', '10', '\u202E', '😀']
  for (const query of [...odd, '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    assert.ok(Array.isArray(find(search, query).hits), query)
  }
  assert.deepEqual(find(search, '津波'.repeat(5000)).hits, find(search, '津波'.repeat(WEIGHTS.longestQuery)).hits)
})

test('the letter of a kana not yet typed is no word', () => {
  const { language } = open()
  assert.equal(conceptsOf('つなm', language).length, conceptsOf('つな', language).length)
})

test('a sentence is told from words', () => {
  for (const text of ['路線バスが減って病院に通えない', 'ごみの量が分からなくて困っています']) assert.ok(isSentence(text), text)
  for (const text of ['ごみ', 'ドローン 医薬品', '第25条', '高齢者の見守り', 'オンデマンドバス・タクシーの導入', '']) assert.ok(!isSentence(text), text)
})

test('a snippet shows the place with the most words asked for and marks them', () => {
  /** @type {[string | null, string][]} */
  const passages = [[null, 'はじめの文です。'], ['goods', `${'前置き。'.repeat(40)}防犯カメラを設置して、通学路を見守ります。${'後書き。'.repeat(40)}`]]
  const { anchor, parts } = snippetOf(passages, new Set(words('防犯カメラ 通学路')))
  assert.equal(anchor, 'goods')
  assert.deepEqual(parts.filter((p) => p.isHit).map((p) => p.text), ['防犯カメラ', '通学路'])
  assert.ok(parts.map((p) => p.text).join('').length <= 92)
  assert.equal(snippetOf(passages, new Set()).parts[0].text, 'はじめの文です。')
  assert.deepEqual(snippetOf([], new Set(['津波'])).parts, [])
})

test('a large index is cut, and a query asks only for the pieces of its terms', () => {
  const kanji = (/** @type {number} */ n, /** @type {number} */ k) => String.fromCharCode(0x4e00 + ((n * 7919 + k * 104729) % 9000))
  const text = (/** @type {number} */ n) => [...Array(60)].map((_, k) => kanji(n, k)).join('')
  const passages = (/** @type {number} */ n) => [{ anchor: null, text: text(n) }]
  const many = Array.from({ length: 3000 }, (_, n) => document({ url: `/${n}/`, title: `第${n}号`, passages: passages(n) }))
  const files = buildIndex({ ...INPUT, documents: [...many, ...DOCUMENTS] })
  const head = JSON.parse(files['index.json'])
  assert.ok(head.starts.length > 1 && head.terms === undefined)
  const language = JSON.parse(files['language.json'])
  const pieces = piecesFor(head, language, '津波')
  assert.ok(pieces.length < head.starts.length)
  const search = openSearch(head, language, pieces.map((piece) => JSON.parse(files[`terms-${piece}.json`])))
  const [first] = find(search, '津波').hits
  const texts = JSON.parse(files[`texts-${Math.floor(first.document / head.perText)}.json`])
  assert.equal(texts[first.document % head.perText].url, '/services/drone/')
})

test('a kind that nobody gave a worth stops the building', () => {
  const unknown = document({ url: '/x/', kind: 'provider', title: '新しい種類' })
  assert.throws(() => buildIndex({ ...INPUT, documents: [...DOCUMENTS, unknown] }), /provider/)
})

test('one search is enough for an answer with and without the recommender', () => {
  const search = open()
  const { mini } = search
  let searched = 0
  search.mini = /** @type {any} */ ({ search: (/** @type {any[]} */ ...of) => (searched++, mini.search(...(/** @type {[any]} */ (of)))) })
  const asked = ask(search, '買い物に行く足がなくて困っています', {})
  const guess = { inScope: true, issues: [{ code: '7c', probability: 0.9 }], services: [{ issue: '7c', id: 'drone' }] }
  const without = asked.answer()
  const guessed = asked.answer(() => /** @type {any} */ (guess))
  assert.equal(searched, 1)
  assert.ok(asked.wantsGuess && without.hits.every(({ why }) => why !== 'guess'))
  assert.deepEqual(guessed.hits.slice(0, 2).map(({ document: d }) => DOCUMENTS[d].url), ['/issues/7c/', '/services/drone/'])
  assert.ok(guessed.hits.slice(0, 2).every(({ why }) => why === 'guess'))
  assert.ok(!ask(search, '買い物に行く足がなくて困っています', { kind: 'issue' }).wantsGuess)
})

test('an explanation adds up to the score', () => {
  const search = open()
  for (const query of ['オンデマンドバス 予約', 'ごみ', 'つなみ', 'オンデマソドバス', '津波 薬']) {
    const { hits, concepts } = ask(search, query, {}).answer()
    for (const hit of hits.filter(({ why }) => why === 'words')) {
      const { share, kindWorth, fields, concepts: explained } = explain(search, concepts, hit)
      const text = Object.values(fields).reduce((sum, field) => sum + field, 0)
      assert.ok(Math.abs(text * (WEIGHTS.leastShare + share) ** WEIGHTS.sharePower * kindWorth - hit.score) < 0.02, query)
      assert.ok(explained.some(({ shown, terms: met, way }) => shown > 0 && met.length > 0 && way !== 'none'), query)
    }
  }
  const [reading] = explain(search, ask(search, 'つなみ', {}).answer().concepts, { document: 3, score: 1, match: {}, why: 'words' }).concepts
  assert.deepEqual([reading.text, reading.way, reading.terms], ['つなみ', 'other', ['津波']])
})

test('packed and opened again, the index finds what the library finds over the documents themselves', () => {
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  const language = JSON.parse(published('search/language.json'))
  const asked = read('../fixtures/search.json')
  /** @type {import('../../site/Search/pure/search-index.js').Shown[]} */
  const shown = JSON.parse(published('search/texts-0.json'))
  const documents = shown.map((d) => document({ ...d, passages: d.passages.map(([anchor, text]) => ({ anchor, text })) }))
  const kinds = [...new Set(documents.map((d) => d.kind))].map((id) => ({ id, worth: 1 }))
  const files = buildIndex({ ...INPUT, documents, kinds })
  const head = JSON.parse(files['index.json'])
  const packed = openSearch(head, language, [head.terms])
  const direct = { ...packed, mini: miniOf(documents) }
  let same = 0
  for (const { query } of asked) {
    const [ours, theirs] = [packed, direct].map((search) => find(search, query).hits.map((hit) => hit.document))
    assert.deepEqual(new Set(ours), new Set(theirs), query)
    const first = theirs.slice(0, 10)
    same += first.length === 0 ? 1 : ours.slice(0, 10).filter((one) => first.includes(one)).length / first.length
  }
  // How often a term stands in a text is kept as "once" or "often": the order may differ where scores nearly meet.
  assert.ok(asked.length >= 60 && same / asked.length > 0.95, `${same / asked.length}`)
})
