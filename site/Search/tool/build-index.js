// @ts-check
// Makes the files of the index from the documents; runs while the site is built, never in a browser.
import MiniSearch from 'minisearch'
import { FIELDS, packNumbers, packTerms } from '../pure/search-index.js'
import { compared, terms } from '../pure/search-terms.js'
import { isHiragana, isKanji, reader } from '../../Layout/pure/text.js'

/** @typedef {import('../pure/search-index.js').Head} Head */
/** @typedef {import('../pure/search-index.js').Postings} Postings */
/**
 * @typedef {object} SearchDocument
 * @property {string} url
 * @property {string} kind
 * @property {string} title
 * @property {string} key
 * @property {string[]} trail
 * @property {string[]} names
 * @property {{ anchor: string | null, text: string }[]} passages
 * @property {string[]} words
 * @property {string[]} categories
 * @property {string[]} issues
 * @property {string[]} phases
 * @property {string | null} [stage]
 */
/**
 * @typedef {object} Input
 * @property {SearchDocument[]} documents
 * @property {{ id: string, worth: number }[]} kinds what a page of each kind is worth beside others
 * @property {string[][]} synonyms
 * @property {[kanji: string, compound: string, alone: string][]} readings
 * @property {[word: string, reading: string][]} wordReadings
 */

/** Endings in more than this share of the documents (する, こと) tell nothing apart. */
const COMMON = 0.12
/** Bytes of postings in a piece, before packing. */
const PIECE = 25_000
/** A small site's terms and texts are one file each; of a large one a query fetches those it asks for and shows. */
const SMALL = 1000
const PER_TEXT = 40
const TEXT = String(FIELDS.indexOf('text'))

/** MiniSearch over the documents, by the terms that a query is cut into too. @param {SearchDocument[]} documents */
export function miniOf(documents) {
  const mini = new MiniSearch({
    fields: FIELDS,
    tokenize: (text) => terms(compared(text).text).map((t) => t.text),
    processTerm: (term) => term,
  })
  mini.addAll(documents.map((d, id) => ({
    id,
    title: d.title,
    names: d.names.join('\n'),
    text: d.passages.map((p) => p.text).join('\n'),
    words: d.words.join('\n'),
  })))
  return mini
}

/** @param {Input} input @returns {Record<string, string>} file name → content */
export function buildIndex({ documents, kinds, synonyms, readings, wordReadings }) {
  const tables = miniOf(documents).toJSON()
  const limit = Math.max(2, documents.length * COMMON)
  const entries = /** @type {[string, Postings][]} */ (/** @type {unknown} */ (tables.index))
    .filter(([term, fields]) => !([...term].every(isHiragana) && Object.keys(fields[TEXT] ?? {}).length > limit))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const pieces = documents.length <= SMALL ? [entries] : cut(entries)
  const perText = documents.length <= SMALL ? documents.length : PER_TEXT
  /** @type {import('../pure/search-index.js').Words} */
  const language = {
    synonyms: synonyms.map((group) => [...new Set(group.map((word) => compared(word).text))]).filter((group) => group.length > 1),
    ...readingsOf(entries, readings, wordReadings),
  }
  /** @type {Head} */
  const head = {
    documents: documents.length,
    lengths: FIELDS.map((_, f) => packNumbers(documents.map((_, d) => Number(Object.values(tables.fieldLength)[d][f] ?? 0)))),
    averages: tables.averageFieldLength.map((a) => Math.round(a * 100) / 100),
    ...facetsOf(documents, kinds),
    keys: documents.map((d) => d.key),
    perText,
    starts: pieces.map(([[first]]) => first),
    ...(pieces.length === 1 ? { terms: packTerms(pieces[0]) } : {}),
  }
  /** @type {Record<string, string>} */
  const files = { 'index.json': JSON.stringify(head), 'language.json': JSON.stringify(language) }
  if (pieces.length > 1) pieces.forEach((piece, i) => (files[`terms-${i}.json`] = JSON.stringify(packTerms(piece))))
  for (let start = 0; start < documents.length; start += perText) {
    files[`texts-${start / perText}.json`] = JSON.stringify(documents.slice(start, start + perText).map(shown))
  }
  return files
}

