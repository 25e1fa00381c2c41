// @ts-check
// What the search answers in all: first what the recommender makes of a problem told in a sentence, then the pages found. No DOM here.
import { find } from './search.js'
import { compared } from './search-terms.js'
import { isHiragana } from './text.js'

/** @typedef {import('./search.js').Search} Search */
/** @typedef {import('./search.js').Found} Found */
/** @typedef {(text: string) => import('./recommend.js').Recommendation} Recommend */

/** Less likely issues are no help on top of a list of pages. */
const WORTH_SAYING = 0.2
const MOST_GUESSES = 3
const SHORTEST_SENTENCE = 9
const FEW_WORDS = 0.55

/**
 * True for a problem in somebody's own words: as long as a sentence and held together by kana.
 * @param {string} query
 */
export function isSentence(query) {
  const { text } = compared(query.slice(0, 1000))
  const kana = [...text].filter(isHiragana).length
  return text.length >= SHORTEST_SENTENCE && kana / text.length >= 0.2 && !/\s/.test(text.trim())
}

/** True where the pages alone may not answer, and the recommender is worth loading. @param {string} query @param {Found} found */
export const wantsGuess = (query, found) => isSentence(query) || (compared(query).text.trim().length >= 2 && found.best < FEW_WORDS)

/**
 * Issues that a text tells of, best first.
 * @param {import('./recommend.js').Recommendation} guess
 * @returns {string[]} codes
 */
export const guessedIssues = (guess) =>
  guess.inScope ? guess.issues.filter(({ probability }, rank) => probability >= WORTH_SAYING && rank < MOST_GUESSES).map(({ code }) => code) : []

/**
 * @param {Search} search
 * @param {string} query
 * @param {import('./search.js').Chosen} chosen
 * @param {Recommend | undefined} recommend
 * @returns {Found & { guessed: number }} guessed: how many of the first hits the recommender named
 */
export function answer(search, query, chosen, recommend) {
  const found = find(search, query, chosen)
  const guessed = recommend && Object.keys(chosen).length === 0 && wantsGuess(query, found) ? guessedIssues(recommend(query.slice(0, 4000))).map((code) => search.issuePage(code)) : []
  const first = guessed.filter((document) => document >= 0)
  const top = (found.hits[0]?.score ?? 0) + 1
  const hits = [
    ...first.map((document, rank) => ({ document, score: top + first.length - rank, match: found.hits.find((hit) => hit.document === document)?.match ?? {} })),
    ...found.hits.filter(({ document }) => !first.includes(document)),
  ]
  return { ...found, hits, guessed: first.length }
}
