// @ts-check
import { fill } from '../Layout/pure/words.js'
import { FundingTool } from './funding-tool.js'
import { gradeOf, grouped, labourCost } from './pure/funding.js'

/** Hourly unit costs by grade or by salary. */
export class LabourBox extends FundingTool {
  async connectedCallback() {
    const form = /** @type {HTMLFormElement} */ (this.place('form'))
    this.leadTo('result-place', form)
    const data = await this.load()
    if (!data) return
    form.addEventListener('input', () => this.#show(data.labour.grades, form))
    this.#show(data.labour.grades, form)
  }

  /** @param {import('./pure/funding.js').Grade[]} grades @param {HTMLFormElement} form */
  #show(grades, form) {
    const field = (/** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name))
    const value = this.amount(field('value'))
    const hours = this.amount(field('hours'))
    const way = /** @type {import('./pure/funding.js').LabourWay} */ (field('way').value)
    const isReady = field('value').value.trim() !== '' && !field('value').hasAttribute('aria-invalid')
    const grade = gradeOf(grades, way, value)
    this.place('none').hidden = !isReady || Boolean(grade)
    const found = this.place('found')
    found.hidden = !isReady || !grade
    this.place('result').hidden = found.hidden
    if (found.hidden || !grade) return
    found.textContent = fill(found.dataset.text, { grade: grade.grade })
    for (const [column, row] of this.places('column').entries()) {
      this.place('unit', row).textContent = grouped(grade.hourly[column])
      this.place('yen', row).textContent = hours === 0 ? '' : `${grouped(labourCost(grade, column, hours))}円`
    }
  }
}
