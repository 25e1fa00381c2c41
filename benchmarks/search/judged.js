// Queries with the pages that should come, from a file of data/quality.
import { readFileSync } from 'node:fs'

/** @param {string} file @returns {import('../../site/Search/tool/measures.js').Judged[]} */
export const judgedOf = (file) =>
  readFileSync(file, 'utf8').trim().split('\n').slice(1).map((line) => {
    const [query, style, pages, also] = line.split('\t')
    return { query, style, pages: pages.split(' ').filter(Boolean), also: also.split(' ').filter(Boolean) }
  })
