// A larger site: the real documents, and others put together from their titles and passages.

/**
 * @template {import('../../site/Search/tool/build-index.js').SearchDocument} D
 * @param {D[]} documents @param {number} size @returns {D[]}
 */
export function grow(documents, size) {
  let seed = 20231123
  const pick = (/** @type {number} */ below) => (seed = (seed * 48271) % 2147483647) % below
  const passages = documents.flatMap((d) => d.passages)
  const grown = documents.slice()
  while (grown.length < size) {
    const model = documents[pick(documents.length)]
    const other = documents[pick(documents.length)]
    const title = model.title.slice(0, Math.ceil(model.title.length / 2)) + other.title.slice(Math.floor(other.title.length / 2))
    const own = Array.from({ length: 1 + pick(6) }, () => ({ anchor: null, text: passages[pick(passages.length)].text }))
    grown.push({ ...model, url: `/grown/${grown.length}/`, title, names: [], words: [], passages: own })
  }
  return grown
}
