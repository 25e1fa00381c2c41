// @ts-check
// Fetches what a query needs, once: the index, and of a large one only the pieces that hold the query's terms.
import { fetchJson } from '../Layout/fetch-json.js'
import { openSearch, piecesFor } from './pure/search.js'

/** @typedef {import('./pure/search.js').Search} Search */
/** @typedef {import('./pure/search-index.js').Head} Head */
/** @typedef {import('./pure/search-index.js').Shown} Shown */
/** @typedef {typeof import('../Problem/recommend-engine.js')} Engine */
/** @typedef {ReturnType<Engine['readKnowledge']>} Knowledge */

export class SearchFiles {
  /** @type {Map<string, Promise<any>>} */
  #fetched = new Map()
  /** @type {Map<number, import('./pure/search-index.js').PackedTerms>} */
  #pieces = new Map()
  /** @type {Search | undefined} */
  #search
  /** @type {Knowledge | undefined} */
  #knowledge

  /** @param {{ folder: string, recommender: string, model: string, catalogue: string }} addresses */
  constructor(addresses) {
    this.addresses = addresses
  }

  /** @param {string} address */
  #get(address) {
    let file = this.#fetched.get(address)
    if (!file) {
      // A failed download may be tried again.
      file = fetchJson(address).catch((fault) => {
        this.#fetched.delete(address)
        throw fault
      })
      this.#fetched.set(address, file)
    }
    return file
  }

  /** The search, with everything at hand that the query asks for. @param {string} query @returns {Promise<Search>} */
  async open(query) {
    const { folder } = this.addresses
    /** @type {[Head, import('./pure/search-index.js').Words]} */
    const [head, words] = await Promise.all([this.#get(`${folder}index.json`), this.#get(`${folder}language.json`)])
    const missing = piecesFor(head, words, query).filter((piece) => !this.#pieces.has(piece))
    const loaded = await Promise.all(missing.map((piece) => (head.terms ? head.terms : this.#get(`${folder}terms-${piece}.json`))))
    missing.forEach((piece, i) => this.#pieces.set(piece, loaded[i]))
    if (!this.#search || missing.length > 0) this.#search = openSearch(head, words, [...this.#pieces.values()])
    return this.#search
  }

  /** What to show of a document. @param {Head} head @param {number} document @returns {Promise<Shown>} */
  async shown(head, document) {
    const texts = await this.#get(`${this.addresses.folder}texts-${Math.floor(document / head.perText)}.json`)
    return texts[document % head.perText]
  }

  /** The recommender, for a problem told in a sentence. @returns {Promise<import('./pure/search-answer.js').Recommend>} */
  async recommender() {
    const { recommender, model, catalogue } = this.addresses
    const address = new URL(recommender, location.href).href
    /** @type {[Engine, any, any]} */
    const [engine, ...files] = await Promise.all([import(address), this.#get(model), this.#get(catalogue)])
    const knowledge = (this.#knowledge ??= engine.readKnowledge(files[0], files[1]))
    return (text) => engine.recommend(knowledge.model, knowledge.catalogue, text)
  }
}
