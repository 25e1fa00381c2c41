// @ts-check
import { budgetOf, estimate, grouped, labourCost, refusedBy } from './pure/funding.js'
import { FundingTool } from './funding-tool.js'
import { fold } from '../Layout/pure/text.js'

/** @typedef {import('./funding-tool.js').FundingFile} FundingFile */

/** Name under which the fields are kept; the planning sheet reads them too. */
const KEPT = 'estimate'

/** Sums the costs as they are typed and says what the subsidy may come to. */
export class EstimateBox extends FundingTool {
  async connectedCallback() {
    this.form = /** @type {HTMLFormElement} */ (this.piece('form'))
    this.leadTo('result-place', this.form)
    this.#restore()
    // Before the data is there: what somebody types at once is kept all the same.
    this.form.addEventListener('input', () => {
      this.keep(KEPT, Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (this.form))))
      if (this.data) this.#show()
    })
    const data = await this.load()
    if (!data) return
    this.piece('add-labour').addEventListener('click', () => this.#addLabour())
    this.piece('clear').addEventListener('click', () => {
      this.form?.reset()
      this.keep(KEPT, null)
      this.#show()
    })
    this.#show()
  }

  #restore() {
    for (const [name, value] of Object.entries(this.recall(KEPT))) {
      const field = this.form?.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = String(value)
    }
  }

  /** @param {string} name */
  #field(name) {
    return /** @type {HTMLInputElement} */ (this.form?.elements.namedItem(name))
  }

  #show() {
    const data = /** @type {FundingFile} */ (this.data)
    const equipment = this.amount(this.#field('cost-equipment'))
    this.piece('small-equipment').hidden = equipment === 0 || equipment >= data.rates.equipmentFrom
    const amount = (/** @type {string} */ name) => this.amount(this.#field(name))
    const clause = Number(this.#field('clause').value)
    const found = estimate(budgetOf(data.costs, { amount, applicant: this.#field('applicant').value, clause }), data.rates)
    this.#showLabour(data)
    this.#showRefused(data)
    if (found) this.#showFigures(found)
  }

  /** @param {import('./pure/funding.js').Estimate} found */
  #showFigures(found) {
    const townPays = found.ownCost === null ? null : found.ownCost + found.runningFiveYears
    for (const [name, value] of Object.entries({ ...found, townPays })) {
      const place = this.piece(name)
      if (place?.tagName !== 'DD') continue
      const words = typeof value === 'string' ? value : (place.dataset.unknown ?? '')
      place.textContent = typeof value === 'number' ? `${grouped(value)}円` : words
    }
    this.piece('warnings').replaceChildren(
      ...found.warnings.map(({ id, text }) => {
        const item = this.#copy('message', id)
        // The template holds the text with its gaps and the link to the clause; only the text is ours to fill.
        if (item.firstChild) item.firstChild.textContent = text
        return item
      }),
    )
    const isWrong = this.querySelector('[aria-invalid="true"]') !== null
    this.piece('has-fault').hidden = !isWrong
    const { text = '', open = '', fault = '' } = this.piece('status').dataset
    const { subsidy, ownCost } = found
    const known = text.replace('{subsidy}', `${grouped(subsidy ?? 0)}円`).replace('{own}', `${grouped(ownCost ?? 0)}円`)
    this.announce((isWrong ? fault : '') + (subsidy === null ? open : known))
  }

  /** @param {string} name @param {string} id */
  #copy(name, id) {
    const template = /** @type {HTMLTemplateElement} */ (this.pieces(name).find((part) => part.dataset.id === id))
    return /** @type {HTMLElement} */ (template.content.cloneNode(true).firstChild)
  }

  /** @param {FundingFile} data */
  #labour(data) {
    const grade = data.labour.grades[this.#grade(data)]
    const hours = this.amount(this.#field('hours'))
    const column = Number(this.#field('column').value)
    return { unit: grade.hourly[column], hours, yen: labourCost(grade, column, hours) }
  }

  /** @param {FundingFile} data */
  #grade(data) {
    return data.labour.grades.findIndex((g) => g.grade === Number(this.#field('grade').value))
  }

  /** @param {FundingFile} data */
  #showLabour(data) {
    const { unit, hours, yen } = this.#labour(data)
    const output = this.piece('labour-sum')
    const text = (output.dataset.text ?? '').replace('{unit}', grouped(unit)).replace('{hours}', String(hours / 100))
    output.textContent = text.replace('{yen}', grouped(yen))
  }

  #addLabour() {
    const { yen } = this.#labour(/** @type {FundingFile} */ (this.data))
    const field = this.#field('cost-labour')
    field.value = grouped(this.amount(field) + yen)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  }

  /** @param {FundingFile} data */
  #showRefused(data) {
    const asked = fold(this.#field('asked').value).text
    const costs = [...data.costs.refused.flatMap((list) => list.items), ...data.costs.excluded]
    const found = refusedBy(costs, asked)
    this.piece('refused-none').hidden = asked.trim() === '' || found.length > 0
    this.piece('refused-list').replaceChildren(...found.map(({ id }) => this.#copy('refused-template', id)))
  }
}
