// @ts-check
// From a problem in one's own words to issues and services. Twin of src/KadaiNavi.Recommender/Recommender.cs:
// tests/fixtures/recommendations.json holds both to the same answers. No DOM here.
import { GramTable } from './gram-table.js'
import { wordsThatCount } from './reasons.js'
import { fold, kanaGrams, reader, surfaceGrams } from '../../Layout/pure/text.js'

/** @typedef {import('./gram-table.js').TableFile} TableFile */
/** @typedef {import('../../Layout/pure/text.js').Gram} Gram */
/**
 * @typedef {{
 *   format: string, issues: string[], rows: string[], readings: import('../../Layout/pure/text.js').ReadingTable,
 *   classes: number, surface: TableFile, kana: TableFile, services: TableFile,
 *   sentences: { sure: number, below: number },
 *   scope: { bias: number, weights: number[], threshold: number },
 *   ranking: { fit: number, spread: number },
 * }} ModelFile
 * @typedef {ReturnType<typeof readModel>} Model
 * @typedef {ReturnType<typeof readCatalogue>} Catalogue
 * @typedef {{ code: string, name: string, probability: number, because: string[] }} IssueGuess
 * @typedef {{ id: string, name: string, issue: string, phase: string | null, municipalities: number | null, score: number }} ServiceGuess
 * @typedef {{ inScope: boolean, confidence: number, issues: IssueGuess[], services: ServiceGuess[], cases: string[], highlights: [number, number][] }} Recommendation
 * @typedef {{ code: string, category: number, name: string, url: string, services: { id: string, name: string, municipalities: number | null, phase: string | null }[] }} CatalogueIssue
 * @typedef {{ issues: CatalogueIssue[], services: { id: string, url: string }[], cases: { id: string, issue: string, title: string, url: string, services: string[] }[] }} CatalogueFile
 */

export const FORMAT = 'kadainavi-recommender/1'
export const MAXIMUM_LENGTH = 4000
const SHORTEST_KANA = 2
const LONGEST_KANA = 3
/** Issues whose words are marked in the text and whose cases are shown. */
const NOTABLE = 0.15
/** A shorter part of a text says too little by itself. */
const SHORTEST_PART = 8

/**
 * @param {ModelFile} file the parsed model file
 * @throws {Error} when the file is of another format or cut short
 */
export function readModel(file) {
  if (file?.format !== FORMAT) throw new Error(`not ${FORMAT}`)
  return {
    ...file,
    read: reader(file.readings),
    surfaceTable: new GramTable(file.surface),
    kanaTable: new GramTable(file.kana),
    serviceTable: new GramTable(file.services),
    rowIndex: new Map(file.rows.map((row, index) => [row, index])),
  }
}

/** @param {CatalogueFile} file /api/v1/catalogue.json */
export function readCatalogue(file) {
  const issues = new Map(file.issues.map((issue) => [issue.code, issue]))
  const urls = new Map(file.services.map((service) => [service.id, service.url]))
  return {
    ...file,
    /** @param {string} code */
    issue: (code) => /** @type {CatalogueIssue} */ (issues.get(code)),
    /** @param {string} id */
    serviceUrl: (id) => urls.get(id) ?? '',
  }
}

/**
 * The answer of the contract, and the parts of the text to mark.
 * @param {Model} model
 * @param {Catalogue} catalogue
 * @param {string} text at most MAXIMUM_LENGTH UTF-16 units
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
    const words = rank < 5 ? wordsThatCount(folded, contributions(model, whole, index, folded.text.length)) : []
    if (rank === 0 || probability >= NOTABLE) highlights.push(...words.map((word) => word.at))
    return { code, name: catalogue.issue(code)?.name ?? code, probability, because: [...new Set(words.map((word) => text.slice(...word.at)))] }
  })

  const services = rankServices(model, catalogue, whole, probabilities, phase)
  const notable = issues.filter(({ probability }, rank) => rank === 0 || probability >= NOTABLE).map(({ code }) => code)
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
 * @param {Model} model
 * @param {string} folded
 */
function score(model, folded) {
  const surface = distinct(surfaceGrams(folded))
  const kana = distinct(kanaGrams(model.read(folded), SHORTEST_KANA, LONGEST_KANA))
  // After the issues come the kinds of "none of these".
  const logits = new Float64Array(model.classes)
  const surfaceScale = surface.length === 0 ? 0 : 1 / Math.sqrt(surface.length)
  const kanaScale = kana.length === 0 ? 0 : 1 / Math.sqrt(kana.length)
  for (const gram of surface) model.surfaceTable.add(gram.text, surfaceScale, logits)
  for (const gram of kana) model.kanaTable.add(gram.text, kanaScale, logits)
  return { logits, surface, kana, surfaceScale, kanaScale }
}

