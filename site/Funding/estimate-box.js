// @ts-check
import { recallRecord } from '../Layout/device-store.js'
import { fold } from '../Layout/pure/text.js'
import { fill } from '../Layout/pure/words.js'
import { FundingTool } from './funding-tool.js'
import { budgetOf, estimate, grouped, labourCost, refusedBy } from './pure/funding.js'

/** @typedef {import('./funding-tool.js').FundingFile} FundingFile */

/** Name under which the fields are kept; the planning sheet reads them too. */
const KEPT = 'estimate'

const inYen = (/** @type {number} */ amount) => `${grouped(amount)}円`

/** Sums the costs as they are typed and says what the subsidy may come to. */
export class EstimateBox extends FundingTool {
  async connectedCallback() {
    this.form = /** @type {HTMLFormElement} */ (this.place('form'))
    this.leadTo('result-place', this.form)
    this.#restore()
    // Before the data is there: what somebody types at once is kept all the same.
    this.form.addEventListener('input', () => {
      this.keep(KEPT, Object.fromEntries(new FormData(/** @type {HTMLFormElement} */ (this.form))))
      if (this.data) this.#show()
    })
    const data = await this.load()
    if (!data) return
    this.onClick('add-labour', () => this.#addLabour())
    this.onClick('clear', () => {
      this.form?.reset()
      this.keep(KEPT, null)
      this.#show()
    })
    this.#show()
  }

  #restore() {
    for (const [name, value] of Object.entries(recallRecord(KEPT))) {
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
    this.place('small-equipment').hidden = equipment === 0 || equipment >= data.rates.equipmentFrom
    const amount = (/** @type {string} */ name) => this.amount(this.#field(name))
    const [applicant, clause] = [this.#field('applicant').value, Number(this.#field('clause').value)]
    const found = estimate(budgetOf(data.costs, { amount, applicant, clause }), data.rates)
    this.#showLabour(data)
    this.#showRefused(data)
    if (found) this.#showFigures(found)
  }

  /** @param {import('./pure/funding.js').Estimate} found */
  #showFigures(found) {
    const townPays = found.ownCost === null ? null : found.ownCost + found.runningFiveYears
    for (const [name, value] of Object.entries({ ...found, townPays })) {
      const place = this.place(name)
      if (place?.tagName !== 'DD') continue
      place.textContent = typeof value === 'number' ? inYen(value) : (value?.toString() ?? place.dataset.unknown ?? '')
    }
    this.place('warnings').replaceChildren(
      ...found.warnings.map(({ id, text }) => {
        const item = this.copy('message', id)
        // The template holds the text with its gaps and the link to the clause; only the text is ours to fill.
        if (item.firstChild) item.firstChild.textContent = text
        return item
      }),
    )
    const isWrong = this.querySelector('[aria-invalid="true"]') !== null
    this.place('has-fault').hidden = !isWrong
    const { text, open = '', fault = '' } = this.place('status').dataset
    const result = found.subsidy === null ? open : fill(text, { subsidy: inYen(found.subsidy), own: inYen(found.ownCost ?? 0) })
    this.announce((isWrong ? fault : '') + result)
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
    const output = this.place('labour-sum')
    output.textContent = fill(output.dataset.text, { unit: grouped(unit), hours: hours / 100, yen: grouped(yen) })
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
    this.place('refused-none').hidden = asked.trim() === '' || found.length > 0
    this.place('refused-list').replaceChildren(...found.map(({ id }) => this.copy('refused-template', id)))
  }
}
