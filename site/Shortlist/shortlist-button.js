// @ts-check
import { PagePart } from '../Layout/page-part.js'
import { fill } from '../Layout/pure/words.js'
import { holds, newItem, withItem, withoutItem } from './pure/shortlist.js'
import { loadList, onChange, saveList } from './shortlist-store.js'

/** Adds a service, an issue or a case to the list on this device, or takes it off. Words and facts stand in the HTML. */
export class ShortlistButton extends PagePart {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => this.#toggle())
    onChange(() => this.#show(), this.whileHere)
    this.#show()
  }

  get #key() {
    const { kind = 'service', item = '' } = this.dataset
    return { kind: /** @type {import('./pure/shortlist.js').Kind} */ (kind), id: item }
  }

  #list() {
    return loadList(this.dataset.edition ?? '')
  }

  #toggle() {
    const { kind, id } = this.#key
    const list = this.#list()
    const isIn = holds(list, kind, id)
    const changed = isIn ? withoutItem(list, kind, id) : withItem(list, newItem(kind, id, JSON.parse(this.dataset.seen ?? '{}')))
    if (changed === null) this.#say(this.dataset.full)
    else this.#say(saveList(changed) ? '' : this.dataset.notKept)
    this.#show()
  }

  #show() {
    const { kind, id } = this.#key
    const isIn = holds(this.#list(), kind, id)
    const { add = '', remove = '' } = this.dataset
    this.querySelector('button')?.setAttribute('aria-pressed', String(isIn))
    this.place('label').textContent = isIn ? remove : add
  }

  /** @param {string} [text] */
  #say(text = '') {
    this.place('status').textContent = text
  }
}

/** The number of things in the list, behind its link in the header. */
export class ShortlistCount extends PagePart {
  connectedCallback() {
    onChange(() => this.#show(), this.whileHere)
    this.#show()
  }

  #show() {
    const { length } = loadList('').items
    this.textContent = length === 0 ? '' : fill(this.dataset.text, { count: length })
  }
}
