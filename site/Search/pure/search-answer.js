// @ts-check
// What the search answers in all: what the recommender makes of a problem told in a sentence, the pages found by words,
// and where those are few, what belongs to the issue they lead to.
import { find } from './search.js'
import { compared } from './search-terms.js'
import { isHiragana } from '../../Layout/pure/text.js'
import { WEIGHTS } from './weights.js'

/** @typedef {import('./search.js').Search} Search */
/** @typedef {import('./search.js').Found} Found */
/** @typedef {import('./search.js').Hit & { why: 'words' | 'guess' | 'related' }} Answered */
/** @typedef {Omit<Found, 'hits'> & { hits: Answered[] }} Answer best first */
/** @typedef {(text: string) => import('../../Problem/pure/recommend.js').Recommendation} Recommend */

/**
 * True for a problem in somebody's own words: as long as a sentence and held together by kana.
 * @param {string} query
 */
export function isSentence(query) {
  const { text } = compared(query.slice(0, WEIGHTS.longestQuery))
  const kana = [...text].filter(isHiragana).length
  return text.length >= WEIGHTS.sentence.length && kana / text.length >= WEIGHTS.sentence.kana && !/\s/.test(text.trim())
}

/**
 * True where the pages alone may not answer, and the recommender is worth loading. It knows local issues only: a question
 * that the rules of the subsidy answer best is left to them.
 * @param {Search} search @param {string} query @param {Found} found
 */
const wantsGuess = (search, query, found) =>
  !(found.hits.length > 0 && kindOf(search, found.hits[0].document) === 'funding') && (isSentence(query) || saysLittle(query, found))

/** @param {string} query @param {Found} found */
const saysLittle = (query, found) => compared(query).text.trim().length >= WEIGHTS.shortestGuess && found.best < WEIGHTS.fewWords

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
  const issues = guess.issues.slice(0, WEIGHTS.mostIssues).filter(({ probability }) => probability >= WEIGHTS.likelyIssue)
  const pages = issues.flatMap(({ code }, rank) => {
    const services = guess.services.filter((service) => service.issue === code).slice(0, Math.max(1, WEIGHTS.servicesOfIssue - rank))
    return [search.page(code), ...services.map(({ id }) => search.page(id))]
  })
  return [...new Set(pages.filter((document) => document >= 0))]
}

/**
 * One search, for an answer at once and another when the recommender is at hand.
 * @param {Search} search
 * @param {string} query
 * @param {import('./search.js').Chosen} chosen
 * @returns {{ wantsGuess: boolean, answer: (recommend?: Recommend) => Answer }}
 */
export function ask(search, query, chosen) {
  const found = find(search, query, chosen)
  const isNarrowed = Object.keys(chosen).length > 0
  const guesses = !isNarrowed && wantsGuess(search, query, found)
  return {
    wantsGuess: guesses,
    answer: (recommend) => {
      if (isNarrowed) return { ...found, hits: byWords(found.hits) }
      const guessed = guesses && recommend ? guessedPages(search, recommend(query.slice(0, WEIGHTS.longestSentence))) : []
      return { ...found, hits: filledUp(search, withGuesses(found.hits, guessed)) }
    },
  }
}

/**
 * @param {Search} search @param {string} query @param {import('./search.js').Chosen} chosen @param {Recommend | undefined} recommend
 * @returns {Answer}
 */
export const answer = (search, query, chosen, recommend) => ask(search, query, chosen).answer(recommend)

/** @param {Found['hits']} hits @returns {Answered[]} */
const byWords = (hits) => hits.map((hit) => ({ ...hit, why: 'words' }))

/** @param {Found['hits']} found @param {number[]} guessed @returns {Answered[]} */
function withGuesses(found, guessed) {
  const matchOf = (/** @type {number} */ document) => found.find((hit) => hit.document === document)?.match ?? {}
  const top = (found[0]?.score ?? 0) + 1 + guessed.length
  /** @type {Answered[]} */
  const first = guessed.map((document, rank) => ({ document, score: top - rank, match: matchOf(document), why: 'guess' }))
  return [...first, ...byWords(found.filter(({ document }) => !guessed.includes(document)))]
}

/** @param {Search} search @param {Answered[]} hits @returns {Answered[]} */
function filledUp(search, hits) {
  const last = hits.at(-1)
  if (last === undefined || hits.length >= WEIGHTS.enough) return hits
  const related = search.relatedTo(hits.map(({ document }) => document)).slice(0, WEIGHTS.enough - hits.length)
  /** @type {Answered[]} */
  const rest = related.map((document, rank) => ({ document, score: last.score / (rank + 2), match: {}, why: 'related' }))
  return [...hits, ...rest]
}
