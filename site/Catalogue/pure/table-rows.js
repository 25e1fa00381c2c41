// @ts-check
// Which rows of the service table to show, and in what order.
import { PHASES, UNKNOWN } from '../../Layout/pure/vocabulary.js'

/**
 * @typedef {{ phase: string, category: string, minimum: string }} Filter an empty string lets everything through
 * @typedef {{ key: 'issue' | 'count' | 'phase', descending: boolean }} Order
 * @typedef {{ index: number, phase: string, category: string, count: number | null }} Row
 *   index: place in the case book; count: null when the source has lost it
 */

/** From the technology one can use today to the one nobody knows about. */
const PHASE_ORDER = [...PHASES, UNKNOWN]

/** @type {Record<Order['key'], (a: Row, b: Row) => number>} */
const DIFFERENCE = {
  issue: (a, b) => a.index - b.index,
  count: (a, b) => (a.count ?? 0) - (b.count ?? 0),
  phase: (a, b) => PHASE_ORDER.indexOf(a.phase) - PHASE_ORDER.indexOf(b.phase),
}

/** @type {(row: Row, filter: Filter) => boolean} */
export const matches = (row, filter) =>
  (filter.phase === '' || row.phase === filter.phase) &&
  (filter.category === '' || row.category === filter.category) &&
  (filter.minimum === '' || (row.count !== null && row.count >= Number(filter.minimum)))

/**
 * Rows in the wanted order. Unknown counts stay last in both directions: nobody looks for them first.
 * @param {readonly Row[]} rows
 * @param {Order} order
 */
export function sorted(rows, { key, descending }) {
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    if (key === 'count' && (a.count === null) !== (b.count === null)) return a.count === null ? 1 : -1
    return sign * DIFFERENCE[key](a, b) || a.index - b.index
  })
}

/**
 * @param {string} query location.search
 * @returns {{ filter: Filter, order: Order }}
 */
export function fromQuery(query) {
  const values = new URLSearchParams(query)
  const [key, direction] = (values.get('sort') ?? '').split('-')
  return {
    filter: { phase: values.get('phase') ?? '', category: values.get('category') ?? '', minimum: values.get('minimum') ?? '' },
    order: { key: key === 'count' || key === 'phase' ? key : 'issue', descending: direction === 'desc' },
  }
}

/**
 * The shortest query that brings back the same view; empty for the plain table.
 * @param {Filter} filter
 * @param {Order} order
 */
export function toQuery(filter, order) {
  const values = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  if (order.key !== 'issue' || order.descending) values.set('sort', `${order.key}-${order.descending ? 'desc' : 'asc'}`)
  const query = values.toString()
  return query === '' ? '' : `?${query}`
}
