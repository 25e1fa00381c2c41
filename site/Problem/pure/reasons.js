// @ts-check
// Which words of a text carried a guess. Twin of src/KadaiNavi.Recommender/Reasons.cs. No DOM here.
import { isHiragana, isKanji, isKatakana, isLatin } from '../../Layout/pure/text.js'

/** @typedef {{ start: number, end: number, weight: number, at: [number, number] }} Word folded place, weight, place in the original */

const MOST_WORDS = 4
/** A word that carries less than this part of the strongest one is not a reason. */
const LEAST_PART = 0.25
const PARTICLES = 'がをにはもとでへやかのよねぞさ'

/**
 * @param {import('../../Layout/pure/text.js').FoldedText} folded
 * @param {Float64Array} contributions how much each folded character spoke for the guess
 * @returns {Word[]} in the order of their weight
 */
export function wordsThatCount(folded, contributions) {
  const words = wordsOf(folded.text)
    .map(([start, end]) => ({ start, end, weight: sum(contributions, start, end), at: folded.original(start, end) }))
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
  const strongest = words[0]?.weight ?? 0
  return strongest > 0 ? words.filter((word, rank) => rank < MOST_WORDS && word.weight >= LEAST_PART * strongest) : []
}

/**
 * Words as a reader sees them without a dictionary: runs of kanji, katakana or latin letters; a single kanji with the kana
 * that bend it; and what lies between particles where there is only hiragana.
 * @param {string} text folded
 * @returns {[number, number][]}
 */
export function wordsOf(text) {
  /** @type {[number, number][]} */
  const words = []
  for (let start = 0; start < text.length; ) {
    const kind = PARTICLES.includes(text[start]) ? undefined : [isKanji, isKatakana, isLatin, isHiragana].find((is) => is(text[start]))
    let end = start + 1
    if (kind) while (end < text.length && kind(text[end]) && !(kind === isHiragana && PARTICLES.includes(text[end]))) end++
    if (kind === isKanji && end - start === 1) while (end < text.length && end - start < 4 && isHiragana(text[end]) && !PARTICLES.includes(text[end])) end++
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
