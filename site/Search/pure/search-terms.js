// @ts-check
// What a search compares: Japanese text as pairs of characters, words and numbers as they stand. No DOM here.
import { fold, isHiragana, isJapanese, isKanji, isKatakana, isLatin } from '../../Layout/pure/text.js'

/**
 * `form` tells what a pair is worth: two kanji or two katakana name things, two hiragana are mostly endings.
 * @typedef {'word' | 'number' | 'name' | 'ending' | 'kana' | 'single'} Form
 * @typedef {{ text: string, form: Form, start: number, end: number }} Term a term and where it stands in the folded text
 */

/** Endings that make a noun or begin one (見守り, 買い物, 受け入れ); a kanji before a particle says nothing more than the kanji. */
const ENDINGS = 'いきぎしちみりびけげめれせえべ'

const SMALL = 'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ'
const BIG = 'あいうえおつやゆよわアイウエオツヤユヨワカケ'

/**
 * Deeper than folding, and only for comparing: long marks and middle dots go, small kana grow, ヴ becomes ブ.
 * @param {string} original
 * @returns {{ text: string, at: number[] }} at: for each character its place in the original
 */
export function compared(original) {
  const folded = fold(original)
  let text = ''
  /** @type {number[]} */
  const at = []
  for (let i = 0; i < folded.text.length; i++) {
    let c = folded.text[i]
    const isMark = c === 'ー' || c === '・'
    if (isMark && i > 0 && isJapanese(folded.text[i - 1])) continue
    if (c === 'ヴ') {
      c = /[ァィェォ]/.test(folded.text[i + 1] ?? '') ? 'バビ_ベボ'['ァィ_ェォ'.indexOf(folded.text[++i])] : 'ブ'
    }
    const small = SMALL.indexOf(c)
    text += small < 0 ? c : BIG[small]
    at.push(folded.original(i, i + 1)[0])
  }
  return { text, at }
}

/** @param {string} c */
const script = (c) => (isKanji(c) ? 'kanji' : isHiragana(c) ? 'hiragana' : isKatakana(c) ? 'katakana' : isLatin(c) ? 'latin' : '')

/** A share as the rules print it (1/2) and as people write it (2分の1). */
const SHARE = /([0-9]+)(?:\/|分の)([0-9]+)/g

/**
 * Cuts compared text into terms. Pairs across scripts are taken only where a kanji runs into its ending (買い, 見守り).
 * @param {string} text
 * @returns {Term[]}
 */
export function terms(text) {
  /** @type {Term[]} */
  const found = []
  /** @param {Form} form @param {number} start @param {number} end */
  const add = (form, start, end) => found.push({ text: text.slice(start, end), form, start, end })
  for (let start = 0; start < text.length; ) {
    const kind = script(text[start])
    let end = start + 1
    while (end < text.length && script(text[end]) === kind) end++
    if (kind === 'latin') {
      const isNumber = /^[0-9]+$/.test(text.slice(start, end))
      // Numbers of four digits and more stand for telephones, postcodes and amounts that nobody looks for.
      if (!isNumber || end - start <= 3) add(isNumber ? 'number' : 'word', start, end)
      if (isNumber && isKanji(text[end] ?? '')) add('number', start, end + 1)
      if (isNumber && isKanji(text[start - 1] ?? '')) add('number', start - 1, end)
    } else if (kind !== '') {
      const form = kind === 'hiragana' ? 'kana' : 'name'
      // What follows a kanji at once is its ending: 伸ばす is no バス.
      const first = kind === 'hiragana' && isKanji(text[start - 1] ?? '') ? start + 1 : start
      for (let i = first; i + 1 < end; i++) add(form, i, i + 2)
      if (kind === 'kanji' && ENDINGS.includes(text[end] ?? ' ')) add('ending', end - 1, end + 1)
      if (kind !== 'hiragana' && end - start === 1) add('single', start, end)
    }
    start = end
  }
  for (const match of text.matchAll(SHARE)) {
    const [all, first, second] = match
    found.push({ text: all.includes('/') ? all : `${second}/${first}`, form: 'word', start: match.index, end: match.index + all.length })
  }
  return found
}

const HIRAGANA_TO_KATAKANA = 0x60

/** The same pair in the other kana: ばす and バス. @param {string} text */
export const otherKana = (text) =>
  text.replace(/[ぁ-ゖァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + (isHiragana(c) ? HIRAGANA_TO_KATAKANA : -HIRAGANA_TO_KATAKANA)))
