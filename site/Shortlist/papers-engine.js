// @ts-check
// Everything that makes files, fetched only when somebody asks for one.
import writeExcelFile from 'write-excel-file/browser'
import { options, workbook } from './papers-xlsx.js'

export { planningSheet } from './pure/planning-sheet.js'
export { inquiryDocx, planningDocx } from './papers-docx.js'

/** @param {import('./pure/planning-sheet.js').Sheet} sheet @returns {Promise<Blob>} */
export const planningXlsx = (sheet) => writeExcelFile(workbook(sheet), options(sheet.title)).toBlob()
