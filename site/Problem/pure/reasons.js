// @ts-check
// Which words of a text carried a guess. Twin of src/KadaiNavi.Recommender/Reasons.cs. No DOM here.
import { isHiragana, isKanji, isKatakana, isLatin } from '../../Layout/pure/text.js'

/** @typedef {{ start: number, end: number, weight: number, at: [number, number] }} Word folded place, weight, place in the original */

/** @typedef {import('../../published').ReasonsFile} Rules */

/**
 * @param {import('../../Layout/pure/text.js').FoldedText} folded
 * @param {Float64Array} contributions how much each folded character spoke for the guess
 * @param {Rules} rules
 * @returns {Word[]} in the order of their weight
 */
export function wordsThatCount(folded, contributions, { mostWords, leastPart, particles }) {
  const words = wordsOf(folded.text, particles)
    .map(([start, end]) => ({ start, end, weight: sum(contributions, start, end), at: folded.original(start, end) }))
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
  const strongest = words[0]?.weight ?? 0
  return strongest > 0 ? words.filter((word, rank) => rank < mostWords && word.weight >= leastPart * strongest) : []
}

/**
 * Words as a reader sees them without a dictionary: runs of kanji, katakana or latin letters; a single kanji with the kana
 * that bend it; and what lies between particles where there is only hiragana.
 * @param {string} text folded
 * @param {string} particles kana that end a word
 * @returns {[number, number][]}
 */
export function wordsOf(text, particles) {
  /** @type {[number, number][]} */
  const words = []
  for (let start = 0; start < text.length; ) {
    const kind = particles.includes(text[start]) ? undefined : [isKanji, isKatakana, isLatin, isHiragana].find((is) => is(text[start]))
    let end = start + 1
    if (kind) while (end < text.length && kind(text[end]) && !(kind === isHiragana && particles.includes(text[end]))) end++
    if (kind === isKanji && end - start === 1) {
      while (end < text.length && end - start < 4 && isHiragana(text[end]) && !particles.includes(text[end])) end++
    }
    if (kind && end - start >= (kind === isKanji ? 1 : 2)) words.push([start, end])
    start = end
  }
  return words
}

/** @param {Float64Array} values @param {number} start @param {number} end */
function sum(values, start, end) {
  let total = 0
  for (let i = start; i < end; i++) total += values[i]
  return total
}
