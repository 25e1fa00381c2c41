// @ts-check
// The part of a text that shows why it was found. No DOM here.
import { compared, terms } from './search-terms.js'

/** @typedef {{ anchor: string | null, parts: { text: string, isHit: boolean }[] }} Snippet */

const LENGTH = 90
const BEFORE = 20

/**
 * Where the terms stand in a text, joined where they touch.
 * @param {string} text
 * @param {ReadonlySet<string>} wanted terms
 * @returns {{ start: number, end: number, count: number }[]} in order, in the text's own characters; count: different terms inside
 */
export function marksIn(text, wanted) {
  const { text: plain, at } = compared(text)
  const end = (/** @type {number} */ i) => at[i] ?? text.length
  const spans = terms(plain).filter((t) => wanted.has(t.text)).sort((a, b) => a.start - b.start)
  /** @type {{ start: number, end: number, count: number }[]} */
  const marks = []
  for (const span of spans) {
    const last = marks[marks.length - 1]
    const [from, to] = [at[span.start], end(span.end)]
    if (last && from <= last.end) {
      last.end = Math.max(last.end, to)
      last.count++
    } else marks.push({ start: from, end: to, count: 1 })
  }
  return marks
}

/**
 * @param {string} text
 * @param {{ start: number, end: number }[]} marks
 * @param {number} [from]
 * @param {number} [to]
 * @returns {Snippet['parts']}
 */
export function partsOf(text, marks, from = 0, to = text.length) {
  /** @type {Snippet['parts']} */
  const parts = []
  const add = (/** @type {number} */ start, /** @type {number} */ end, /** @type {boolean} */ isHit) => {
    if (end > start) parts.push({ text: text.slice(start, end), isHit })
  }
  let at = from
  for (const { start, end } of marks) {
    if (start >= to || end <= from) continue
    add(at, Math.max(at, start), false)
    add(Math.max(at, start), Math.min(end, to), true)
    at = Math.min(end, to)
  }
  add(at, to, false)
  return parts
}

/**
 * @param {[anchor: string | null, text: string][]} passages
 * @param {ReadonlySet<string>} wanted terms
 * @returns {Snippet}
 */
export function snippetOf(passages, wanted) {
  /** @type {{ anchor: string | null, text: string, marks: ReturnType<typeof marksIn>, from: number, worth: number }} */
  let best = { anchor: null, text: passages[0]?.[1] ?? '', marks: [], from: 0, worth: 0 }
  for (const [anchor, text] of passages) {
    const marks = marksIn(text, wanted)
    for (const first of marks) {
      const end = first.start + LENGTH - BEFORE
      const worth = marks.reduce((sum, m) => sum + (m.start >= first.start && m.end <= end ? m.count ** 1.5 : 0), 0)
      if (worth > best.worth) best = { anchor, text, marks, from: first.start, worth }
    }
  }
  let from = Math.max(0, Math.min(best.from - BEFORE, best.text.length - LENGTH))
  // A pair of surrogates must not be torn.
  if (/[\uDC00-\uDFFF]/.test(best.text[from] ?? '')) from++
  let to = Math.min(best.text.length, from + LENGTH)
  if (/[\uDC00-\uDFFF]/.test(best.text[to] ?? '')) to--
  const parts = partsOf(best.text, best.marks, from, to)
  if (from > 0) parts.unshift({ text: '…', isHit: false })
  if (to < best.text.length) parts.push({ text: '…', isHit: false })
  return { anchor: best.anchor, parts }
}
