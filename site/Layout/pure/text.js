// @ts-check
// How text is compared: folding, reading and cutting into n-grams. Twin of src/KadaiNavi.Text;
// tests/fixtures/text.json holds both to the same answers.

/** @typedef {{ text: string, start: number, end: number }} Gram a piece of folded text and where it stands */
/** @typedef {{ text: string, original: (start: number, end: number) => [number, number] }} FoldedText */
/** @typedef {{ compound: Record<string, string>, alone: Record<string, string> }} ReadingTable reading → all kanji that have it */

const LONG_MARK = 'ー'

/** @param {string} c one UTF-16 code unit */
export const isKanji = (c) =>
  (c >= '\u4E00' && c <= '\u9FFF') ||
  (c >= '\u3400' && c <= '\u4DBF') ||
  (c >= '\uF900' && c <= '\uFAFF') ||
  c === '々' ||
  c === '〆' ||
  c === '〇'

/** @param {string} c */
export const isHiragana = (c) => c >= '\u3041' && c <= '\u3096'

/** @param {string} c */
export const isKatakana = (c) => (c >= '\u30A1' && c <= '\u30FA') || c === LONG_MARK

/** @param {string} c */
export const isJapanese = (c) => isKanji(c) || isHiragana(c) || isKatakana(c)

/** @param {string} c after folding: a–z and 0–9 */
export const isLatin = (c) => (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')

/** One code point with the marks that belong to it: NFKC joins ｶ and ﾞ to ガ. */
const CHARACTER = /(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])[ﾞﾟ\u0300-\u036F\u3099\u309A]*/g
const LONE_SURROGATE = /^(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|[\uDC00-\uDFFF])/
// Line ends and tabs stay: they separate words.
const UNREADABLE = /^(?![\t-\r\u0085])[\p{Cc}\p{Cf}]/u

/**
 * Text as the machine compares it: NFKC, ASCII in lower case, without control and format characters and without halves
 * of surrogate pairs. Remembers where each character came from.
 * @param {string} original
 * @returns {FoldedText}
 */
export function fold(original) {
  let text = ''
  /** @type {number[]} */
  const starts = []
  /** @type {number[]} */
  const ends = []
  for (const match of original.matchAll(CHARACTER)) {
    const piece = match[0]
    const start = match.index ?? 0
    if (LONE_SURROGATE.test(piece) || UNREADABLE.test(piece)) continue
    for (const c of piece.normalize('NFKC').split('')) {
      text += c >= 'A' && c <= 'Z' ? c.toLowerCase() : c
      starts.push(start)
      ends.push(start + piece.length)
    }
  }
  return { text, original: (start, end) => [starts[start], ends[end - 1]] }
}

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ'
const BIG = 'あいうえおつやゆよわかけ'

/** @param {string} c */
function bigHiragana(c) {
  const hiragana = c >= '\u30A1' && c <= '\u30F6' ? String.fromCharCode(c.charCodeAt(0) - 0x60) : c
  const small = SMALL.indexOf(hiragana)
  return small < 0 ? hiragana : BIG[small]
}

/** @param {Record<string, string>} byReading */
function byKanji(byReading) {
  /** @type {Map<string, string>} */
  const table = new Map()
  for (const [reading, kanji] of Object.entries(byReading)) for (const c of kanji) table.set(c, reading)
  return table
}

/**
 * Reads folded text aloud: kanji by their commonest reading, katakana as hiragana, small kana made big, long marks dropped.
 * @param {ReadingTable} table
 * @returns {(folded: string) => { kana: string, origins: number[] }} origins: index of the folded character of each kana
 */
export function reader(table) {
  const inCompound = byKanji(table.compound)
  const alone = byKanji(table.alone)
  return (folded) => {
    let kana = ''
    /** @type {number[]} */
    const origins = []
    for (let i = 0; i < folded.length; i++) {
      const c = folded[i]
      let reading = ' '
      if (isKanji(c)) {
        const joined = (i > 0 && isKanji(folded[i - 1])) || (i + 1 < folded.length && isKanji(folded[i + 1]))
        reading = (joined ? undefined : alone.get(c)) ?? inCompound.get(c) ?? ' '
      } else if (isJapanese(c)) reading = c
      for (const k of reading) {
        if (k === LONG_MARK) continue
        kana += bigHiragana(k)
        origins.push(i)
      }
    }
    return { kana, origins }
  }
}

/**
 * As written: latin words of two letters or more, single kanji and katakana, pairs of Japanese characters that are not
 * both hiragana (those are endings and particles, and say little).
 * @param {string} folded
 * @returns {Gram[]}
 */
export function surfaceGrams(folded) {
  /** @type {Gram[]} */
  const grams = []
  for (let i = 0; i < folded.length; ) {
    const c = folded[i]
    if (isLatin(c)) {
      let end = i
      while (end < folded.length && isLatin(folded[end])) end++
      const word = folded.slice(i, end)
      if (word.length >= 2 && /[a-z]/.test(word)) grams.push({ text: word, start: i, end })
      i = end
      continue
    }
    if (isJapanese(c)) {
      if (!isHiragana(c) && c !== LONG_MARK) grams.push({ text: c, start: i, end: i + 1 })
      const next = folded[i + 1] ?? ''
      if (next !== '' && isJapanese(next) && !(isHiragana(c) && isHiragana(next))) grams.push({ text: c + next, start: i, end: i + 2 })
    }
    i++
  }
  return grams
}

/**
 * As read aloud: every run of `shortest` to `longest` kana without a break.
 * @param {{ kana: string, origins: number[] }} reading
 * @param {number} shortest
 * @param {number} longest
 * @returns {Gram[]}
 */
export function kanaGrams({ kana, origins }, shortest, longest) {
  /** @type {Gram[]} */
  const grams = []
  for (let start = 0; start < kana.length; start++) {
    for (let length = 1; length <= longest && start + length <= kana.length && kana[start + length - 1] !== ' '; length++) {
      if (length < shortest) continue
      grams.push({ text: kana.slice(start, start + length), start: origins[start], end: origins[start + length - 1] + 1 })
    }
  }
  return grams
}
