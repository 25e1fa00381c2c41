// @ts-check
import { casesWith, detailsOf, issueOf, serviceOf, unknownFields } from '../Catalogue/pure/records.js'
import { UNKNOWN } from '../Layout/pure/vocabulary.js'
import { fill } from '../Layout/pure/words.js'
import { comparedIn } from './pure/shortlist.js'

/** @typedef {import('../Catalogue/pure/records.js').Catalogue} Catalogue */
/** @typedef {import('../Catalogue/pure/records.js').Service} Service */
/** @typedef {import('../published').FieldEntry} WantedField */

/** What stands in a row of the table. @type {Record<string, (service: Service, catalogue: Catalogue, words: DOMStringMap) => Node[]>} */
const ROWS = {
  details: ({ id }, catalogue) => lines(detailsOf(catalogue, id)),
  phase: ({ placements }, _, { text }) => lines(placements.map(({ issue, phase }) => fill(text, { issue, phase: phase ?? UNKNOWN }))),
  count: ({ placements }, _, { text, unknown }) =>
    lines(placements.map(({ issue, municipalities: count }) => (count === null ? fill(unknown, { issue }) : fill(text, { issue, count })))),
  issues: ({ placements }, catalogue) =>
    placements.flatMap((p) => issueOf(catalogue, p.issue) ?? []).map((issue) => linkLine(issue.url, `${issue.code} ${issue.name}`)),
  cases: ({ id }, catalogue) => casesWith(catalogue, id).map((study) => linkLine(study.url, study.title)),
  known: ({ known }, { fields }, { text }) =>
    lines([fill(text, { all: fields.length, known: known.length }), labels(fields.filter((field) => known.includes(field.id)))]),
  unknown: (service, catalogue) => lines([labels(unknownFields(catalogue, service))]),
}

/** Services side by side. @param {import('./shortlist-page.js').ShortlistPage} page */
export function drawComparison(page) {
  const compared = comparedIn(page.list).flatMap((item) => serviceOf(page.catalogue, item.id) ?? [])
  page.place('comparison').hidden = compared.length === 0
  const heads = compared.map(({ title }) => Object.assign(document.createElement('th'), { scope: 'col', textContent: title }))
  fillRow(page.place('row-name'), heads)
  for (const [name, contentOf] of Object.entries(ROWS)) {
    const row = page.place(`row-${name}`)
    fillRow(row, compared.map((service) => cell(contentOf(service, page.catalogue, row.dataset), row.dataset.none)))
  }
}

/** Its heading stays. @param {HTMLElement} row @param {Node[]} cells */
function fillRow(row, cells) {
  row.replaceChildren(/** @type {Node} */ (row.firstElementChild), ...cells)
}

/** @param {Node[]} content @param {string} [none] what is said where there is nothing */
function cell(content, none = '') {
  const place = document.createElement('td')
  place.append(...(content.length > 0 ? content : [none]))
  return place
}

/** @param {WantedField[]} fields */
const labels = (fields) => fields.map((field) => field.label).join('、')

/** @param {string[]} texts @returns {Node[]} */
const lines = (texts) => texts.map((textContent) => Object.assign(document.createElement('div'), { textContent }))

/** @param {string} href @param {string} textContent */
function linkLine(href, textContent) {
  const line = document.createElement('div')
  line.append(Object.assign(document.createElement('a'), { href, textContent }))
  return line
}
