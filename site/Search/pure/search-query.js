// @ts-check
// What a query means: the things it names, and for each the terms that would show them in a text. No DOM here.
import { compared, otherKana, terms } from './search-terms.js'
import { isHiragana, isJapanese, isKanji, isKatakana, isLatin } from '../../Layout/pure/text.js'

/**
 * A slot is one thing to find in a text, with every spelling of it; a concept is one thing the query names, in one or more ways.
 * @typedef {Map<string, number>} Slot spellings and what each is worth
 * @typedef {{ start: number, end: number, ways: Slot[][], weight: number }} Concept
 * @typedef {{ kana: string, word: string, group: string[] }} Known a word of the synonyms, as it sounds when its kana are all hiragana
 * @typedef {{ synonyms: Map<string, Known[]>, latin: string[], byCharacter: Map<string, string[]>, frequency: Map<string, number>, documents: number,
 *   byReading: Map<string, string[]> }} Language synonyms: by their first character; byCharacter: Japanese pairs that hold a character; byReading: kana → kanji so read
 */

/** Nobody names more things at once; a longer text is read up to here. */
export const LONGEST_QUERY = 300
const LONGEST_KANA = 24
const SYNONYM = 0.3
const READING = 0.7
const WHOLE = 0.9
const KNOWN_IN_PART = 0.5

/** @param {string} c */
const scriptOf = (c) => (isKanji(c) ? 'k' : isHiragana(c) ? 'h' : isKatakana(c) ? 't' : isLatin(c) ? 'l' : '')

/** @type {Record<import('./search-terms.js').Form, number>} */
const WORTH = { word: 1, name: 1, number: 0.7, ending: 0.5, kana: 0.5, single: 0.8 }

