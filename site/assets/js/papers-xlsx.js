// @ts-check
import { GAP } from './planning-sheet.js'

/** @typedef {import('./planning-sheet.js').Sheet} Sheet */

/** Characters a column may be wide before its text wraps. */
const WIDEST = 44
const NARROWEST = 10

/** Sheet names may not hold these, nor be longer than 31 characters. @param {string} title */
const sheetName = (title) => title.replace(/[\\/?*[\]:]/g, '・').slice(0, 31)

/** @param {string[]} texts Japanese counts double */
const widthOf = (texts) => Math.min(WIDEST, Math.max(NARROWEST, ...texts.flatMap((text) => text.split('\n').map((line) => 2 * line.length + 2))))

/**
 * One sheet for each heading, one table a sheet with its header in row 1, and a first sheet that says what it is.
 * @param {Sheet} sheet
 */
export function workbook({ title, notes, sections }) {
  const head = (/** @type {string} */ value) => ({ value, type: String, fontWeight: /** @type {const} */ ('bold'), backgroundColor: '#E8F1FE', textColor: '#00118F', alignVertical: /** @type {const} */ ('top'), wrap: true, borderStyle: /** @type {const} */ ('thin') })
  const body = (/** @type {string} */ value) => ({ value, type: String, alignVertical: /** @type {const} */ ('top'), wrap: true, borderStyle: /** @type {const} */ ('thin'), ...(value.includes(GAP) ? { backgroundColor: '#FFF2CC' } : {}) })
  const overview = [[head('検討シート'), head('内容')], ...notes.map((note) => [body('説明'), body(note)]), ...sections.map((section) => [body('シート'), body(section.title)])]
  return [
    { data: overview, sheet: title, columns: [{ width: 14 }, { width: 90 }], stickyRowsCount: 1 },
    ...sections.map(({ title: name, table }) => ({
      data: [table.head.map(head), ...table.rows.map((row) => row.map((c) => body(c.text)))],
      sheet: sheetName(name),
      columns: table.head.map((label, column) => ({ width: widthOf([label, ...table.rows.map((row) => row[column].text)]) })),
      stickyRowsCount: 1,
      orientation: /** @type {const} */ ('landscape'),
    })),
  ]
}
