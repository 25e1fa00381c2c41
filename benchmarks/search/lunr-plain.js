// lunr as it comes: words are what stands between spaces.
import lunr from 'lunr'

/** @param {{ title: string, text: string }[]} documents */
export const build = (documents) =>
  lunr(function () {
    this.field('title', { boost: 4 })
    this.field('text')
    documents.forEach((d, id) => this.add({ id, ...d }))
  }).toJSON()

export const open = (json) => lunr.Index.load(json)

export function search(index, query) {
  try {
    return index.search(query).map((r) => Number(r.ref))
  } catch {
    return []
  }
}
