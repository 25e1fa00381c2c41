// @ts-check
// What the spreadsheet library leaves out: title and language of the document, and pages as wide as the paper. It offers
// no properties for them, only a place to add to the files inside the workbook.

const CORE = 'docProps/core.xml'
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml'
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
const CORE_NAMES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign])

/** @param {string} title */
const core = (title) =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<cp:coreProperties ${CORE_NAMES}><dc:title>${escaped(title)}</dc:title><dc:creator>課題ナビ</dc:creator>` +
  '<dc:language>ja-JP</dc:language></cp:coreProperties>'

/** @param {string} xml of a sheet */
const fitToWidth = (xml) =>
  xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')

/** @param {string} title */
export const documentFeature = (title) => ({
  files: {
    transform: {
      '[Content_Types].xml': { insert: () => `<Override PartName="/${CORE}" ContentType="${CORE_TYPE}"/>` },
      '_rels/.rels': { insert: () => `<Relationship Id="rIdCore" Type="${CORE_RELATION}" Target="${CORE}"/>` },
      'xl/worksheets/sheet{id}.xml': { transform: fitToWidth },
    },
    write: { files: () => ({ [CORE]: core(title) }) },
  },
})
