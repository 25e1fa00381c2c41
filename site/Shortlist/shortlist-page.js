// @ts-check
import { recordOf } from '../Catalogue/pure/records.js'
import { recallRecord } from '../Layout/device-store.js'
import { fetchJson } from '../Layout/fetch-json.js'
import { PagePart } from '../Layout/page-part.js'
import { fill } from '../Layout/pure/words.js'
import { accepted, changesOf, emptyList } from './pure/shortlist.js'
import { drawComparison } from './shortlist-comparison.js'
import { exchangeLists } from './shortlist-exchange.js'
import { offerPapers } from './shortlist-papers.js'
import { itemRow } from './shortlist-row.js'
import { loadList, saveList } from './shortlist-store.js'

/** @typedef {import('./pure/shortlist.js').Shortlist} Shortlist */
/** @typedef {import('./pure/shortlist.js').Item} Item */
/** @typedef {import('./pure/shortlist.js').TextName} TextName */
/** @typedef {import('../Catalogue/pure/records.js').Catalogue} Catalogue */
/** @typedef {HTMLInputElement | HTMLTextAreaElement} TextField */

/** The list of this device and what the catalogue says now. The parts of the page are drawn from it and change it through `change`. */
export class ShortlistPage extends PagePart {
  list = emptyList('')
  /** Empty until it is loaded. @type {Catalogue} */
  catalogue = {
    edition: '', title: '', updated: '', surveyed: 0,
    documents: [], survey: [], categories: [], issues: [], services: [], cases: [], fields: [],
  }

  async connectedCallback() {
    this.list = loadList(this.dataset.edition ?? '')
    try {
      this.catalogue = await fetchJson(this.dataset.catalogue)
    } catch {
      this.complain('broken')
      return
    }
    for (const field of this.#fields()) {
      field.addEventListener('input', () => this.keep({ ...this.list, texts: { ...this.list.texts, [nameOf(field)]: field.value } }))
    }
    this.onClick('accept', () => this.change(accepted(this.list, this.catalogue)))
    this.onClick('clear', (button) => {
      if (confirm(button.dataset.question)) this.change(emptyList(this.catalogue.edition))
    })
    addEventListener('storage', () => this.#follow(), this.whileHere)
    offerPapers(this)
    this.#draw()
    exchangeLists(this)
  }

  /** Another tab of the same site. What this page itself could not keep must not be replaced by what was kept before. */
  #follow() {
    const kept = loadList(this.dataset.edition ?? '')
    if (JSON.stringify(kept) === JSON.stringify(this.list)) return
    this.list = kept
    this.#draw()
  }

  /** @returns {TextField[]} */
  #fields() {
    return this.places('text').map((field) => /** @type {TextField} */ (field))
  }

  /** Keeps without drawing again: somebody is typing. @param {Shortlist} list */
  keep(list) {
    this.list = list
    this.complain(saveList(list) ? '' : 'notKept')
  }

  /** @param {Shortlist} list */
  change(list) {
    this.keep(list)
    this.#draw()
  }

  /** @param {string} reason name of the words in the page's HTML, or nothing @param {Record<string, string | number>} [values] */
  complain(reason, values = {}) {
    const place = this.place('complaint')
    place.hidden = reason === ''
    place.textContent = reason === '' ? '' : fill(place.dataset[reason], values)
  }

  /** As the catalogue calls it, or as it was called when somebody added it. @param {Item} item */
  titleOf(item) {
    return recordOf(this.catalogue, item.kind, item.id)?.title ?? item.seen.name
  }

  #draw() {
    const { items, texts } = this.list
    for (const field of this.#fields()) if (field.value !== texts[nameOf(field)]) field.value = texts[nameOf(field)]
    this.#say('count', 'text', items.length)
    this.place('empty').hidden = items.length > 0
    this.place('items').replaceChildren(...items.map((item) => itemRow(this, item)))
    drawComparison(this)
    this.#drawChanges()
    const costs = Object.entries(recallRecord('estimate')).filter(([name, value]) => name.startsWith('cost-') && value !== '').length
    const checks = Object.keys(recallRecord('criteria')).length
    this.#say('estimate-state', costs > 0 ? 'filled' : 'blank', costs)
    this.#say('criteria-state', checks > 0 ? 'filled' : 'blank', checks)
  }

  /** @param {string} name @param {string} words name of the words in the place's HTML @param {number} count */
  #say(name, words, count) {
    const place = this.place(name)
    place.textContent = fill(place.dataset[words], { count })
  }

  #drawChanges() {
    const list = this.place('changes-list')
    const told = this.list.items.flatMap((item) =>
      changesOf(item, this.catalogue).map((change) => fill(list.dataset[change.kind], { ...change, item: this.titleOf(item) })))
    this.place('changes').hidden = told.length === 0
    list.replaceChildren(...told.map((textContent) => Object.assign(document.createElement('li'), { textContent })))
  }
}

/** @param {TextField} field */
const nameOf = (field) => /** @type {TextName} */ (field.dataset.name)
