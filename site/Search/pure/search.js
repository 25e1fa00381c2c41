// @ts-check
// The site's search: one ranking for the browser and the command line. No DOM here.
import { FIELDS, openTerms } from './search-index.js'
import { coverageOf, worthOfTerms } from './search-coverage.js'
import { asHiragana, conceptsOf } from './search-query.js'
import { isJapanese, reader } from '../../Layout/pure/text.js'
import { WEIGHTS } from './weights.js'

/** @typedef {import('./search-index.js').Head} Head */
/** @typedef {import('./search-index.js').PackedTerms} PackedTerms */
/** @typedef {import('./search-index.js').Words} Words */
/** @typedef {import('./search-query.js').Language} Language */
/** @typedef {import('./search-query.js').Concept} Concept */
/** @typedef {'kind' | 'category' | 'issue' | 'phase'} Facet */
/** @typedef {Partial<Record<Facet, string>>} Chosen */
/** @typedef {{ document: number, score: number, match: Record<string, string[]> }} Hit match: terms of the document that were asked for */
/** @typedef {Record<Facet, [value: string, count: number][]>} Counts */
/** @typedef {{ hits: Hit[], concepts: Concept[], facets: Counts, best: number }} Found best: share of the query that the best text shows */
/**
 * @typedef {object} Search
 * @property {Head} head
 * @property {import('minisearch').default} mini
 * @property {Language} language
 * @property {(key: string) => number} page document of an issue's code or a service's id; -1 for none
 * @property {(documents: number[]) => number[]} relatedTo what belongs to the issue of these documents
 */

/** @param {Head} head @param {Words} words @param {PackedTerms[]} packed @returns {Search} */
export function openSearch(head, words, packed) {
  const { mini, vocabulary, frequency } = openTerms(head, packed)
  const pages = new Map(head.keys.flatMap((key, document) => (key === '' ? [] : [[key, document]])))
  const page = (/** @type {string} */ key) => pages.get(key) ?? -1
  const relatedTo = (/** @type {number[]} */ documents) => related(head, documents)
  return { head, mini, page, relatedTo, language: { ...languageOf(head, words, vocabulary), frequency } }
}

/**
 * Issue, cases and services of the issue that the first of these documents belongs to, in their own order.
 * @param {Head} head @param {number[]} documents @returns {number[]}
 */
function related({ values, facets }, documents) {
  const kindOf = (/** @type {number} */ document) => values.kinds[facets.kinds[document]]
  const isPage = (/** @type {number} */ document) => facets.issues[document].length === 1 && kindOf(document) === 'issue'
  const first = documents.find(isPage) ?? documents.find((document) => facets.issues[document].length > 0)
  if (first === undefined) return []
  const [code] = facets.issues[first]
  const others = facets.issues.flatMap((codes, document) => (codes.includes(code) && !documents.includes(document) ? [document] : []))
  return ['issue', 'case', 'service'].flatMap((kind) => others.filter((document) => kindOf(document) === kind))
}

/**
 * The pieces of the index that hold a query's terms and those of its synonyms; [0] where the index is one piece.
 * @param {Head} head @param {Words} words @param {string} query
 * @returns {number[]}
 */
export function piecesFor(head, words, query) {
  if (head.starts.length === 1) return [0]
  const language = { ...languageOf(head, words, []), frequency: new Map() }
  const pieceOf = (/** @type {string} */ term) => Math.max(0, head.starts.filter((first) => first <= term).length - 1)
  const pieces = [...worthOfTerms(conceptsOf(query, language)).keys()].map(pieceOf)
  return [...new Set(pieces)].sort((a, b) => a - b)
}

/**
 * The terms of the index by what leads to them: a character, a reading, letters.
 * @param {Head} head @param {Words} words @param {string[]} vocabulary
 */
