// @ts-check
// The index as files: MiniSearch's own tables, packed, and cut into pieces when the site is large.
// The same tables as the library writes them (JSON) are 353 KB and 84 KB after gzip; packed, 101 KB and 49 KB, of which a
// first query on a slow line feels the second. What is lost: how often a term stands in a text, beyond "once" and "often".
// A test builds the library's index over the documents themselves and compares what both find.
import MiniSearch from 'minisearch'

/** Found by these; the order is the index's own. */
export const FIELDS = ['title', 'names', 'text', 'words']

/**
 * @typedef {object} Shown what a result shows
 * @property {string} url
 * @property {string} kind
 * @property {string} title
 * @property {string[]} trail
 * @property {string[]} phases
 * @property {string | null} stage
 * @property {[anchor: string | null, text: string][]} passages
 */
/**
 * @typedef {{ kinds: number[], categories: number[][], issues: number[][], phases: number[][] }} FacetTable
 *   for each document the places of its values
 */
/** @typedef {{ kinds: string[], categories: string[], issues: string[], phases: string[] }} FacetValues */
/**
 * @typedef {object} Head
 * @property {number} documents how many
 * @property {string[]} lengths of each field in each document, packed
 * @property {number[]} averages
 * @property {FacetValues} values
 * @property {FacetTable} facets
 * @property {number[]} worth of each kind, in the order of the values
 * @property {string[]} keys code of an issue's page, id of a service's page, else empty
 * @property {string[]} starts first term of each piece
 * @property {number} perText documents in a file of texts
 * @property {PackedTerms} [terms] where the index is one piece
 */
/**
 * @typedef {object} Words what the search knows of the language
 * @property {string[][]} synonyms words for the same thing
 * @property {import('../../Layout/pure/text.js').ReadingTable} readings of kanji
 * @property {Record<string, string>} wordReadings
 */
/**
 * @typedef {object} PackedTerms
 * @property {string} pairs a first character and all that follow it, spaces between
 * @property {string} words all other terms, spaces between
 * @property {string} postings for each term, pairs first, as many posting lists as fields, joined by tabs, lines by newlines
 */
/** @typedef {Record<string, Record<string, number>>} Postings field number → document number → times */

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

/**
 * Twice the distances between documents, odd where the term stands often: how often exactly changes no order worth the bytes.
 * @param {Record<string, number> | undefined} byDocument
 */
function packPostings(byDocument) {
  let packed = ''
  let last = -1
  const entries = Object.entries(byDocument ?? {}).map(([document, times]) => [Number(document), times])
  for (const [document, times] of entries.sort((a, b) => a[0] - b[0])) {
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
  const most = (/** @type {Postings} */ fields) => Math.max(...Object.values(fields).map((documents) => Object.keys(documents).length))
  /** @type {Map<string, number>} */
  const frequency = new Map(entries.map(([term, fields]) => [term, most(fields)]))
  return { mini, vocabulary: entries.map(([term]) => term), frequency }
}
