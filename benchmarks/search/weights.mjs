// What each weight of the ranking is worth: the figures of the tuning queries with it, and with a value that takes its effect away.
// Usage: node benchmarks/search/weights.mjs [--all], after one `./kadai search` or `./kadai build` has made the index.
// Prints the table of docs/search.md; --all adds neighbouring values.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { answer } from '../../site/Search/pure/search-answer.js'
import { openSearch } from '../../site/Search/pure/search.js'
import { WEIGHTS } from '../../site/Search/pure/weights.js'
import { readCatalogue, readModel, recommend } from '../../site/Problem/pure/recommend.js'
import { measure } from '../../site/Search/tool/measures.js'
import { judgedOf } from './judged.js'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const kept = path.join(root, 'artifacts/search-index')
const newest = (a, b) => statSync(path.join(kept, b)).mtimeMs - statSync(path.join(kept, a)).mtimeMs
const folder = path.join(kept, readdirSync(kept).filter((name) => !name.startsWith('.')).sort(newest)[0])
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const head = read(path.join(folder, 'index.json'))
const words = read(path.join(folder, 'language.json'))
const texts = read(path.join(folder, 'texts-0.json'))
const model = readModel(read(path.join(root, 'data/model/recommender.json')))
const catalogue = readCatalogue(read(path.join(folder, 'catalogue.json')))
const judged = judgedOf(path.join(root, 'data/quality/search-tuning.tsv'))

/** Weight, value without effect, values beside the chosen one. */
const TRIALS = [
  ['form.number', 1, [0.5]], ['form.ending', 1, [0.3]], ['form.kana', 1, [0.3]], ['form.single', 1, [0.6]], ['bareNumber', 1, [0.1]],
  ['otherKana', 0, [0.6, 1]], ['synonym', 0, [0.15, 0.6, 1]], ['synonymShare', 0, [0.7, 1]],
  ['reading', 0, [0.5, 1]], ['readingBegun', 0, [0.3, 1]], ['shortestReading', 1, [2, 4]], ['pairOfCharacter', 0, [0.3, 1]],
  ['begunWord', 0, [0.3, 1]], ['shortestBegunWord', 99, [1, 3]], ['slip', 0, [0.3, 1]], ['shortestSlip', 1, [3, 5]],
  ['whole', 0, [0.7, 1]], ['knownInPart', 1, [0, 0.25, 0.75]], ['betweenWords', 1, [0, 0.1, 0.5]], ['unknown', 0, [0.25, 1]],
  ['field.title', 1, [3, 8]], ['field.names', 1, [1.5, 4]], ['field.words', 0, [0.6, 2]],
  ['bm25.k', 0, [0.8, 1.6]], ['bm25.b', 0, [0.4, 0.8]], ['bm25.d', 0, [0.15, 0.5]],
  ['leastShare', 0, [0.05, 0.3]], ['sharePower', 0, [1, 3]], ['cutOff', 0, [0.2, 0.5]],
  ['sentence.length', 999, [6, 12]], ['sentence.kana', 0, [0.1, 0.3]], ['fewWords', 0, [0.4, 0.7]], ['shortestGuess', 1, [3]],
  ['likelyIssue', 0, [0.1, 0.3]], ['mostIssues', 1, [2, 5]], ['servicesOfIssue', 1, [2, 5]], ['enough', 0, [5, 20]],
]
const KINDS = [['issue', [1, 1.1, 1.4]], ['category', [1, 0.8]], ['term', [1, 0.3]], ['about', [1, 0.7]]]

const figures = () => {
  const search = openSearch(head, words, [head.terms])
  const pages = (query) => answer(search, query, {}, (text) => recommend(model, catalogue, text)).hits.slice(0, 20)
  return measure(judged, judged.map(({ query }) => pages(query).map((hit) => texts[hit.document].url))).figures[0]
}
const shown = ({ recall, ndcg }) => `${recall.toFixed(3)} / ${ndcg.toFixed(3)}`

function tried(place, key, value) {
  const before = place[key]
  place[key] = value
  const result = shown(figures())
  place[key] = before
  return result
}

const all = process.argv.includes('--all')
console.log(`All weights as they are: ${shown(figures())} (recall@10 / nDCG@10, ${judged.length} queries)\n`)
console.log(`| weight | value | without effect | recall@10 / nDCG@10 then |${all ? ' beside |' : ''}`)
console.log(`| --- | --- | --- | --- |${all ? ' --- |' : ''}`)
for (const [name, none, beside] of TRIALS) {
  const [outer, inner] = name.split('.')
  const [place, key] = inner ? [WEIGHTS[outer], inner] : [WEIGHTS, outer]
  const others = all ? ` ${beside.map((value) => `${value}: ${tried(place, key, value)}`).join('; ')} |` : ''
  console.log(`| \`${name}\` | ${place[key]} | ${none} | ${tried(place, key, none)} |${others}`)
}
for (const [kind, [none, ...beside]] of KINDS) {
  const place = head.values.kinds.indexOf(kind)
  const others = all ? ` ${beside.map((value) => `${value}: ${tried(head.worth, place, value)}`).join('; ')} |` : ''
  console.log(`| kind \`${kind}\` | ${head.worth[place]} | ${none} | ${tried(head.worth, place, none)} |${others}`)
}
