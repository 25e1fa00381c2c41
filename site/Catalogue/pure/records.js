// @ts-check
// The published catalogue, and what it says of one record.
import { UNKNOWN } from '../../Layout/pure/vocabulary.js'

/** @typedef {import('../../published').CatalogueDocument} Catalogue */
/** @typedef {import('../../published').OriginEntry} Source */
/** @typedef {import('../../published').ServiceEntry} Service */
/** @typedef {import('../../published').IssueEntry} Issue */
/** @typedef {import('../../published').CaseEntry} Case */
/**
 * @typedef {'service' | 'issue' | 'case'} Kind
 * @typedef {{ name: string, phases: Record<string, string>, counts: Record<string, number | null> }} Seen
 *   what the catalogue says of a record; phases and counts by issue code, empty for issues and cases
 */

/** @param {Catalogue} catalogue @param {string} code */
export const issueOf = (catalogue, code) => catalogue.issues.find((issue) => issue.code === code)

/** @param {Catalogue} catalogue @param {string} id */
export const caseOf = (catalogue, id) => catalogue.cases.find((study) => study.id === id)

/** @param {Catalogue} catalogue @param {string} id */
export const serviceOf = (catalogue, id) => catalogue.services.find((service) => service.id === id)

/**
 * What a record is called in a list, and its page; undefined when the catalogue has no such record.
 * @param {Catalogue} catalogue @param {Kind} kind @param {string} id
 * @returns {{ title: string, url: string } | undefined}
 */
export function recordOf(catalogue, kind, id) {
  if (kind === 'service') return serviceOf(catalogue, id)
  if (kind === 'case') return caseOf(catalogue, id)
  const issue = issueOf(catalogue, id)
  return issue && { title: `${issue.code} ${issue.name}`, url: issue.url }
}

/** What the service does, each text once: tables of several issues may say the same. @param {Catalogue} catalogue @param {string} id */
export const detailsOf = ({ issues }, id) => [
  ...new Set(issues.flatMap(({ services }) => services.filter((row) => row.id === id).map((row) => row.details.join('')))),
]

/** @param {Catalogue} catalogue @param {string} id of a service */
export const casesWith = (catalogue, id) => catalogue.cases.filter((study) => study.services.includes(id))

/** What the source does not say of the service. @param {Catalogue} catalogue @param {Service} service */
export const unknownFields = (catalogue, service) => catalogue.fields.filter((field) => !service.known.includes(field.id))

/**
 * What the catalogue says now; null when it has no such record.
 * @param {Catalogue} catalogue @param {Kind} kind @param {string} id
 * @returns {Seen | null}
 */
export function seenNow(catalogue, kind, id) {
  if (kind === 'issue') return plain(issueOf(catalogue, id)?.name)
  if (kind === 'case') return plain(caseOf(catalogue, id)?.title)
  const service = serviceOf(catalogue, id)
  if (!service) return null
  return {
    name: service.title,
    phases: Object.fromEntries(service.placements.map((p) => [p.issue, p.phase ?? UNKNOWN])),
    counts: Object.fromEntries(service.placements.map((p) => [p.issue, p.municipalities])),
  }
}

/** @param {string | undefined} name @returns {Seen | null} */
const plain = (name) => (name === undefined ? null : { name, phases: {}, counts: {} })
