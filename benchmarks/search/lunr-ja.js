// lunr with its Japanese plug-in; the query is cut into words like the texts.
import lunr from 'lunr'
import ja from 'lunr-languages/lunr.ja.js'
import stemmer from 'lunr-languages/lunr.stemmer.support.js'
import segmenter from 'lunr-languages/tinyseg.js'

stemmer(lunr)
segmenter(lunr)
ja(lunr)

/** @param {{ title: string, text: string }[]} documents */
export const build = (documents) =>
  lunr(function () {
    this.use(lunr.ja)
    this.field('title', { boost: 4 })
    this.field('text')
    documents.forEach((d, id) => this.add({ id, ...d }))
  }).toJSON()

export const open = (json) => lunr.Index.load(json)

export const search = (index, query) =>
  index.query((q) => lunr.ja.tokenizer(query).forEach((token) => q.term(index.pipeline.run([token])[0]?.toString() ?? token.toString())))
    .map((r) => Number(r.ref))
