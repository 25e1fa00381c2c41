// @ts-check
// How good a list of pages is, measured by queries with the pages that should come. Also used by benchmarks/search.

/**
 * @typedef {{ query: string, style: string, pages: string[], also: string[] }} Judged pages: should come; also: may come
 * @typedef {{ style: string, queries: number, recall: number, ndcg: number, zero: number }} Figures means over the queries;
 *   zero: share of queries with no result
 * @typedef {{ query: string, missing: string[], came: string[] }} Miss
 */

const DEPTH = 10

/** Pages without the place on the page, each once. @param {string[]} urls */
const pagesOf = (urls) => [...new Set(urls.map((url) => url.replace(/#.*/, '')))]

/** Share of the pages that should come among the first ten. @param {Judged} judged @param {string[]} urls */
export function recall({ pages }, urls) {
  const first = pagesOf(urls.slice(0, DEPTH))
  return pages.filter((page) => first.includes(page)).length / Math.min(DEPTH, pages.length)
}

/**
 * nDCG at ten; a page gains when it should come. One that may come gains nothing and takes its place all the same.
 * @param {Judged} judged @param {string[]} urls
 */
export function ndcg({ pages }, urls) {
  const discounted = (/** @type {number[]} */ gains) => gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0)
  const gains = pagesOf(urls.slice(0, DEPTH)).map((page) => (pages.includes(page) ? 1 : 0))
  return discounted(gains) / discounted(pages.map(() => 1).slice(0, DEPTH))
}

/**
 * @param {Judged[]} judged
 * @param {string[][]} answers urls for each query, best first
 * @returns {{ figures: Figures[], misses: Miss[] }} figures: all queries first, then each style
 */
export function measure(judged, answers) {
  const rows = judged.map((one, i) => {
    const came = answers[i]
    return { ...one, recall: recall(one, came), ndcg: ndcg(one, came), zero: came.length === 0 ? 1 : 0, came }
  })
  const of = (/** @type {string} */ style, /** @type {typeof rows} */ some) => {
    const mean = (/** @type {'recall' | 'ndcg' | 'zero'} */ key) => some.reduce((sum, row) => sum + row[key], 0) / some.length
    return { style, queries: some.length, recall: mean('recall'), ndcg: mean('ndcg'), zero: mean('zero') }
  }
  const styles = [...new Set(rows.map((row) => row.style))]
  return {
    figures: [of('', rows), ...styles.map((style) => of(style, rows.filter((row) => row.style === style)))],
    misses: rows.filter((row) => row.recall < 1).map(({ query, pages, came }) => {
      const first = pagesOf(came.slice(0, DEPTH))
      return { query, missing: pages.filter((page) => !first.includes(page)), came: came.slice(0, 3) }
    }),
  }
}
