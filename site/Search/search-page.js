// @ts-check
import { fill } from '../Layout/pure/words.js'
import { SearchField } from './search-field.js'

/** @typedef {import('./search-field.js').Answered} Answered */
/** @typedef {import('./pure/search.js').Facet} Facet */

const FIRST = 20
/** @type {Facet[]} */
const FACETS = ['kind', 'category', 'issue', 'phase']

/** The page of results: words and choices stand in the address, so that a link, the back button and a reload lead to the same list. */
export class SearchPage extends SearchField {
  connectedCallback() {
    super.connectedCallback()
    this.most = FIRST
    this.input?.addEventListener('input', () => this.#changed('replaceState'))
    for (const facet of FACETS) this.#select(facet).addEventListener('change', () => this.#changed('pushState'))
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#changed('pushState')
    })
    this.onClick('more', () => this.#more())
    this.onClick('clear', () => {
      for (const facet of FACETS) this.#select(facet).value = ''
      this.#changed('pushState')
    })
    addEventListener('popstate', () => this.#readAddress(), this.whileHere)
    this.#readAddress()
  }

  /** @param {Facet} facet */
  #select(facet) {
    return /** @type {HTMLSelectElement} */ (this.place(facet))
  }

  #readAddress() {
    const address = new URLSearchParams(location.search)
    if (this.input) this.input.value = address.get('q') ?? ''
    for (const facet of FACETS) {
      const select = this.#select(facet)
      const wanted = address.get(facet) ?? ''
      // An address of an older state may name what is no longer there.
      select.value = [...select.options].some((option) => option.value === wanted) ? wanted : ''
    }
    this.#answer()
  }

  get #chosen() {
    /** @type {import('./pure/search.js').Chosen} */
    const chosen = {}
    for (const facet of FACETS) if (this.#select(facet).value !== '') chosen[facet] = this.#select(facet).value
    return chosen
  }

  /** @param {'pushState' | 'replaceState'} how */
  #changed(how) {
    const words = { ...(this.input?.value ? { q: this.input.value } : {}), ...this.#chosen }
    const search = Object.keys(words).length > 0 ? `?${new URLSearchParams(words)}` : ''
    if (search !== location.search) history[how](null, '', location.pathname + search)
    this.most = FIRST
    this.#answer()
  }

  #more() {
    const shown = this.place('results').children.length
    this.most = (this.most ?? FIRST) + FIRST
    this.#answer(() => /** @type {HTMLElement | null} */ (this.place('results').children[shown]?.querySelector('a'))?.focus())
  }

  /** @param {() => void} [then] */
  #answer(then) {
    const text = this.input?.value ?? ''
    this.place('fault').hidden = true
    const isEmpty = text.trim() === ''
    this.place('answer').hidden = isEmpty
    if (isEmpty) {
      this.asked = (this.asked ?? 0) + 1
      this.announce('')
      return
    }
    this.ask(text, this.#chosen, async (answered) => {
      await this.#draw(text, answered)
      then?.()
    })
  }

  /** @param {string} text @param {Answered} answered */
  async #draw(text, answered) {
    const { hits, facets } = answered.answer
    const items = await Promise.all(hits.slice(0, this.most).map((_, rank) => this.result('result-template', answered, rank)))
    if (this.input?.value !== text) return
    this.place('results').replaceChildren(...items)
    for (const facet of FACETS) this.#count(this.#select(facet), facets[facet])
    const isNarrowed = Object.keys(this.#chosen).length > 0
    this.place('clear').hidden = !isNarrowed
    this.place('guess-note').hidden = !hits.some(({ why }) => why === 'guess')
    for (const link of this.places('recommend')) /** @type {HTMLAnchorElement} */ (link).hash = new URLSearchParams({ q: text }).toString()
    this.place('none').hidden = hits.length > 0 || !answered.isWhole
    this.place('none-narrowed').hidden = !isNarrowed
    this.place('more').hidden = hits.length <= (this.most ?? FIRST)
    const count = this.place('count')
    count.textContent = hits.length === 0 ? '' : fill(count.dataset.text, { count: hits.length })
    if (!answered.isWhole) return
    // Names the words that the list has been completed for.
    this.place('results').dataset.for = text
    this.announceCount(hits.length)
  }

  /** @param {HTMLSelectElement} select @param {[string, number][]} counts */
  #count(select, counts) {
    const byValue = new Map(counts)
    for (const option of select.options) {
      if (option.value === '') continue
      option.dataset.name ??= option.textContent ?? ''
      const count = byValue.get(option.value) ?? 0
      option.textContent = `${option.dataset.name}（${count}）`
      option.hidden = count === 0 && !option.selected
      option.disabled = option.hidden
    }
  }
}
