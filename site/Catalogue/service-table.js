// @ts-check
import { fromQuery, matches, sorted, toQuery } from './pure/table-rows.js'

/**
 * Filters and sorts the table it wraps. Without it the table stays a plain table with every row.
 * The view lives in the address, so that the back button and a sent link bring it back.
 */
export class ServiceTable extends HTMLElement {
  connectedCallback() {
    const filters = /** @type {HTMLFieldSetElement} */ (this.querySelector('[data-js-filters]'))
    const body = /** @type {HTMLTableSectionElement} */ (this.querySelector('tbody'))
    this.status = /** @type {HTMLElement} */ (this.querySelector('[data-js-status]'))
    this.choices = Array.from(filters.querySelectorAll('select'))
    this.body = body
    this.rows = Array.from(body.rows, (element, index) => ({
      element,
      index,
      phase: element.dataset.phase ?? '',
      category: element.dataset.category ?? '',
      count: element.dataset.count ? Number(element.dataset.count) : null,
    }))
    /** @type {import('./pure/table-rows.js').Order} */
    this.order = fromQuery(location.search).order

    this.#addSortButtons()
    this.#fill(fromQuery(location.search).filter)
    filters.hidden = false
    filters.addEventListener('change', () => this.#show())
    filters.querySelector('[data-js-reset]')?.addEventListener('click', () => {
      this.#fill({ phase: '', category: '', minimum: '' })
      this.#show()
    })
    this.#show()
  }

  #addSortButtons() {
    for (const heading of this.querySelectorAll('th[data-js-sort]')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'sort'
      button.append(...heading.childNodes)
      button.addEventListener('click', () => {
        const key = /** @type {import('./pure/table-rows.js').Order['key']} */ (heading.getAttribute('data-js-sort'))
        // A count is wanted largest first, everything else in its natural order.
        const descending = this.order?.key === key ? !this.order.descending : key === 'count'
        this.order = { key, descending }
        this.#show()
      })
      heading.append(button)
    }
  }

  /** @param {import('./pure/table-rows.js').Filter} filter */
  #fill(filter) {
    for (const choice of this.choices ?? []) {
      const value = filter[/** @type {keyof typeof filter} */ (choice.name)]
      // An address somebody mistyped must not leave a select without a choice.
      if (Array.from(choice.options).some((option) => option.value === value)) choice.value = value
    }
  }

  #show() {
    const { choices, body, rows, order, status } = this
    if (!choices || !body || !rows || !order || !status) return
    const filter = /** @type {import('./pure/table-rows.js').Filter} */ (Object.fromEntries(choices.map((choice) => [choice.name, choice.value])))

    let shown = 0
    for (const row of rows) {
      row.element.hidden = !matches(row, filter)
      if (!row.element.hidden) shown++
    }
    body.append(...sorted(rows, order).map((row) => /** @type {typeof rows[number]} */ (row).element))

    for (const heading of this.querySelectorAll('th[data-js-sort]')) {
      const isCurrent = heading.getAttribute('data-js-sort') === order.key
      if (isCurrent) heading.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending')
      else heading.removeAttribute('aria-sort')
    }

    const text = (shown === 0 ? status.dataset.textEmpty : status.dataset.text) ?? ''
    status.textContent = text.replace('{shown}', String(shown)).replace('{total}', String(rows.length))
    history.replaceState(history.state, '', location.pathname + toQuery(filter, order) + location.hash)
  }
}
