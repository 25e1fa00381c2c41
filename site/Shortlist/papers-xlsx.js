// @ts-check
import { GAP } from './pure/sheet-table.js'
import { documentFeature } from './xlsx-document.js'

/** @typedef {import('./pure/planning-sheet.js').Sheet} Sheet */

/** Characters a column may be wide before its text wraps. */
const WIDEST = 44
const NARROWEST = 10
/** Points of a line. */
const LINE = 15
/** Rows may not be higher. */
const MOST_HEIGHT = 400

const CELL = {
  type: String,
  alignVertical: /** @type {const} */ ('top'),
  wrap: true,
  borderStyle: /** @type {const} */ ('thin'),
}
const HEAD = { ...CELL, fontWeight: /** @type {const} */ ('bold'), backgroundColor: '#E8F1FE', textColor: '#00118F' }
const GAP_CELL = { ...CELL, backgroundColor: '#FFF2CC' }

/** Sheet names may not hold these, nor be longer than 31 characters. @param {string} title */
const sheetName = (title) => title.replace(/[\\/?*[\]:]/g, '・').slice(0, 31)

/** Japanese counts double. @param {string} line */
const spaceOf = (line) => 2 * line.length

/** @param {string[]} texts */
function widthOf(texts) {
  const lines = texts.flatMap((text) => text.split('\n').map((line) => spaceOf(line) + 2))
  return Math.min(WIDEST, Math.max(NARROWEST, ...lines))
}

/** Points; a program that opens the file does not measure wrapped Japanese by itself. @param {string[]} texts @param {number[]} widths */
function heightOf(texts, widths) {
  const lines = texts.map((text, column) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(spaceOf(line) / (widths[column] - 2))), 0))
  return Math.min(MOST_HEIGHT, 6 + LINE * Math.max(...lines))
}

/** @param {string} value @param {boolean} isHead */
function cellOf(value, isHead) {
  if (isHead) return { value, ...HEAD }
  return { value, ...(value.includes(GAP) ? GAP_CELL : CELL) }
}

/** @param {string} name @param {string[][]} rows the first is the header */
function sheetOf(name, rows) {
  const widths = rows[0].map((_, column) => widthOf(rows.map((row) => row[column])))
  const data = rows.map((row, i) =>
    row.map((value, column) => ({ ...cellOf(value, i === 0), ...(column === 0 ? { height: heightOf(row, widths) } : {}) })))
  return {
    data,
    sheet: sheetName(name),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: /** @type {const} */ ('landscape'),
  }
}

/**
 * One sheet for each heading, one table a sheet with its header in row 1, and a first sheet that says what it is.
 * @param {Sheet} sheet
 */
export function workbook({ title, notes, sections }) {
  const overview = [
    ['検討シート', '内容'],
    ...notes.map((note) => ['説明', note]),
    ...sections.map((section) => ['シート', section.title]),
  ]
  const textsOf = (/** @type {Sheet['sections'][number]['table']} */ { head, rows }) => [head, ...rows.map((row) => row.map((c) => c.text))]
  return [sheetOf(title, overview), ...sections.map(({ title: name, table }) => sheetOf(name, textsOf(table)))]
}

/** How the library is asked to write it. @param {string} title */
export const options = (title) => ({ fontFamily: 'Yu Gothic', fontSize: 10, features: [documentFeature(title)] })