/** @param {SearchDocument[]} documents @param {Input['kinds']} kinds @returns {Pick<Head, 'values' | 'facets' | 'worth'>} */
function facetsOf(documents, kinds) {
  const values = {
    kinds: distinct(documents.map((d) => [d.kind])),
    categories: distinct(documents.map((d) => d.categories)),
    issues: distinct(documents.map((d) => d.issues)),
    phases: distinct(documents.map((d) => d.phases)),
  }
  const places = (/** @type {string[]} */ all) => (/** @type {string[]} */ own) => own.map((value) => all.indexOf(value))
  return {
    values,
    facets: {
      kinds: documents.map((d) => values.kinds.indexOf(d.kind)),
      categories: documents.map((d) => d.categories).map(places(values.categories)),
      issues: documents.map((d) => d.issues).map(places(values.issues)),
      phases: documents.map((d) => d.phases).map(places(values.phases)),
    },
    worth: values.kinds.map((kind) => worthOf(kind, kinds)),
  }
}

/**
 * A kind without worth would make scores that are no numbers, and an order that is none.
 * @param {string} kind @param {Input['kinds']} kinds
 */
function worthOf(kind, kinds) {
  const worth = kinds.find(({ id }) => id === kind)?.worth
  if (!(typeof worth === 'number' && worth > 0)) throw new Error(`The kind "${kind}" has no worth.`)
  return worth
}

/** @param {SearchDocument} document @returns {import('../pure/search-index.js').Shown} */
const shown = ({ url, kind, title, trail, phases, stage, passages }) =>
  ({ url, kind, title, trail, phases, stage: stage ?? null, passages: passages.map((p) => [p.anchor, p.text]) })

/** @param {string[][]} lists @returns {string[]} in order of first use */
const distinct = (lists) => [...new Set(lists.flat())]

/** @template T @param {[string, T][]} entries @returns {[string, T][][]} */
function cut(entries) {
  /** @type {[string, T][][]} */
  const pieces = [[]]
  let size = 0
  for (const entry of entries) {
    const own = JSON.stringify(entry[1]).length / 4
    if (size + own > PIECE && pieces[pieces.length - 1].length > 0) {
      pieces.push([])
      size = 0
    }
    pieces[pieces.length - 1].push(entry)
    size += own
  }
  return pieces
}

/**
 * Only kanji of the index, reading → kanji; how a kanji is read alone only where it stands alone; words only where they are
 * read otherwise.
 * @param {[string, Postings][]} entries @param {Input['readings']} readings @param {Input['wordReadings']} words
 * @returns {Pick<import('../pure/search-index.js').Words, 'readings' | 'wordReadings'>}
 */
function readingsOf(entries, readings, words) {
  // A pair that stands in one text alone is seldom what somebody types in kana.
  const isCommon = (/** @type {Postings} */ fields) =>
    Object.keys(fields).some((field) => field !== TEXT || Object.keys(fields[field]).length > 1)
  const pairs = entries.filter(([term, fields]) => [...term].every(isKanji) && isCommon(fields)).map(([term]) => term)
  const joined = new Set(pairs.flatMap((term) => [...term]))
  const known = new Set(entries.map(([term]) => term))
  /** @type {import('../../Layout/pure/text.js').ReadingTable} */
  const table = { compound: {}, alone: {} }
  for (const [kanji, inCompound, byItself] of readings) {
    if (joined.has(kanji)) table.compound[inCompound] = (table.compound[inCompound] ?? '') + kanji
    if (known.has(kanji) && byItself !== inCompound) table.alone[byItself] = (table.alone[byItself] ?? '') + kanji
  }
  const read = reader(table)
  const unlike = words.filter(([word, reading]) => known.has(word) && read(word).kana !== read(reading).kana)
  return { readings: table, wordReadings: Object.fromEntries(unlike) }
}
