// @ts-check
// The index as files: MiniSearch's own tables, packed, and cut into pieces when the site is large. No DOM here.
import MiniSearch from 'minisearch'

/** Found by these; the order is the index's own. */
export const FIELDS = ['title', 'names', 'text', 'words']

/**
 * @typedef {{ url: string, kind: string, title: string, trail: string[], phases: string[], stage: string | null, passages: [string | null, string][] }} Shown
 * @typedef {{ kinds: number[], categories: number[][], issues: number[][], phases: number[][] }} FacetTable for each document the places of its values
 * @typedef {{ kinds: string[], categories: string[], issues: string[], phases: string[] }} FacetValues
 * keys: code of an issue's page, id of a service's page, else empty.
 * @typedef {{ documents: number, lengths: string[], averages: number[], values: FacetValues, facets: FacetTable, keys: string[],
 *   starts: string[], perText: number, terms?: PackedTerms }} Head
 * @typedef {{ synonyms: string[][], readings: import('../../Layout/pure/text.js').ReadingTable, wordReadings: Record<string, string> }} Words what the search knows of the language: words for
 *   the same thing, and how kanji and words are read
 * @typedef {{ pairs: string, words: string, postings: string }} PackedTerms pairs: a first character and all that follow it, spaces between;
 *   for each term, pairs first, as many posting lists as fields, joined by tabs, lines by newlines
 * @typedef {Record<string, Record<string, number>>} Postings field number → document number → times
 */

const LAST = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz01234567'
const MORE = '89!#$%&()*+,-./:;<=>?@[]^_`{|}'

/** @param {number} value */
export function packNumber(value) {
  let packed = ''
  let rest = value
  while (rest >= LAST.length) {
    packed += MORE[rest % MORE.length]
    rest = Math.floor(rest / MORE.length)
  }
  return packed + LAST[rest]
}

/** @param {number[]} values */
export const packNumbers = (values) => values.map(packNumber).join('')

/** @type {Int16Array} */
const DIGITS = new Int16Array(128).fill(-1)
for (let i = 0; i < LAST.length; i++) DIGITS[LAST.charCodeAt(i)] = i
for (let i = 0; i < MORE.length; i++) DIGITS[MORE.charCodeAt(i)] = 1000 + i

/** @param {string} packed */
export function unpackNumbers(packed) {
  /** @type {number[]} */
  const values = []
  let value = 0
  let unit = 1
  for (let i = 0; i < packed.length; i++) {
    const digit = DIGITS[packed.charCodeAt(i)]
    if (digit >= 1000) {
      value += (digit - 1000) * unit
      unit *= MORE.length
    } else {
      values.push(value + digit * unit)
      value = 0
      unit = 1
    }
  }
  return values
}

const OFTEN = 3

/** Twice the distances between documents, odd where the term stands often: how often exactly changes no order worth the bytes. @param {Record<string, number> | undefined} byDocument */
function packPostings(byDocument) {
  let packed = ''
  let last = -1
  for (const [document, times] of Object.entries(byDocument ?? {}).map(([d, t]) => [Number(d), t]).sort((a, b) => a[0] - b[0])) {
    packed += packNumber((document - last - 1) * 2 + (times >= OFTEN ? 1 : 0))
    last = document
  }
  return packed
}

/** @param {string} packed @returns {Record<string, number>} */
function unpackPostings(packed) {
  /** @type {Record<string, number>} */
  const byDocument = {}
  let document = -1
  for (const value of unpackNumbers(packed)) {
    document += (value >> 1) + 1
    byDocument[document] = value & 1 ? OFTEN : 1
  }
  return byDocument
}

/** @param {string} term */
const isPair = (term) => /^[^\sa-z0-9]{2}$/.test(term)

/** @param {[string, Postings][]} entries in order of their terms @returns {PackedTerms} */
export function packTerms(entries) {
  const ordered = [...entries.filter(([term]) => isPair(term)), ...entries.filter(([term]) => !isPair(term))]
  let pairs = ''
  let first = ''
  for (const [term] of ordered.filter(([term]) => isPair(term))) {
    pairs += term[0] === first ? term[1] : ` ${term}`
    first = term[0]
  }
  return {
    pairs: pairs.slice(1),
    words: entries.map(([term]) => term).filter((term) => !isPair(term)).join(' '),
    postings: ordered.map(([, fields]) => FIELDS.map((_, f) => packPostings(fields[f])).join('\t').replace(/\t+$/, '')).join('\n'),
  }
}

/** @param {PackedTerms} packed @returns {[string, Postings][]} */
function unpackTerms({ pairs, words, postings }) {
  const terms = pairs.split(' ').flatMap((group) => [...group.slice(1)].map((second) => group[0] + second))
  if (words !== '') terms.push(...words.split(' '))
  const lines = postings.split('\n')
  return terms.map((term, i) => {
    /** @type {Postings} */
    const fields = {}
    lines[i].split('\t').forEach((list, f) => {
      if (list !== '') fields[f] = unpackPostings(list)
    })
    return [term, fields]
  })
}

/**
 * MiniSearch over the terms that are at hand.
 * @param {Head} head @param {PackedTerms[]} packed
 */
export function openTerms(head, packed) {
  const entries = packed.flatMap(unpackTerms)
  const lengths = head.lengths.map(unpackNumbers)
  const places = Array.from({ length: head.documents }, (_, i) => i)
  const mini = MiniSearch.loadJS(
    /** @type {import('minisearch').AsPlainObject} */ (/** @type {unknown} */ ({
      documentCount: head.documents,
      nextId: head.documents,
      documentIds: Object.fromEntries(places.map((i) => [i, i])),
      fieldIds: Object.fromEntries(FIELDS.map((name, f) => [name, f])),
      fieldLength: Object.fromEntries(places.map((i) => [i, lengths.map((field) => field[i])])),
      averageFieldLength: head.averages,
      storedFields: {},
      dirtCount: 0,
      index: entries,
      serializationVersion: 2,
    })),
    { fields: FIELDS },
  )
  /** @type {Map<string, number>} */
  const frequency = new Map(entries.map(([term, fields]) => [term, Math.max(...Object.values(fields).map((documents) => Object.keys(documents).length))]))
  return { mini, vocabulary: entries.map(([term]) => term), frequency }
}
