// @ts-check
import { fromQuery, matches, sorted, toQuery } from './table-rows.js'

/**
 * Filters and sorts the table it wraps. Without it the table stays a plain table with every row.
 * The view lives in the address, so that the back button and a sent link bring it back.
 */
export class ServiceTable extends HTMLElement {
  connectedCallback() {
    const form = /** @type {HTMLFormElement} */ (this.querySelector('[data-js-filters]'))
    const body = /** @type {HTMLTableSectionElement} */ (this.querySelector('tbody'))
    this.status = /** @type {HTMLElement} */ (this.querySelector('[data-js-status]'))
    this.form = form
    this.body = body
    this.rows = Array.from(body.rows, (element, index) => ({
      element,
      index,
      phase: element.dataset.phase ?? '',
      category: element.dataset.category ?? '',
      count: element.dataset.count ? Number(element.dataset.count) : null,
    }))
    /** @type {import('./table-rows.js').Order} */
    this.order = fromQuery(location.search).order

    this.#addSortButtons()
    this.#fill(fromQuery(location.search).filter)
    form.hidden = false
    form.addEventListener('change', () => this.#show())
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('reset', () => requestAnimationFrame(() => this.#show()))
    this.#show()
  }

  #addSortButtons() {
    for (const heading of this.querySelectorAll('th[data-js-sort]')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'sort'
      button.append(...heading.childNodes)
      button.addEventListener('click', () => {
        const key = /** @type {import('./table-rows.js').Order['key']} */ (heading.getAttribute('data-js-sort'))
        // A count is wanted largest first, everything else in its natural order.
        const descending = this.order?.key === key ? !this.order.descending : key === 'count'
        this.order = { key, descending }
        this.#show()
      })
      heading.append(button)
    }
  }

  /** @param {import('./table-rows.js').Filter} filter */
  #fill(filter) {
    for (const [name, value] of Object.entries(filter)) {
      const field = this.form?.elements.namedItem(name)
      // An address somebody mistyped must not leave a select without a choice.
      if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value)) field.value = value
    }
  }

  #show() {
    const { form, body, rows, order, status } = this
    if (!form || !body || !rows || !order || !status) return
    const values = new FormData(form)
    const filter = { phase: String(values.get('phase')), category: String(values.get('category')), minimum: String(values.get('minimum')) }

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
