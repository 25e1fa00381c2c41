// @ts-check
// What a query means: the things it names, and for each the terms that would show them in a text. No DOM here.
import { compared, otherKana, terms } from './search-terms.js'
import { isHiragana, isJapanese, isKanji, isKatakana, isLatin } from '../../Layout/pure/text.js'
import { WEIGHTS } from './weights.js'

/**
 * A slot is one thing to find in a text, with every spelling of it; a concept is one thing the query names, in one or more ways.
 * @typedef {Map<string, number>} Slot spellings and what each is worth
 * @typedef {{ start: number, end: number, text: string, ways: Slot[][], weight: number }} Concept the first way is the one typed
 * @typedef {{ start: number, end: number, ways: Slot[][] }} Span
 * @typedef {{ kana: string, word: string, group: string[] }} Known a word of the synonyms, as it sounds when its kana are all hiragana
 * @typedef {object} Language
 * @property {Map<string, Known[]>} synonyms by their first character
 * @property {string[]} latin
 * @property {Map<string, string[]>} byCharacter Japanese pairs that hold a character
 * @property {Map<string, string[]>} byReading kana → kanji so read
 * @property {Map<string, number>} frequency in how many documents a term stands
 * @property {number} documents
 */

/** @param {string} c */
const scriptOf = (c) => (isKanji(c) ? 'k' : isHiragana(c) ? 'h' : isKatakana(c) ? 't' : isLatin(c) ? 'l' : '')

/** The terms of one word, each with its spellings. @param {string} word compared text @returns {Slot[]} */
export function slotsOf(word) {
  return terms(word).map(({ text, form }) => {
    const worth = WEIGHTS.form[form]
    /** @type {Slot} */
    const slot = new Map([[text, form === 'number' && /^[0-9]+$/.test(text) ? WEIGHTS.bareNumber : worth]])
    const other = otherKana(text)
    if (other !== text && (form === 'name' || form === 'kana')) slot.set(other, WEIGHTS.otherKana * worth)
    return slot
  })
}

/** @param {string} text */
export const asHiragana = (text) => text.replace(/[ァ-ヶ]/g, otherKana)

/** A number with the kanji that it counts: 第25条, 様式16. */
const NUMBERED = /[一-鿿々]*(?<![0-9a-z])[0-9]+(?![0-9a-z])[一-鿿々]*/g

const DIGITS = '〇一二三四五六七八九'