/** @typedef {ReturnType<typeof score>} Scored */

/**
 * Each n-gram once, at its first place.
 * @param {Gram[]} grams
 */
function distinct(grams) {
  /** @type {Map<string, Gram>} */
  const first = new Map()
  for (const gram of grams) if (!first.has(gram.text)) first.set(gram.text, gram)
  return [...first.values()]
}

/** @param {ArrayLike<number>} logits of the issues alone */
function softmax(logits) {
  const most = Math.max(...Array.from(logits))
  const powers = Array.from(logits, (z) => Math.exp(z - most))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((p) => p / sum)
}

/**
 * Each part scored alone; none when the text is a single one.
 * @param {Model} model
 * @param {string} folded
 */
function partsOf(model, folded) {
  const sentences = sentencesOf(folded)
  return sentences.length < 2 ? [] : sentences.map((sentence) => score(model, sentence))
}

/**
 * Several problems in one text: what a part is sure of comes close to the whole text's best issue. Never above it, so a single problem told in many sentences stays one.
 * @param {Model} model
 * @param {Scored[]} parts
 * @param {Float64Array} whole
 */
function raised(model, parts, whole) {
  const logits = whole.slice(0, model.issues.length)
  const cap = Math.max(...logits) - model.sentences.below
  for (const part of parts) {
    const probabilities = softmax(part.logits.slice(0, model.issues.length))
    const top = probabilities.indexOf(Math.max(...probabilities))
    if (probabilities[top] >= model.sentences.sure) logits[top] = Math.max(logits[top], cap)
  }
  return logits
}

/**
 * A letter is mostly greeting and background, which looks like nothing of the catalogue: two parts that are in scope by themselves are enough. One is not, since a stray word does that.
 * @param {Model} model
 * @param {Scored[]} parts
 * @param {Scored} whole
 */
function inScopeAtAll(model, parts, whole) {
  const [, second = 0] = parts.map((part) => inScope(model, part)).sort((a, b) => b - a)
  return Math.max(inScope(model, whole), second)
}

/**
 * Sentences, and parts between commas, long enough to say something by themselves.
 * @param {string} folded
 */
export const sentencesOf = (folded) => folded.split(/[。.!?\n\r、,;・]/).filter((part) => part.length >= SHORTEST_PART)

/**
 * Chance that the text is about an issue of the catalogue at all.
 * @param {Model} model
 * @param {Scored} text
 */
function inScope(model, { logits, surface, kana }) {
  const all = surface.length + kana.length
  if (all === 0) return 0
  const known = surface.filter((g) => model.surfaceTable.knows(g.text)).length + kana.filter((g) => model.kanaTable.knows(g.text)).length
  const issues = Array.from(logits.slice(0, model.issues.length))
  const best = Math.max(...issues)
  const energy = best + Math.log(issues.reduce((sum, z) => sum + Math.exp(z - best), 0))
  const features = [energy, ...Array.from(logits.slice(model.issues.length), (none) => none - best), known / all]
  return 1 / (1 + Math.exp(-(model.scope.bias + features.reduce((sum, f, i) => sum + f * model.scope.weights[i], 0))))
}

/**
 * How much each folded character spoke for an issue: each n-gram's weight over the mean of all issues, shared among its
 * characters.
 * @param {Model} model
 * @param {Scored} text
 * @param {number} issue
 * @param {number} length of the folded text
 */
function contributions(model, { surface, kana, surfaceScale, kanaScale }, issue, length) {
  const result = new Float64Array(length)
  const weights = new Float64Array(model.classes)
  /** @param {GramTable} table @param {Gram[]} grams @param {number} scale */
  const spread = (table, grams, scale) => {
    for (const gram of grams) {
      weights.fill(0)
      table.add(gram.text, scale, weights)
      let mean = 0
      for (let c = 0; c < model.issues.length; c++) mean += weights[c]
      const share = (weights[issue] - mean / model.issues.length) / (gram.end - gram.start)
      for (let i = gram.start; i < gram.end; i++) result[i] += share
    }
  }
  spread(model.surfaceTable, surface, surfaceScale)
  spread(model.kanaTable, kana, kanaScale)
  return result
}

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
 * @param {CatalogueFile['cases'][number]} study
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
