// @ts-check
// The score of a text for each issue. Twin of RecommenderModel.cs and Sentences.cs.
import { kanaGrams, surfaceGrams } from '../../Layout/pure/text.js'

/** @typedef {import('../../Layout/pure/text.js').Gram} Gram */
/** @typedef {import('./gram-table.js').GramTable} GramTable */
/** @typedef {import('./knowledge.js').Model} Model */

/**
 * @param {Model} model
 * @param {string} folded
 */
export function score(model, folded) {
  const surface = distinct(surfaceGrams(folded))
  const kana = distinct(kanaGrams(model.read(folded), model.kanaGrams.shortest, model.kanaGrams.longest))
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
export function softmax(logits) {
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
export function partsOf(model, folded) {
  const sentences = sentencesOf(folded, model.sentences.shortest)
  return sentences.length < 2 ? [] : sentences.map((sentence) => score(model, sentence))
}

/**
 * Several problems in one text: what a part is sure of comes close to the whole text's best issue. Never above it, so a single
 * problem told in many sentences stays one.
 * @param {Model} model
 * @param {Scored[]} parts
 * @param {Float64Array} whole
 */
export function raised(model, parts, whole) {
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
 * A letter is mostly greeting and background, which looks like nothing of the catalogue: two parts that are in scope by themselves
 * are enough. One is not, since a stray word does that.
 * @param {Model} model
 * @param {Scored[]} parts
 * @param {Scored} whole
 */
export function inScopeAtAll(model, parts, whole) {
  const [, second = 0] = parts.map((part) => inScope(model, part)).sort((a, b) => b - a)
  return Math.max(inScope(model, whole), second)
}

/**
 * Sentences, and parts between commas, long enough to say something by themselves.
 * @param {string} folded
 * @param {number} shortest
 */
export const sentencesOf = (folded, shortest) => folded.split(/[。.!?\n\r、,;・]/).filter((part) => part.length >= shortest)

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
export function contributions(model, { surface, kana, surfaceScale, kanaScale }, issue, length) {
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