/** Numbers and codes as the documents write them: 第二十五条, 10-a. @param {string} query */
export const asWritten = (query) =>
  query
    .replace(/第([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=[条号項章])/g, (all, tens, ten, ones) => {
      const digit = (/** @type {string} */ kanji, /** @type {number} */ none) => (kanji === '' ? none : DIGITS.indexOf(kanji))
      const number = ten === '' ? DIGITS.indexOf(tens || ones) : 10 * digit(tens, 1) + digit(ones, 0)
      return number > 0 ? `第${number}` : all
    })
    .replace(/(?<![0-9a-z])([0-9]{1,2})[-‐－ー.]([a-f])(?![0-9a-z])/gi, '$1$2')

/**
 * True where a word neither begins nor ends inside a longer run of the same kana or letters.
 * @param {string} text @param {number} start @param {number} end
 */
function standsAlone(text, start, end) {
  const apart = (/** @type {number} */ i) => {
    const [left, right] = [scriptOf(text[i - 1] ?? ''), scriptOf(text[i] ?? '')]
    return left !== right || (left === 'k' && end - start > 1)
  }
  return apart(start) && apart(end)
}

/** @param {string} text compared @param {Language} language @returns {Span[]} longest first, none inside another */
function synonymsIn(text, language) {
  /** @type {Span[]} */
  const found = []
  const kana = asHiragana(text)
  for (let start = 0; start < kana.length; start++) {
    for (const { kana: sought, word, group } of language.synonyms.get(kana[start]) ?? []) {
      const end = start + word.length
      if (!kana.startsWith(sought, start) || !standsAlone(text, start, end)) continue
      found.push({ start, end, ways: [word, ...group.filter((other) => other !== word)].map(slotsOf) })
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  /** @type {Span[]} */
  const apart = []
  for (const one of found) {
    const same = apart.find((other) => other.start === one.start && other.end === one.end)
    if (same) same.ways.push(...one.ways.slice(1))
    else if (!apart.some((other) => one.start < other.end && other.start < one.end)) apart.push(one)
  }
  return apart
}

/**
 * Pairs of kanji that the kana could stand for; at the end of what is typed, also those it begins.
 * @param {string} kana @param {boolean} isLast @param {Language} language
 */
function readAs(kana, isLast, language) {
  const { reading, readingBegun, shortestReading } = WEIGHTS
  /** @type {Slot[]} */
  const slots = []
  const add = (/** @type {string[]} */ terms, /** @type {number} */ worth) => slots.push(...terms.map((term) => new Map([[term, worth]])))
  for (let start = 0; start < kana.length; start++) {
    for (let end = start + Math.min(shortestReading, kana.length); end <= kana.length; end++) {
      add(language.byReading.get(kana.slice(start, end)) ?? [], (reading * (end - start)) / kana.length)
    }
  }
  if (isLast && kana.length >= shortestReading) {
    for (const [read, terms] of language.byReading) {
      if (read.length > kana.length && read.startsWith(kana)) add(terms, reading * readingBegun)
    }
  }
  return slots
}

/** True when one letter more, less or other makes them equal. @param {string} a @param {string} b */
function withinOneEdit(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

/** What the index holds for a term that it does not hold as typed. @param {Slot} slot @param {boolean} isLast @param {Language} language */
function widen(slot, isLast, language) {
  const [[term, worth]] = slot
  const { pairOfCharacter, begunWord, shortestBegunWord, slip, shortestSlip } = WEIGHTS
  if (term.length === 1 && isJapanese(term)) {
    for (const known of language.byCharacter.get(term) ?? []) slot.set(known, pairOfCharacter * worth)
  } else if (/^[a-z]/.test(term)) {
    if (isLast && term.length >= shortestBegunWord) {
      for (const known of language.latin) if (known !== term && known.startsWith(term)) slot.set(known, begunWord * worth)
    }
    if (!language.frequency.has(term) && term.length >= shortestSlip) {
      for (const known of language.latin) if (withinOneEdit(known, term)) slot.set(known, slip * worth)
    }
  }
}

/**
 * @param {string} query as typed
 * @param {Language} language
 * @returns {Concept[]}
 */
export function conceptsOf(query, language) {
  // An input method shows letters until they make a kana (ひなn): not yet a word.
  const { text } = compared(asWritten(query.slice(0, WEIGHTS.longestQuery).replace(/(?<=[ぁ-ゖ])[a-zａ-ｚ]{1,2}$/u, '')))
  const spans = synonymsIn(text, language)
  for (const match of text.matchAll(NUMBERED)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!spans.some((s) => start < s.end && s.start < end)) spans.push({ start, end, ways: [slotsOf(match[0])] })
  }
  /** @type {Concept[]} */
  const concepts = spans.map((span) => ({ ...span, text: text.slice(span.start, span.end), weight: 1 }))
  for (let start = 0; start < text.length; ) {
    const script = scriptOf(text[start])
    let end = start + 1
    while (end < text.length && scriptOf(text[end]) === script && !spans.some((s) => s.start === end)) end++
    const inside = spans.find((s) => s.start <= start && start < s.end)
    if (inside) end = inside.end
    else if (script !== '') concepts.push(run(text, start, end, language))
    start = end
  }
  for (const concept of concepts) concept.weight *= rarity(concept, language)
  return concepts.filter((concept) => concept.ways.length > 0 && concept.weight > 0)
}

/**
 * One run of the same script.
 * @param {string} text @param {number} start @param {number} end @param {Language} language @returns {Concept}
 */
function run(text, start, end, language) {
  const isHiraganaRun = isHiragana(text[start])
  const isWholeWord = !isJapanese(text[start - 1] ?? '') && !isJapanese(text[end] ?? '')
  // The ending belongs to the kanji before it (見守り), so it is read with them.
  const withEnding = isKanji(text[end - 1]) && isHiragana(text[end] ?? '') ? end + 1 : end
  const slots = slotsOf(text.slice(start, withEnding)).filter((slot) => slot.size > 0)
  for (const slot of slots) widen(slot, end === text.length, language)
  const ways = slots.length > 0 ? [slots] : []
  if (isHiraganaRun && end - start >= 2) {
    const read = readAs(text.slice(start, Math.min(end, start + WEIGHTS.longestKana)), end === text.length, language)
    for (const slot of read) ways.push([slot])
  }
  return { start, end, text: text.slice(start, end), ways, weight: isHiraganaRun && !isWholeWord ? WEIGHTS.betweenWords : 1 }
}

/** Rare words say more about what is wanted. @param {Concept} concept @param {Language} language */
function rarity(concept, language) {
  for (const way of concept.ways) {
    const terms = way.flatMap((slot) => [...slot.keys()])
    const known = terms.map((term) => language.frequency.get(term) ?? 0).filter((frequency) => frequency > 0)
    if (known.length > 0) return Math.log(1 + language.documents / Math.min(...known))
  }
  return WEIGHTS.unknown
}

/**
 * Terms worth marking in a text: those of the query's own words, and those of a synonym only where the text has all of it.
 * @param {Concept[]} concepts @param {Record<string, unknown>} match terms of the document that were asked for
 * @returns {Set<string>}
 */
export function termsToMark(concepts, match) {
  const has = (/** @type {string} */ term) => Object.hasOwn(match, term)
  const isShown = (/** @type {Slot[]} */ slots) => slots.every((slot) => [...slot.keys()].some(has))
  const shown = concepts.flatMap(({ ways }) => ways.filter((slots, way) => way === 0 || isShown(slots)))
  return new Set(shown.flat().flatMap((slot) => [...slot.keys()].filter(has)))
}
