// @ts-check
// The tables of the planning sheet: each value with its source, each gap marked.

/**
 * @typedef {{ text: string, source: string }} Cell source: empty only where the cell is a gap or a heading
 * @typedef {{ head: string[], rows: Cell[][] }} Table
 */

export const GAP = '【要確認】'
/** The source of what somebody wrote. */
export const OWN = '利用者の記入'

/** @type {Cell} */
export const gap = { text: GAP, source: '' }
/** Word and Excel open no file with these inside: most control characters, and halves of a pair. */
const UNWRITABLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** @param {string} written @param {string} source @returns {Cell} */
export function cell(written, source) {
  const text = written.replace(UNWRITABLE, '')
  return text.trim() === '' ? gap : { text, source }
}

/** @param {Cell[][]} rows label and value @returns {Table} */
export const fields = (rows) => ({ head: ['項目', '内容', '出典'], rows: rows.map(withSources) })

/** A table with a row that says so where it has none. @param {string[]} head @param {Cell[][]} rows @returns {Table} */
export const table = (head, rows) => ({
  head: [...head, '出典'],
  rows: (rows.length > 0 ? rows : [head.map(() => gap)]).map(withSources),
})

/** The sources of a row in a cell of their own. @param {Cell[]} row @returns {Cell[]} */
const withSources = (row) => [...row, { text: [...new Set(row.map((c) => c.source).filter((s) => s !== ''))].join('、'), source: '' }]
