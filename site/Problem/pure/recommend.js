// @ts-check
// From a problem in one's own words to issues and services. Twin of src/KadaiNavi.Recommender/Answering/Adviser.cs:
// tests/fixtures/recommendations.json holds both to the same answers.
import { fold } from '../../Layout/pure/text.js'
import { LIMITS } from '../../Layout/pure/vocabulary.js'
import { wordsThatCount } from './reasons.js'
import { contributions, inScopeAtAll, partsOf, raised, score, softmax } from './scoring.js'

/** @typedef {import('../../published').CaseEntry} CaseEntry */
/** @typedef {import('./knowledge.js').Catalogue} Catalogue */
/** @typedef {import('./knowledge.js').Model} Model */
/** @typedef {import('./scoring.js').Scored} Scored */
/**
 * @typedef {{ code: string, name: string, probability: number, because: string[] }} IssueGuess
 * @typedef {{ id: string, name: string, issue: string, phase: string | null, municipalities: number | null, score: number }} ServiceGuess
 * @typedef {{
 *   inScope: boolean, confidence: number, issues: IssueGuess[], services: ServiceGuess[], cases: string[], highlights: [number, number][],
 * }} Recommendation
 */

/**
 * What keeps a text from being answered. Twin of Adviser.FaultOf.
 * @param {string} text
 * @returns {'none' | 'empty' | 'tooLong'}
 */
export const textFault = (text) => (text.trim() === '' ? 'empty' : text.length > LIMITS.statement ? 'tooLong' : 'none')

/**
 * The answer of the contract, and the parts of the text to mark.
 * @param {Model} model
 * @param {Catalogue} catalogue
 * @param {string} text at most LIMITS.statement UTF-16 units
 * @param {{ phase?: string }} [options] phase: only services whose technology is in it
 * @returns {Recommendation}
 */
export function recommend(model, catalogue, text, { phase } = {}) {
  const folded = fold(text)
  const whole = score(model, folded.text)
  const parts = partsOf(model, folded.text)
  const probabilities = softmax(raised(model, parts, whole.logits))
  const confidence = inScopeAtAll(model, parts, whole)

  const issues = model.issues.map((code, index) => ({ code, index, probability: probabilities[index] }))
  issues.sort((a, b) => b.probability - a.probability || a.index - b.index)
  /** @type {[number, number][]} */
  const highlights = []
  const guesses = issues.map(({ code, index, probability }, rank) => {
    const isExplained = rank < model.reasons.explained
    const words = isExplained ? wordsThatCount(folded, contributions(model, whole, index, folded.text.length), model.reasons) : []
    if (rank === 0 || probability >= model.reasons.notable) highlights.push(...words.map((word) => word.at))
    return { code, name: catalogue.issue(code).name, probability, because: [...new Set(words.map((word) => text.slice(...word.at)))] }
  })

  const services = rankServices(model, catalogue, whole, probabilities, phase)
  const notable = issues.filter(({ probability }, rank) => rank === 0 || probability >= model.reasons.notable).map(({ code }) => code)
  return {
    inScope: confidence >= model.scope.threshold,
    confidence,
    issues: guesses,
    services,
    cases: nearestCases(catalogue, notable),
    highlights: merged(highlights),
  }
}

/** @param {number} probability @returns {number} 0 sure, 1 likely, 2 perhaps, 3 hardly */
export const confidenceLevel = (probability) => (probability >= 0.75 ? 0 : probability >= 0.45 ? 1 : probability >= 0.15 ? 2 : 3)

/**
 * Services by fit: the chance of their issue, shared among the rows of its table by the words of each row and by how many
 * municipalities have it. A service that several issues list gets the sum.
 * @param {Model} model
 * @param {Catalogue} catalogue
 * @param {Scored} text
 * @param {number[]} probabilities
 * @param {string | undefined} phase
 * @returns {ServiceGuess[]}
 */
function rankServices(model, catalogue, { surface, surfaceScale }, probabilities, phase) {
  const fits = new Float64Array(model.rows.length)
  for (const gram of surface) model.serviceTable.add(gram.text, surfaceScale, fits)
  /** @type {Map<string, ServiceGuess & { best: number }>} */
  const found = new Map()
  for (const { code, services } of catalogue.issues) {
    const index = model.issues.indexOf(code)
    if (index < 0) continue
    const powers = services.map(({ id, municipalities }) => {
      const row = model.rowIndex.get(`${code}/${id}`)
      return Math.exp(model.ranking.fit * (row === undefined ? 0 : fits[row]) + model.ranking.spread * Math.log(1 + (municipalities ?? 0)))
    })
    const sum = powers.reduce((a, b) => a + b, 0)
    services.forEach((service, i) => {
      if (phase !== undefined && service.phase !== phase) return
      const part = (probabilities[index] * powers[i]) / sum
      const known = found.get(service.id)
      if (!known || part > known.best) found.set(service.id, { ...service, issue: code, score: (known?.score ?? 0) + part, best: part })
      else known.score += part
    })
  }
  return [...found.values()]
    .sort((a, b) => comparable(b.score) - comparable(a.score) || (a.id < b.id ? -1 : 1))
    .map(({ id, name, issue, phase: of, municipalities, score: value }) => ({ id, name, issue, phase: of, municipalities, score: value }))
}

/**
 * Equal but for the last bit of an exponential is equal: that bit differs between machines.
 * @param {number} score
 */
const comparable = (score) => Math.round(score * 1e9)

/**
 * Cases of the notable issues, and cases that show a service of their tables: those of the likeliest issue first, its own
 * before others.
 * @param {Catalogue} catalogue
 * @param {string[]} issues by probability
 */
function nearestCases(catalogue, issues) {
  return catalogue.cases
    .map((c) => ({ id: c.id, own: c.issue, place: issues.findIndex((code) => isNear(catalogue, c, code)) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place || Number(a.own !== issues[a.place]) - Number(b.own !== issues[b.place]) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/**
 * @param {Catalogue} catalogue
 * @param {CaseEntry} study
 * @param {string} code
 */
export const isNear = (catalogue, study, code) =>
  study.issue === code || catalogue.issue(code).services.some(({ id }) => study.services.includes(id))

/**
 * Ranges in order, those that touch joined.
 * @param {[number, number][]} ranges
 */
function merged(ranges) {
  /** @type {[number, number][]} */
  const result = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
