// @ts-check
// How a page came to its place in an answer: the figures of the ranking itself, for one document.
import { coverageOf, prepare, shownBy, worthOfTerms } from './search-coverage.js'
import { FIELDS } from './search-index.js'
import { scoresOf } from './search.js'

/**
 * @typedef {{ text: string, weight: number, shown: number, way: 'typed' | 'other' | 'none', terms: string[] }} ExplainedConcept
 * @typedef {{ why: string, share: number, kindWorth: number, fields: Record<string, number>, concepts: ExplainedConcept[] }} Explanation
 *   fields: what each adds to the score, before share and kind
 */

const rounded = (/** @type {number} */ value) => Math.round(value * 1000) / 1000

/**
 * @param {import('./search.js').Search} search
 * @param {import('./search.js').Concept[]} concepts
 * @param {import('./search-answer.js').Answered} hit
 * @returns {Explanation}
 */
export function explain(search, concepts, { document, why }) {
  const worth = worthOfTerms(concepts)
  /** @type {Record<string, number>} */
  const fields = {}
  /** @type {Set<string>} */
  const met = new Set()
  for (const field of FIELDS) {
    const [own] = scoresOf(search, worth, { fields: [field], filter: ({ id }) => id === document })
    fields[field] = rounded(own?.score ?? 0)
    for (const term of Object.keys(own?.match ?? {})) met.add(term)
  }
  const has = (/** @type {string} */ term) => met.has(term)
  return {
    why,
    share: rounded(coverageOf(concepts)(has)),
    kindWorth: search.head.worth[search.head.facets.kinds[document]],
    fields,
    concepts: concepts.map((concept) => explainConcept(concept, has)),
  }
}

/** @param {import('./search.js').Concept} concept @param {(term: string) => boolean} has @returns {ExplainedConcept} */
function explainConcept(concept, has) {
  const prepared = prepare(concept)
  const shown = concept.ways.map((_, way) => shownBy(prepared, way, has))
  const best = Math.max(0, ...shown)
  const way = shown.indexOf(best)
  const { text, weight } = concept
  if (best === 0) return { text, weight: rounded(weight), shown: 0, way: 'none', terms: [] }
  const terms = concept.ways[way].flatMap((slot) => [...slot.keys()].filter(has))
  return { text, weight: rounded(weight), shown: rounded(best), way: way === 0 ? 'typed' : 'other', terms }
}
