// @ts-check
import { fill } from '../Layout/pure/words.js'
import { SearchField } from './search-field.js'

const MOST = 8

/** The box of every page: a combobox with the first results below it while somebody types, input methods included. */
export class SearchBox extends SearchField {
  connectedCallback() {
    super.connectedCallback()
    const { input } = this
    if (!input) return
    this.list = this.place('list')
    this.chosenAt = -1
    this.list.setAttribute('role', 'listbox')
    this.list.setAttribute('aria-label', this.list.dataset.label ?? '')
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-controls', this.list.id)
    this.#close()
    input.addEventListener('input', () => this.#answer())
    input.addEventListener('focus', () => this.#answer())
    input.addEventListener('keydown', (event) => this.#key(event))
    this.addEventListener('focusout', (event) => {
      if (!this.contains(/** @type {Node | null} */ (event.relatedTarget))) this.#close()
    })
    // Pressing a result must not take the focus from the box before the click counts.
    this.list.addEventListener('mousedown', (event) => event.preventDefault())
    this.list.addEventListener('click', (event) => this.#go(/** @type {HTMLElement} */ (event.target).closest('[role="option"]')))
    if (document.activeElement === input) this.#answer()
  }

  #answer() {
    const text = this.input?.value ?? ''
    this.place('fault').hidden = true
    if (text.trim() === '') {
      this.asked = (this.asked ?? 0) + 1
      this.#close()
      this.announce('')
      return
    }
    this.ask(text, {}, async (answered) => {
      const { hits } = answered.answer
      const items = await Promise.all(hits.slice(0, MOST).map((_, rank) => this.result('option-template', answered, rank)))
      if (this.input?.value !== text) return
      items.forEach((item, i) => {
        item.id = `${this.list?.id}-${i}`
        item.setAttribute('aria-selected', 'false')
      })
      this.list?.replaceChildren(...items)
      this.chosenAt = -1
      this.input.removeAttribute('aria-activedescendant')
      this.place('none').hidden = hits.length > 0 || !answered.isWhole
      const count = this.place('count')
      count.textContent = fill(count.dataset.text, { count: hits.length })
      const all = /** @type {HTMLAnchorElement} */ (this.place('all'))
      all.href = `${this.#form.action}?${new URLSearchParams({ q: text })}`
      all.hidden = hits.length === 0
      this.#open(items.length > 0)
      if (answered.isWhole) this.announceCount(hits.length)
    })
  }

  get #form() {
    return /** @type {HTMLFormElement} */ (this.querySelector('form'))
  }

  /** @param {boolean} hasOptions */
  #open(hasOptions) {
    if (!this.contains(document.activeElement)) return
    this.place('popup').hidden = false
    this.input?.setAttribute('aria-expanded', String(hasOptions))
  }

  #close() {
    this.place('popup').hidden = true
    this.input?.setAttribute('aria-expanded', 'false')
    this.input?.removeAttribute('aria-activedescendant')
    this.chosenAt = -1
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // While an input method composes, its keys are its own.
    if (event.isComposing || event.keyCode === 229) return
    const options = [...(this.list?.children ?? [])]
    const isOpen = !this.place('popup').hidden
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      this.#close()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0 && this.input?.value.trim() !== '') {
      event.preventDefault()
      if (!isOpen) this.#open(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      // One place more than options: the box itself, at -1.
      this.#choose(((this.chosenAt ?? -1) + step + 1 + options.length + 1) % (options.length + 1) - 1)
    } else if (event.key === 'Enter' && isOpen && (this.chosenAt ?? -1) >= 0) {
      event.preventDefault()
      this.#go(options[this.chosenAt ?? 0])
    }
  }

  /** @param {number} at -1: back in the box itself */
  #choose(at) {
    const options = [...(this.list?.children ?? [])]
    this.chosenAt = at
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.chosenAt)))
    const chosen = options[this.chosenAt]
    if (chosen) {
      this.input?.setAttribute('aria-activedescendant', chosen.id)
      chosen.scrollIntoView({ block: 'nearest' })
    } else this.input?.removeAttribute('aria-activedescendant')
  }

  /** @param {Element | null} option */
  #go(option) {
    const address = /** @type {HTMLElement | null} */ (option)?.dataset.address
    if (address) location.assign(address)
  }
}
