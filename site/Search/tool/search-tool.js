// @ts-check
// The search outside a browser: reads one JSON object from standard input, writes one to standard output.
// { input } → { files }; with queries → { answers }; with judged queries → { figures, misses }.
// The same modules as in the browser, so the same order.
import { readFileSync } from 'node:fs'
import { answer } from '../pure/search-answer.js'
import { readKnowledge } from '../../Problem/pure/knowledge.js'
import { recommend } from '../../Problem/pure/recommend.js'
import { termsToMark } from '../pure/search-query.js'
import { openSearch } from '../pure/search.js'
import { snippetOf } from '../pure/snippet.js'
import { buildIndex } from './build-index.js'
import { measure } from './measures.js'

/** As many as the contract promises at most. */
const MOST = 20

const { input, queries, judged, model, catalogue } = JSON.parse(readFileSync(0, 'utf8'))
const files = buildIndex(input)
process.stdout.write(JSON.stringify(queries ? { answers: answers(queries) } : judged ? figures() : { files }))

/** @param {string[]} asked */
function answers(asked) {
  const head = JSON.parse(files['index.json'])
  const search = openSearch(head, JSON.parse(files['language.json']), head.terms ? [head.terms] : head.starts.map((/** @type {string} */ _, /** @type {number} */ i) => JSON.parse(files[`terms-${i}.json`])))
  const texts = Object.keys(files).filter((name) => name.startsWith('texts-')).flatMap((name) => JSON.parse(files[name]))
  const knowledge = model ? readKnowledge(JSON.parse(model), JSON.parse(catalogue)) : undefined
  return asked.map((query) => {
    const { hits, concepts } = answer(search, query, {}, knowledge && ((text) => recommend(knowledge.model, knowledge.catalogue, text)))
    return hits.slice(0, MOST).map(({ document, score, match }) => {
      const { url, title, kind, passages } = texts[document]
      const snippet = snippetOf(passages, termsToMark(concepts, match)).parts.map((part) => part.text).join('')
      return { url, title, kind, snippet, score: Math.round(score * 1000) / 1000 }
    })
  })
}

function figures() {
  return measure(judged, answers(judged.map((/** @type {import('./measures.js').Judged} */ one) => one.query)).map((hits) => hits.map(({ url }) => url)))
}
