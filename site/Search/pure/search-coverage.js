// @ts-check
// How much of what a query names a text shows.
import { WEIGHTS } from './weights.js'

/** @typedef {import('./search-query.js').Concept} Concept */
/** @typedef {(term: string) => boolean} Has whether a text has a term */
/** @typedef {{ spellings: [term: string, worth: number][][], all: number }} PreparedWay spellings of each slot, best first */
/** @typedef {{ weight: number, ways: PreparedWay[] }} Prepared */

/** All terms of the concepts and what each is worth. @param {Concept[]} concepts @returns {Map<string, number>} */
export function worthOfTerms(concepts) {
  /** @type {Map<string, number>} */
  const worth = new Map()
  for (const { ways } of concepts) {
    ways.forEach((slots, way) => {
      const share = way === 0 ? 1 : WEIGHTS.synonym
      for (const slot of slots) for (const [term, value] of slot) worth.set(term, Math.max(worth.get(term) ?? 0, value * share))
    })
  }
  return worth
}

/** @param {Concept} concept @returns {Prepared} */
export const prepare = ({ ways, weight }) => ({
  weight,
  ways: ways.map((slots) => {
    // The best spelling first: the first that is met decides.
    const spellings = slots.map((slot) => [...slot].sort((a, b) => b[1] - a[1]))
    return { spellings, all: spellings.reduce((sum, [[, worth]]) => sum + worth, 0) }
  }),
})

/**
 * How much of a concept one of its ways shows, 0 to 1.
 * @param {Prepared} concept @param {number} way 0: as typed @param {Has} has
 */
export function shownBy({ ways }, way, has) {
  const { spellings, all } = ways[way]
  let found = 0
  for (const slot of spellings) found += slot.find(([term]) => has(term))?.[1] ?? 0
  const part = all === 0 ? 0 : found / all
  if (way > 0) return part < WEIGHTS.whole ? 0 : WEIGHTS.synonymShare * part
  // Half of an unknown word may be a slip of the one who typed; half of a known word is another word.
  return part < WEIGHTS.whole && ways.length > 1 ? WEIGHTS.knownInPart * part : part
}

/**
 * Prepared once, asked for every text found.
 * @param {Concept[]} concepts
 * @returns {(has: Has) => number} share of the query, 0 to 1
 */
export function coverageOf(concepts) {
  const whole = concepts.reduce((sum, { weight }) => sum + weight, 0)
  const prepared = concepts.map(prepare)
  return (has) => {
    let shown = 0
    for (const concept of prepared) {
      let best = 0
      for (let way = 0; way < concept.ways.length; way++) best = Math.max(best, shownBy(concept, way, has))
      shown += best * concept.weight
    }
    return whole === 0 ? 0 : shown / whole
  }
}
