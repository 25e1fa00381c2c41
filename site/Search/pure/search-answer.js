// @ts-check
// What the search answers in all: what the recommender makes of a problem told in a sentence, the pages found by words,
// and where those are few, what belongs to the issue they lead to. No DOM here.
import { find } from './search.js'
import { compared } from './search-terms.js'
import { isHiragana } from '../../Layout/pure/text.js'

/** @typedef {import('./search.js').Search} Search */
/** @typedef {import('./search.js').Found} Found */
/** @typedef {import('./search.js').Hit & { why: 'words' | 'guess' | 'related' }} Answered */
/** @typedef {(text: string) => import('../../Problem/pure/recommend.js').Recommendation} Recommend */

/** Less likely issues are no help on top of a list of pages. */
const WORTH_SAYING = 0.2
const MOST_GUESSES = 3
const GUESSED_SERVICES = 3
const SHORTEST_SENTENCE = 9
const FEW_WORDS = 0.55
/** Fewer pages than this are filled up. */
const ENOUGH = 10

/**
 * True for a problem in somebody's own words: as long as a sentence and held together by kana.
 * @param {string} query
 */
export function isSentence(query) {
  const { text } = compared(query.slice(0, 1000))
  const kana = [...text].filter(isHiragana).length
  return text.length >= SHORTEST_SENTENCE && kana / text.length >= 0.2 && !/\s/.test(text.trim())
}

/**
 * True where the pages alone may not answer, and the recommender is worth loading. It knows local issues only: a question
 * that the rules of the subsidy answer best is left to them.
 * @param {Search} search @param {string} query @param {Found} found
 */
export const wantsGuess = (search, query, found) =>
  !(found.hits.length > 0 && kindOf(search, found.hits[0].document) === 'funding') && (isSentence(query) || (compared(query).text.trim().length >= 2 && found.best < FEW_WORDS))

/** @param {Search} search @param {number} document */
const kindOf = ({ head }, document) => head.values.kinds[head.facets.kinds[document]]

/**
 * Pages of the issues that a text tells of, best first, each with the services that fit.
 * @param {Search} search
 * @param {import('../../Problem/pure/recommend.js').Recommendation} guess
 * @returns {number[]} documents
 */
function guessedPages(search, guess) {
  if (!guess.inScope) return []
  const issues = guess.issues.filter(({ probability }, rank) => probability >= WORTH_SAYING && rank < MOST_GUESSES)
  return issues.flatMap(({ code }, rank) => [
    search.page(code),
    ...guess.services.filter((service) => service.issue === code).slice(0, Math.max(1, GUESSED_SERVICES - rank)).map(({ id }) => search.page(id)),
  ]).filter((document) => document >= 0)
}

/**
 * @param {Search} search
 * @param {string} query
 * @param {import('./search.js').Chosen} chosen
 * @param {Recommend | undefined} recommend
 * @returns {Omit<Found, 'hits'> & { hits: Answered[] }} best first
 */
export function answer(search, query, chosen, recommend) {
  const found = find(search, query, chosen)
  if (Object.keys(chosen).length > 0) return { ...found, hits: found.hits.map((hit) => ({ ...hit, why: 'words' })) }
  const guessed = recommend && wantsGuess(search, query, found) ? [...new Set(guessedPages(search, recommend(query.slice(0, 4000))))] : []
  const matchOf = (/** @type {number} */ document) => found.hits.find((hit) => hit.document === document)?.match ?? {}
  const top = (found.hits[0]?.score ?? 0) + 1
  /** @type {Answered[]} */
  const hits = [
    ...guessed.map((document, rank) => ({ document, score: top + guessed.length - rank, match: matchOf(document), why: /** @type {const} */ ('guess') })),
    ...found.hits.filter(({ document }) => !guessed.includes(document)).map((hit) => ({ ...hit, why: /** @type {const} */ ('words') })),
  ]
  const last = hits[hits.length - 1]
  const related = hits.length > 0 && hits.length < ENOUGH ? search.relatedTo(hits.map(({ document }) => document)).slice(0, ENOUGH - hits.length) : []
  return { ...found, hits: [...hits, ...related.map((document, rank) => ({ document, score: last.score / (rank + 2), match: {}, why: /** @type {const} */ ('related') }))] }
}
