// @ts-check
// What the recommender knows, read from its two files and held against each other before anybody is answered.
import { reader } from '../../Layout/pure/text.js'
import { GramTable } from './gram-table.js'

/** @typedef {import('../../published').ModelFile} ModelFile */
/** @typedef {import('../../published').CatalogueDocument} CatalogueDocument */
/** @typedef {import('../../published').IssueEntry} IssueEntry */
/**
 * @typedef {ReturnType<typeof readModel>} Model
 * @typedef {ReturnType<typeof readCatalogue>} Catalogue
 * @typedef {{ kind: 'unknownIssue' | 'missingIssue' | 'unknownRow' | 'missingRow', name: string }} Misfit
 */

export const FORMAT = 'kadainavi-recommender/2'

/**
 * Everything that a model and a catalogue do not share, issues first. Twin of ModelFit.cs: tests/fixtures/failures.json holds both.
 * @param {Pick<ModelFile, 'issues' | 'rows'>} model
 * @param {{ issues: Pick<IssueEntry, 'code' | 'services'>[] }} catalogue
 * @returns {Misfit[]}
 */
export function misfits(model, catalogue) {
  const issues = catalogue.issues.map(({ code }) => code)
  const rows = catalogue.issues.flatMap(({ code, services }) => services.map(({ id }) => `${code}/${id}`))
  /** @type {(kind: Misfit['kind'], names: string[], others: string[]) => Misfit[]} */
  const onlyIn = (kind, names, others) => {
    const known = new Set(others)
    return names.filter((name) => !known.has(name)).map((name) => ({ kind, name }))
  }
  return [
    ...onlyIn('unknownIssue', model.issues, issues),
    ...onlyIn('missingIssue', issues, model.issues),
    ...onlyIn('unknownRow', model.rows, rows),
    ...onlyIn('missingRow', rows, model.rows),
  ]
}

/**
 * Model and catalogue, ready to answer together.
 * @param {ModelFile} model
 * @param {CatalogueDocument} catalogue
 * @throws {Error} when one of them is of another format or cut short, or when they do not fit: never while answering
 */
export function readKnowledge(model, catalogue) {
  const read = readModel(model)
  const [first] = misfits(model, catalogue)
  if (first) throw new Error(`model and catalogue do not fit: ${first.kind} ${first.name}`)
  return { model: read, catalogue: readCatalogue(catalogue) }
}

/**
 * @param {ModelFile} file the parsed model file
 * @throws {Error} when the file is of another format or cut short
 */
export function readModel(file) {
  if (file?.format !== FORMAT) throw new Error(`not ${FORMAT}`)
  return {
    ...file,
    read: reader(file.readings),
    surfaceTable: new GramTable(file.surface, file.digits),
    kanaTable: new GramTable(file.kana, file.digits),
    serviceTable: new GramTable(file.services, file.digits),
    rowIndex: new Map(file.rows.map((row, index) => [row, index])),
  }
}

/** @param {CatalogueDocument} file /api/v1/catalogue.json */
export function readCatalogue(file) {
  const issues = new Map(file.issues.map((issue) => [issue.code, issue]))
  const urls = new Map(file.services.map((service) => [service.id, service.url]))
  return {
    ...file,
    /** @param {string} code */
    issue: (code) => /** @type {IssueEntry} */ (issues.get(code)),
    /** @param {string} id */
    serviceUrl: (id) => urls.get(id) ?? '',
  }
}
