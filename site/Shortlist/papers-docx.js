// @ts-check
import {
  AlignmentType, Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, PageOrientation, Paragraph,
  Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx'
import { GAP } from './pure/sheet-table.js'

/** @typedef {import('./pure/planning-sheet.js').Sheet} Sheet */
/** @typedef {import('./pure/planning-sheet.js').Inquiry} Inquiry */

const FONT = { ascii: 'Yu Gothic', eastAsia: '游ゴシック', hAnsi: 'Yu Gothic', cs: 'Yu Gothic' }
const LANGUAGE = { value: 'ja-JP', eastAsia: 'ja-JP' }
/** Twentieths of a point: A4 on its side, 15 mm of margin. */
const A4 = { width: 11906, height: 16838 }
const MARGIN = 850
const MARGINS = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN }

const STYLES = {
  default: {
    document: { run: { font: FONT, size: 20, language: LANGUAGE }, paragraph: { spacing: { after: 60 } } },
    title: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { font: FONT, size: 26, bold: true, color: '00118F' },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
  },
}

const QUESTIONS = {
  reference: 'questions',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 560, hanging: 560 } } },
    },
  ],
}

/** A line of a text; a gap stands out. @param {string} line @param {boolean} isHead */
const runs = (line, isHead) =>
  line.split(GAP).flatMap((part, i) => [
    ...(i > 0 ? [new TextRun({ text: GAP, bold: true, highlight: 'yellow' })] : []),
    new TextRun({ text: part, bold: isHead }),
  ])

/** @param {string} text @param {boolean} isHead @param {number} width */
const tableCell = (text, isHead, width) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isHead ? { shading: { fill: 'E8F1FE' } } : {}),
    children: text.split('\n').map((line) => new Paragraph({ children: runs(line, isHead) })),
  })

/** @param {Sheet['sections'][number]['table']} table */
function wordTable({ head, rows }) {
  const width = (A4.height - 2 * MARGIN) / head.length
  const body = rows.map((row) => new TableRow({ children: row.map((c) => tableCell(c.text, false, width)) }))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: head.map(() => width),
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => tableCell(text, true, width)) }), ...body],
  })
}

/** Title and page of pages. @param {string} title */
const footer = (title) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [`${title}　`, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })

/** @param {string} title @param {boolean} isLandscape @param {(Paragraph | Table)[]} children */
function file(title, isLandscape, children) {
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return new Document({
    title,
    creator: '課題ナビ',
    description: '課題ナビの検討リストから作成',
    styles: STYLES,
    numbering: { config: [QUESTIONS] },
    sections: [
      {
        properties: { page: { size: { ...A4, orientation }, margin: MARGINS } },
        footers: { default: new Footer({ children: [footer(title)] }) },
        children,
      },
    ],
  })
}

/** @param {Sheet} sheet @returns {Document} */
export const planningDocument = ({ title, notes, sections }) =>
  file(title, true, [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...notes.map((note) => new Paragraph({ text: note })),
    ...sections.flatMap((section) => [
      new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_1 }),
      wordTable(section.table),
    ]),
  ])

/** @param {Inquiry} inquiry @returns {Document} */
export const inquiryDocument = ({ title, intro, questions }) =>
  file(`照会事項：${title}`, false, [
    new Paragraph({ text: `照会事項：${title}`, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: intro }),
    ...questions.flatMap((question) => [
      new Paragraph({ text: question, numbering: { reference: QUESTIONS.reference, level: 0 } }),
      new Paragraph({ text: '答え：' }),
    ]),
  ])

/** @param {Sheet} sheet @returns {Promise<Blob>} */
export const planningDocx = (sheet) => Packer.toBlob(planningDocument(sheet))

/** @param {Inquiry} inquiry @returns {Promise<Blob>} */
export const inquiryDocx = (inquiry) => Packer.toBlob(inquiryDocument(inquiry))
