// @ts-check
import { holds, newItem, withItem, withoutItem } from './pure/shortlist.js'
import { loadList, onChange, saveList } from './shortlist-store.js'

/** Adds a service, an issue or a case to the list on this device, or takes it off. Words and facts stand in the HTML. */
export class ShortlistButton extends HTMLElement {
  connectedCallback() {
    this.button = /** @type {HTMLButtonElement} */ (this.querySelector('button'))
    this.button?.addEventListener('click', () => this.#toggle())
    onChange(() => this.#show())
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
    const changed = holds(list, kind, id) ? withoutItem(list, kind, id) : withItem(list, newItem(kind, id, JSON.parse(this.dataset.seen ?? '{}')))
    const { full = '', notKept = '' } = this.dataset
    if (changed === null) this.#say(full)
    else this.#say(saveList(changed) ? '' : notKept)
    this.#show()
  }

  #show() {
    const { kind, id } = this.#key
    const isIn = holds(this.#list(), kind, id)
    const { add = '', remove = '' } = this.dataset
    if (!this.button) return
    this.button.setAttribute('aria-pressed', String(isIn))
    const label = this.button.querySelector('[data-js="label"]')
    if (label) label.textContent = isIn ? remove : add
  }

  /** @param {string} text */
  #say(text) {
    const place = this.querySelector('[role="status"]')
    if (place) place.textContent = text
  }
}

/** The number of things in the list, behind its link in the header. */
export class ShortlistCount extends HTMLElement {
  connectedCallback() {
    onChange(() => this.#show())
    this.#show()
  }

  #show() {
    const { length } = loadList('').items
    this.textContent = length === 0 ? '' : (this.dataset.text ?? '').replace('{count}', String(length))
  }
}