/** The terms of one word, each with its spellings. @param {string} word compared text @returns {Slot[]} */
export function slotsOf(word) {
  return terms(word).map(({ text, form }) => {
    /** @type {Slot} */
    const slot = new Map([[text, form === 'number' && /^[0-9]+$/.test(text) ? 0.3 : WORTH[form]]])
    const other = otherKana(text)
    if (other !== text && (form === 'name' || form === 'kana')) slot.set(other, 0.8 * WORTH[form])
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
      const number = ten === '' ? DIGITS.indexOf(tens || ones) : 10 * (tens === '' ? 1 : DIGITS.indexOf(tens)) + (ones === '' ? 0 : DIGITS.indexOf(ones))
      return number > 0 ? `第${number}` : all
    })
    .replace(/(?<![0-9a-z])([0-9]{1,2})[-‐－ー.]([a-f])(?![0-9a-z])/gi, '$1$2')

/** True where a word neither begins nor ends inside a longer run of the same kana or letters. @param {string} text @param {number} start @param {number} end */
function standsAlone(text, start, end) {
  const apart = (/** @type {number} */ i) => {
    const [left, right] = [scriptOf(text[i - 1] ?? ''), scriptOf(text[i] ?? '')]
    return left !== right || (left === 'k' && end - start > 1)
  }
  return apart(start) && apart(end)
}

/** @param {string} text compared @param {Language} language @returns {{ start: number, end: number, ways: Slot[][] }[]} longest first, none inside another */
function synonymsIn(text, language) {
  /** @type {{ start: number, end: number, ways: Slot[][] }[]} */
  const found = []
  const kana = asHiragana(text)
  for (let start = 0; start < kana.length; start++) {
    for (const { kana: sought, word, group } of language.synonyms.get(kana[start]) ?? []) {
      const end = start + word.length
      if (kana.startsWith(sought, start) && standsAlone(text, start, end)) found.push({ start, end, ways: [word, ...group.filter((other) => other !== word)].map(slotsOf) })
    }
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  /** @type {typeof found} */
  const apart = []
  for (const one of found) {
    const same = apart.find((other) => other.start === one.start && other.end === one.end)
    if (same) same.ways.push(...one.ways.slice(1))
    else if (!apart.some((other) => one.start < other.end && other.start < one.end)) apart.push(one)
  }
  return apart
}

/** Pairs of kanji that the kana could stand for; at the end of what is typed, also those it begins. @param {string} kana @param {boolean} isLast @param {Language} language */
function readAs(kana, isLast, language) {
  /** @type {Slot[]} */
  const slots = []
  const add = (/** @type {string[]} */ terms, /** @type {number} */ worth) => slots.push(...terms.map((term) => new Map([[term, worth]])))
  for (let start = 0; start < kana.length; start++) {
    for (let end = start + Math.min(3, kana.length); end <= kana.length; end++) add(language.byReading.get(kana.slice(start, end)) ?? [], (READING * (end - start)) / kana.length)
  }
  if (isLast && kana.length >= 3) for (const [reading, terms] of language.byReading) if (reading.length > kana.length && reading.startsWith(kana)) add(terms, READING * 0.6)
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
  if (term.length === 1 && isJapanese(term)) {
    for (const known of language.byCharacter.get(term) ?? []) slot.set(known, 0.5 * worth)
  } else if (/^[a-z]/.test(term)) {
    if (isLast && term.length >= 2) for (const known of language.latin) if (known !== term && known.startsWith(term)) slot.set(known, 0.6 * worth)
    if (!language.frequency.has(term) && term.length >= 4) for (const known of language.latin) if (withinOneEdit(known, term)) slot.set(known, 0.5 * worth)
  }
}

/**
 * @param {string} query as typed
 * @param {Language} language
 * @returns {Concept[]}
 */
export function conceptsOf(query, language) {
  // An input method shows letters until they make a kana (ひなn): not yet a word.
  const { text } = compared(asWritten(query.slice(0, LONGEST_QUERY).replace(/(?<=[ぁ-ゖ])[a-zａ-ｚ]{1,2}$/u, '')))
  const spans = synonymsIn(text, language)
  for (const match of text.matchAll(NUMBERED)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (!spans.some((s) => start < s.end && s.start < end)) spans.push({ start, end, ways: [slotsOf(match[0])] })
  }
  /** @type {Concept[]} */
  const concepts = spans.map((span) => ({ ...span, weight: 1 }))
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

/** One run of the same script. @param {string} text @param {number} start @param {number} end @param {Language} language @returns {Concept} */
function run(text, start, end, language) {
  const isHiraganaRun = isHiragana(text[start])
  const isWholeWord = !isJapanese(text[start - 1] ?? '') && !isJapanese(text[end] ?? '')
  // The ending belongs to the kanji before it (見守り), so it is read with them.
  const withEnding = isKanji(text[end - 1]) && isHiragana(text[end] ?? '') ? end + 1 : end
  const slots = slotsOf(text.slice(start, withEnding)).filter((slot) => slot.size > 0)
  for (const slot of slots) widen(slot, end === text.length, language)
  const ways = slots.length > 0 ? [slots] : []
  if (isHiraganaRun && end - start >= 2) {
    const read = readAs(text.slice(start, Math.min(end, start + LONGEST_KANA)), end === text.length, language)
    for (const slot of read) ways.push([slot])
  }
  return { start, end, ways, weight: isHiraganaRun && !isWholeWord ? 0.25 : 1 }
}

/** Rare words say more about what is wanted; a word that the index does not hold still counts for something. @param {Concept} concept @param {Language} language */
function rarity(concept, language) {
  for (const way of concept.ways) {
    const known = way.flatMap((slot) => [...slot.keys()]).map((term) => language.frequency.get(term) ?? 0).filter((frequency) => frequency > 0)
    if (known.length > 0) return Math.log(1 + language.documents / Math.min(...known))
  }
  return 0.5
}

/** All terms of the concepts and what each is worth. @param {Concept[]} concepts @returns {Map<string, number>} */
export function worthOfTerms(concepts) {
  /** @type {Map<string, number>} */
  const worth = new Map()
  for (const { ways } of concepts) {
    ways.forEach((slots, way) => {
      for (const slot of slots) for (const [term, value] of slot) worth.set(term, Math.max(worth.get(term) ?? 0, value * (way === 0 ? 1 : SYNONYM)))
    })
  }
  return worth
}

/**
 * How much of what the query names a text shows, 0 to 1. Prepared once, asked for every text found.
 * @param {Concept[]} concepts
 * @returns {(has: (term: string) => boolean) => number}
 */
export function coverageOf(concepts) {
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0)
  const prepared = concepts.map(({ ways, weight }) => ({
    weight,
    ways: ways.map((slots) => {
      // The best spelling first: the first that is met decides.
      const spellings = slots.map((slot) => [...slot].sort((a, b) => b[1] - a[1]))
      return { spellings, all: spellings.reduce((sum, [[, worth]]) => sum + worth, 0) }
    }),
  }))
  return (has) => {
    let shown = 0
    for (const { ways, weight } of prepared) {
      let best = 0
      ways.forEach(({ spellings, all }, way) => {
        let found = 0
        for (const slot of spellings) found += slot.find(([term]) => has(term))?.[1] ?? 0
        const part = all === 0 ? 0 : found / all
        // Half of an unknown word may be a slip of the one who typed; half of a known word is another word.
        best = Math.max(best, part < WHOLE ? (way > 0 ? 0 : ways.length > 1 ? KNOWN_IN_PART * part : part) : way > 0 ? 0.85 * part : part)
      })
      shown += best * weight
    }
    return whole === 0 ? 0 : shown / whole
  }
}

/**
 * Terms worth marking in a text: those of the query's own words, and those of a synonym only where the text has all of it.
 * @param {Concept[]} concepts @param {Record<string, unknown>} match terms of the document that were asked for
 * @returns {Set<string>}
 */
export function termsToMark(concepts, match) {
  const has = (/** @type {string} */ term) => Object.hasOwn(match, term)
  return new Set(
    concepts.flatMap(({ ways }) =>
      ways.flatMap((slots, way) => (way === 0 || slots.every((slot) => [...slot.keys()].some(has)) ? slots.flatMap((slot) => [...slot.keys()].filter(has)) : [])),
    ),
  )
}
