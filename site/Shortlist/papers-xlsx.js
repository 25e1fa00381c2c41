// @ts-check
import { GAP } from './pure/planning-sheet.js'

/** @typedef {import('./pure/planning-sheet.js').Sheet} Sheet */

/** Characters a column may be wide before its text wraps. */
const WIDEST = 44
const NARROWEST = 10
const LINE = 15
/** Rows may not be higher. */
const MOST_HEIGHT = 400

/** Sheet names may not hold these, nor be longer than 31 characters. @param {string} title */
const sheetName = (title) => title.replace(/[\\/?*[\]:]/g, '・').slice(0, 31)

/** @param {string[]} texts Japanese counts double */
const widthOf = (texts) => Math.min(WIDEST, Math.max(NARROWEST, ...texts.flatMap((text) => text.split('\n').map((line) => 2 * line.length + 2))))

/** Points; a program that opens the file does not measure wrapped Japanese by itself. @param {string[]} texts @param {number[]} widths */
const heightOf = (texts, widths) => Math.min(MOST_HEIGHT, 6 + LINE * Math.max(...texts.map((text, i) => text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((2 * line.length) / (widths[i] - 2))), 0))))

/**
 * One sheet for each heading, one table a sheet with its header in row 1, and a first sheet that says what it is.
 * @param {Sheet} sheet
 */
export function workbook({ title, notes, sections }) {
  const head = (/** @type {string} */ value) => ({ value, type: String, fontWeight: /** @type {const} */ ('bold'), backgroundColor: '#E8F1FE', textColor: '#00118F', alignVertical: /** @type {const} */ ('top'), wrap: true, borderStyle: /** @type {const} */ ('thin') })
  const body = (/** @type {string} */ value) => ({ value, type: String, alignVertical: /** @type {const} */ ('top'), wrap: true, borderStyle: /** @type {const} */ ('thin'), ...(value.includes(GAP) ? { backgroundColor: '#FFF2CC' } : {}) })
  /** @param {string[][]} rows the first is the header @param {number[]} widths */
  const sized = (rows, widths) => rows.map((row, i) => row.map((value, column) => ({ ...(i === 0 ? head(value) : body(value)), ...(column === 0 ? { height: heightOf(row, widths) } : {}) })))
  const overview = [['検討シート', '内容'], ...notes.map((note) => ['説明', note]), ...sections.map((section) => ['シート', section.title])]
  const sheetOf = (/** @type {string} */ name, /** @type {string[][]} */ rows) => {
    const widths = rows[0].map((_, column) => widthOf(rows.map((row) => row[column])))
    return { data: sized(rows, widths), sheet: sheetName(name), columns: widths.map((width) => ({ width })), stickyRowsCount: 1, orientation: /** @type {const} */ ('landscape') }
  }
  return [sheetOf(title, overview), ...sections.map(({ title: name, table }) => sheetOf(name, [table.head, ...table.rows.map((row) => row.map((c) => c.text))]))]
}

const CORE = 'docProps/core.xml'

/**
 * What the library leaves out: title and language of the document, and pages as wide as the paper.
 * @param {string} title plain words, no markup
 */
export const documentFeature = (title) => ({
  files: {
    transform: {
      '[Content_Types].xml': { insert: () => `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` },
      '_rels/.rels': { insert: () => `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>` },
      'xl/worksheets/sheet{id}.xml': {
        transform: (/** @type {string} */ xml) =>
          xml.replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>').replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
    write: {
      files: () => ({
        [CORE]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>課題ナビ</dc:creator><dc:language>ja-JP</dc:language></cp:coreProperties>`,
      }),
    },
  },
})
