// @ts-check
// The site's search: one ranking for the browser and the command line. No DOM here.
import { FIELDS, openTerms } from './search-index.js'
import { asHiragana, conceptsOf, coverageOf, worthOfTerms } from './search-query.js'
import { isJapanese, reader } from '../../Layout/pure/text.js'

/** @typedef {import('./search-index.js').Head} Head */
/** @typedef {import('./search-index.js').PackedTerms} PackedTerms */
/** @typedef {import('./search-index.js').Words} Words */
/** @typedef {import('./search-query.js').Language} Language */
/** @typedef {import('./search-query.js').Concept} Concept */
/** @typedef {'kind' | 'category' | 'issue' | 'phase'} Facet */
/** @typedef {Partial<Record<Facet, string>>} Chosen */
/** @typedef {{ document: number, score: number, match: Record<string, string[]> }} Hit match: terms of the document that were asked for */
/** @typedef {{ hits: Hit[], concepts: Concept[], facets: Record<Facet, [string, number][]>, best: number }} Found best: share of the query that the best text shows */
/** @typedef {{ head: Head, mini: import('minisearch').default, language: Language, page: (key: string) => number, relatedTo: (documents: number[]) => number[] }} Search */

const FIELD_WORTH = { title: 5, names: 2, text: 1, words: 1.2 }
/** A page about one thing serves better than its entry in the glossary or the rules of the subsidy. */
const KIND_WORTH = { issue: 1.25, service: 1, case: 1, category: 0.95, handbook: 1, funding: 1, term: 0.5, about: 0.85 }
/** What shows less than this of the best text's share of the query is left out. */
const LEAST_SHARE = 0.35

/** @param {Head} head @param {Words} words @param {PackedTerms[]} packed @returns {Search} */
export function openSearch(head, words, packed) {
  const { mini, vocabulary, frequency } = openTerms(head, packed)
  const pages = new Map(head.keys.flatMap((key, document) => (key === '' ? [] : [[key, document]])))
  /** Cases and services of the issues that these documents belong to, in their own order. @param {number[]} documents */
  const relatedTo = (documents) => {
    const { values, facets } = head
    const isPage = (/** @type {number} */ document) => facets.issues[document].length === 1 && values.kinds[facets.kinds[document]] === 'issue'
    const code = facets.issues[documents.find(isPage) ?? documents.find((document) => facets.issues[document].length > 0) ?? -1]?.[0]
    const own = (/** @type {string} */ kind) => facets.issues.flatMap((codes, document) => (codes.includes(code) && values.kinds[facets.kinds[document]] === kind && !documents.includes(document) ? [document] : []))
    return code === undefined ? [] : [...own('issue'), ...own('case'), ...own('service')]
  }
  const page = (/** @type {string} */ key) => pages.get(key) ?? -1
  return { head, mini, page, relatedTo, language: { ...languageOf(head, words, vocabulary), frequency } }
}

/**
 * The pieces of the index that hold a query's terms and those of its synonyms; [0] where the index is one piece.
 * @param {Head} head @param {Words} words @param {string} query
 * @returns {number[]}
 */
export function piecesFor(head, words, query) {
  if (head.starts.length === 1) return [0]
  const language = { ...languageOf(head, words, []), frequency: new Map() }
  const pieces = [...worthOfTerms(conceptsOf(query, language)).keys()].map((term) => Math.max(0, head.starts.filter((first) => first <= term).length - 1))
  return [...new Set(pieces)].sort((a, b) => a - b)
}

/** The terms of the index by what leads to them: a character, a reading, letters. @param {Head} head @param {Words} words @param {string[]} vocabulary */
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
 * @param {Search} search
 * @param {string} query as typed, of any length
 * @param {Chosen} [chosen]
 * @returns {Found}
 */
export function find(search, query, chosen = {}) {
  const concepts = conceptsOf(query, search.language)
  const worth = worthOfTerms(concepts)
  /** @type {(Hit & { share: number })[]} */
  const all = []
  let best = 0
  const known = [...worth.keys()].filter((term) => search.language.frequency.has(term))
  if (known.length > 0) {
    const coverage = coverageOf(concepts)
    const results = search.mini.search(known.join(' '), {
      fields: FIELDS,
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      boost: FIELD_WORTH,
      boostTerm: (term) => worth.get(term) ?? 0,
      bm25: { k: 1.2, b: 0.6, d: 0.3 },
    })
    const { kinds } = search.head.facets
    for (const { id, score, match, queryTerms } of results) {
      const has = (/** @type {string} */ term) => Object.hasOwn(match, term)
      const share = coverage(has)
      const kind = /** @type {keyof typeof KIND_WORTH} */ (search.head.values.kinds[kinds[id]])
      // The library multiplies by the number of terms met; how much of the query they make up says more.
      all.push({ document: id, score: (score / queryTerms.length) * (0.1 + share) ** 2 * KIND_WORTH[kind], match, share })
      best = Math.max(best, share)
    }
  }
  const hits = all.filter(({ share }) => share >= LEAST_SHARE * best).sort((a, b) => b.score - a.score || a.document - b.document)
  return { ...narrow(search.head, hits, chosen), concepts, best }
}

/** @type {[Facet, 'kinds' | 'categories' | 'issues' | 'phases'][]} */
const FACETS = [['kind', 'kinds'], ['category', 'categories'], ['issue', 'issues'], ['phase', 'phases']]

/**
 * Each facet counts what it would leave, the other choices kept.
 * @param {Head} head @param {Hit[]} hits @param {Chosen} chosen
 * @returns {{ hits: Hit[], facets: Record<Facet, [string, number][]> }}
 */
export function narrow(head, hits, chosen) {
  const valuesOf = (/** @type {number} */ document, /** @type {typeof FACETS[number][1]} */ table) =>
    /** @type {number[]} */ ([head.facets[table][document]].flat()).map((place) => head.values[table][place])
  const fits = (/** @type {Hit} */ { document }, /** @type {Facet | undefined} */ except) =>
    FACETS.every(([facet, table]) => facet === except || chosen[facet] === undefined || valuesOf(document, table).includes(/** @type {string} */ (chosen[facet])))
  const facets = /** @type {Record<Facet, [string, number][]>} */ ({})
  for (const [facet, table] of FACETS) {
    /** @type {Map<string, number>} */
    const counts = new Map()
    for (const hit of hits) if (fits(hit, facet)) for (const value of valuesOf(hit.document, table)) counts.set(value, (counts.get(value) ?? 0) + 1)
    facets[facet] = head.values[table].filter((value) => counts.has(value)).map((value) => [value, counts.get(value) ?? 0])
  }
  return { hits: hits.filter((hit) => fits(hit, undefined)), facets }
}
