// @ts-check
import { PagePart } from '../Layout/page-part.js'
import { fill } from '../Layout/pure/words.js'
import { fromQuery, matches, sorted, toQuery } from './pure/table-rows.js'

/** @typedef {import('./pure/table-rows.js').Filter} Filter */
/** @typedef {import('./pure/table-rows.js').Order} Order */

/**
 * Filters and sorts the table it wraps. Without it the table stays a plain table with every row.
 * The view lives in the address, so that the back button and a sent link bring it back.
 */
export class ServiceTable extends PagePart {
  connectedCallback() {
    const filters = this.place('filters')
    const body = /** @type {HTMLTableSectionElement} */ (this.querySelector('tbody'))
    this.choices = [...filters.querySelectorAll('select')]
    this.body = body
    this.rows = Array.from(body.rows, (element, index) => ({
      element,
      index,
      phase: element.dataset.phase ?? '',
      category: element.dataset.category ?? '',
      count: element.dataset.count ? Number(element.dataset.count) : null,
    }))
    const view = fromQuery(location.search)
    /** @type {Order} */
    this.order = view.order
    for (const heading of this.places('sort')) this.#addSortButton(heading)
    this.#fill(view.filter)
    filters.hidden = false
    filters.addEventListener('change', () => this.#show())
    this.onClick('reset', () => {
      this.#fill({ phase: '', category: '', minimum: '' })
      this.#show()
    })
    this.#show()
  }

  /** @param {HTMLElement} heading */
  #addSortButton(heading) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'sort' })
    button.append(...heading.childNodes)
    button.addEventListener('click', () => {
      const key = /** @type {Order['key']} */ (heading.dataset.key)
      // A count is wanted largest first, everything else in its natural order.
      const descending = this.order?.key === key ? !this.order.descending : key === 'count'
      this.order = { key, descending }
      this.#show()
    })
    heading.append(button)
  }

  /** @param {Filter} filter */
  #fill(filter) {
    for (const choice of this.choices ?? []) {
      const value = filter[/** @type {keyof Filter} */ (choice.name)]
      // An address somebody mistyped must not leave a select without a choice.
      if ([...choice.options].some((option) => option.value === value)) choice.value = value
    }
  }

  #show() {
    const { choices, body, rows, order } = this
    if (!choices || !body || !rows || !order) return
    const filter = /** @type {Filter} */ (Object.fromEntries(choices.map((choice) => [choice.name, choice.value])))

    for (const row of rows) row.element.hidden = !matches(row, filter)
    body.append(...sorted(rows, order).map((row) => /** @type {typeof rows[number]} */ (row).element))
    for (const heading of this.places('sort')) {
      if (heading.dataset.key === order.key) heading.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending')
      else heading.removeAttribute('aria-sort')
    }

    const status = this.place('status')
    const shown = rows.filter((row) => !row.element.hidden).length
    status.textContent = fill(shown === 0 ? status.dataset.textEmpty : status.dataset.text, { shown, total: rows.length })
    history.replaceState(history.state, '', location.pathname + toQuery(filter, order) + location.hash)
  }
}
