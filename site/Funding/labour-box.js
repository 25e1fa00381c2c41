// @ts-check
import { gradeOf, grouped, labourCost } from './pure/funding.js'
import { FundingTool } from './funding-tool.js'

/** Hourly unit costs by grade or by salary. */
export class LabourBox extends FundingTool {
  async connectedCallback() {
    const form = /** @type {HTMLFormElement} */ (this.piece('form'))
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
    this.piece('none').hidden = !isReady || Boolean(grade)
    const found = this.piece('found')
    found.hidden = !isReady || !grade
    this.piece('result').hidden = found.hidden
    if (found.hidden || !grade) return
    found.textContent = (found.dataset.text ?? '').replace('{grade}', String(grade.grade))
    for (const [column, row] of this.pieces('column').entries()) {
      this.piece('unit', row).textContent = grouped(grade.hourly[column])
      this.piece('yen', row).textContent = hours === 0 ? '' : `${grouped(labourCost(grade, column, hours))}円`
    }
  }
}