function languageOf(head, words, vocabulary) {
  const read = reader(words.readings)
  /** @type {Map<string, string[]>} */
  const byCharacter = new Map()
  /** @type {Map<string, string[]>} */
  const byReading = new Map()
  const add = (/** @type {Map<string, string[]>} */ map, /** @type {string} */ key, /** @type {string} */ term) => {
    const known = map.get(key)
    if (known) known.push(term)
    else map.set(key, [term])
  }
  /** @type {Map<string, import('./search-query.js').Known[]>} */
  const synonyms = new Map()
  for (const group of words.synonyms) {
    for (const word of group) {
      const kana = asHiragana(word)
      synonyms.set(kana[0], [...(synonyms.get(kana[0]) ?? []), { kana, word, group }])
    }
  }
  for (const term of vocabulary) {
    if (term.length === 2 && isJapanese(term[0])) for (const character of new Set(term)) add(byCharacter, character, term)
    if (/^[一-鿿々]+$/.test(term)) {
      const { kana } = read(words.wordReadings[term] ?? term)
      if (kana.length >= 2 && !kana.includes(' ')) add(byReading, kana, term)
    }
  }
  return { synonyms, documents: head.documents, byCharacter, byReading, latin: vocabulary.filter((term) => /^[a-z]/.test(term)) }
}

/**
 * What the index makes of the terms, each at its worth.
 * @param {Search} search @param {Map<string, number>} worth
 * @param {Pick<import('minisearch').SearchOptions, 'fields' | 'filter'>} [only]
 * @returns {{ document: number, score: number, match: Record<string, string[]> }[]}
 */
export function scoresOf({ mini, language }, worth, only) {
  const known = [...worth.keys()].filter((term) => language.frequency.has(term))
  if (known.length === 0) return []
  const results = mini.search(known.join(' '), {
    fields: FIELDS,
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    boost: WEIGHTS.field,
    boostTerm: (term) => worth.get(term) ?? 0,
    bm25: WEIGHTS.bm25,
    ...only,
  })
  // The library multiplies by the number of terms met; how much of the query they make up says more.
  return results.map(({ id, score, match, queryTerms }) => ({ document: id, score: score / queryTerms.length, match }))
}

/**
 * @param {Search} search
 * @param {string} query as typed, of any length
 * @param {Chosen} [chosen]
 * @returns {Found}
 */
export function find(search, query, chosen = {}) {
  const concepts = conceptsOf(query, search.language)
  const coverage = coverageOf(concepts)
  const { worth, facets } = search.head
  const all = scoresOf(search, worthOfTerms(concepts)).map(({ document, score, match }) => {
    const share = coverage((term) => Object.hasOwn(match, term))
    return { document, match, share, score: score * (WEIGHTS.leastShare + share) ** WEIGHTS.sharePower * worth[facets.kinds[document]] }
  })
  const best = all.reduce((most, { share }) => Math.max(most, share), 0)
  const hits = all.filter(({ share }) => share >= WEIGHTS.cutOff * best).sort((a, b) => b.score - a.score || a.document - b.document)
  return { ...narrow(search.head, hits, chosen), concepts, best }
}

/** @type {[Facet, 'kinds' | 'categories' | 'issues' | 'phases'][]} */
const FACETS = [['kind', 'kinds'], ['category', 'categories'], ['issue', 'issues'], ['phase', 'phases']]

/**
 * Each facet counts what it would leave, the other choices kept.
 * @param {Head} head @param {Hit[]} hits @param {Chosen} chosen
 * @returns {{ hits: Hit[], facets: Counts }}
 */
export function narrow(head, hits, chosen) {
  const valuesOf = (/** @type {number} */ document, /** @type {typeof FACETS[number][1]} */ table) =>
    /** @type {number[]} */ ([head.facets[table][document]].flat()).map((place) => head.values[table][place])
  const fits = (/** @type {Hit} */ { document }, /** @type {Facet | undefined} */ except) =>
    FACETS.every(([facet, table]) => {
      const wanted = chosen[facet]
      return facet === except || wanted === undefined || valuesOf(document, table).includes(wanted)
    })
  const facets = /** @type {Counts} */ ({})
  for (const [facet, table] of FACETS) {
    /** @type {Map<string, number>} */
    const counts = new Map()
    for (const hit of hits.filter((one) => fits(one, facet))) {
      for (const value of valuesOf(hit.document, table)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    facets[facet] = head.values[table].flatMap((value) => (counts.has(value) ? [[value, counts.get(value) ?? 0]] : []))
  }
  return { hits: hits.filter((hit) => fits(hit, undefined)), facets }
}
