// @ts-check
// The search outside a browser: reads one JSON object from standard input, writes one to standard output.
// { folder, input } writes the files of the index into the folder; { folder, queries } → { answers };
// { folder, judged } → { measure }. With model and catalogue, paths of files, sentences are answered by the recommender too.
// The same modules as in the browser, so the same order.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { answer } from '../pure/search-answer.js'
import { readKnowledge } from '../../Problem/pure/knowledge.js'
import { recommend } from '../../Problem/pure/recommend.js'
import { explain } from '../pure/search-explain.js'
import { termsToMark } from '../pure/search-query.js'
import { openSearch } from '../pure/search.js'
import { snippetOf } from '../pure/snippet.js'
import { buildIndex } from './build-index.js'
import { measure } from './measures.js'

/** As many as the contract promises at most. */
const MOST = 20

const { folder, input, queries, judged, model, catalogue, explain: isExplained } = JSON.parse(readFileSync(0, 'utf8'))

/** @type {Map<string, import('../pure/search-index.js').Shown[]>} */
const texts = new Map()

process.stdout.write(JSON.stringify(input ? build() : queries ? { answers: answers(queries) } : { measure: figures() }))

function build() {
  for (const [name, content] of Object.entries(buildIndex(input))) writeFileSync(path.join(folder, name), content)
  return {}
}

/** @param {string} name */
function read(name) {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
}

/** @param {string[]} asked */
function answers(asked) {
  const head = read('index.json')
  const pieces = head.terms ? [head.terms] : head.starts.map((/** @type {string} */ _, /** @type {number} */ i) => read(`terms-${i}.json`))
  const search = openSearch(head, read('language.json'), pieces)
  const recommender = model && recommenderOf()
  return asked.map((query) => {
    const { hits, concepts } = answer(search, query, {}, recommender)
    return hits.slice(0, MOST).map((hit) => {
      const { url, title, kind, passages } = shownOf(head, hit.document)
      const snippet = snippetOf(passages, termsToMark(concepts, hit.match)).parts.map((part) => part.text).join('')
      const shown = { url, title, kind, snippet, score: Math.round(hit.score * 1000) / 1000 }
      return isExplained ? { ...shown, explanation: explain(search, concepts, hit) } : shown
    })
  })
}

/** Read only when a sentence asks for it: the model is the largest file. @returns {import('../pure/search-answer.js').Recommend} */
function recommenderOf() {
  /** @type {((text: string) => import('../../Problem/pure/recommend.js').Recommendation) | undefined} */
  let opened
  return (text) => {
    if (!opened) {
      const [known, published] = [model, catalogue].map((file) => JSON.parse(readFileSync(file, 'utf8')))
      const knowledge = readKnowledge(known, published)
      opened = (asked) => recommend(knowledge.model, knowledge.catalogue, asked)
    }
    return opened(text)
  }
}

/** @param {import('../pure/search-index.js').Head} head @param {number} document @returns {import('../pure/search-index.js').Shown} */
function shownOf({ perText }, document) {
  const name = `texts-${Math.floor(document / perText)}.json`
  const all = texts.get(name) ?? read(name)
  texts.set(name, all)
  return all[document % perText]
}

function figures() {
  const asked = judged.map((/** @type {import('./measures.js').Judged} */ one) => one.query)
  return measure(judged, answers(asked).map((/** @type {{ url: string }[]} */ hits) => hits.map(({ url }) => url)))
}
