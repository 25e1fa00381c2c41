// @ts-check
import { dateChecks, dueDates, parseDay } from './pure/due-dates.js'
import { FundingTool } from './funding-tool.js'

const KEPT = 'timeline'

/** Deadlines of the articles from the dates somebody enters. */
export class TimelineBox extends FundingTool {
  async connectedCallback() {
    const form = /** @type {HTMLFormElement} */ (this.piece('form'))
    this.leadTo('result-place', form)
    const data = await this.load()
    if (!data) return
    this.inputs = Array.from(form.querySelectorAll('input'))
    const kept = this.recall(KEPT)
    for (const input of this.inputs) input.value = parseDay(String(kept[input.name] ?? ''), data.timeline.days).day ?? ''
    /** What each row says before a date is there. */
    this.waiting = new Map(this.pieces('deadline').map((row) => [row, this.piece('days', row).textContent ?? '']))
    form.addEventListener('input', () => {
      this.keep(KEPT, this.#show(data.timeline))
    })
    this.#show(data.timeline)
  }

  /** @param {import('./funding-tool.js').FundingFile['timeline']} timeline @returns {Record<string, string>} the dates that are there */
  #show({ days, deadlines, checks }) {
    /** @type {Record<string, string>} */
    const dates = {}
    for (const input of this.inputs ?? []) {
      const { day } = parseDay(input.value, days)
      // A date that is half typed or does not exist leaves the value empty and says so in its validity.
      this.mark(input, input.validity.badInput || (input.value !== '' && day === null))
      if (day !== null) dates[input.name] = day
    }
    for (const row of this.pieces('deadline')) {
      const deadline = deadlines.find(({ id }) => id === row.dataset.id)
      const from = deadline && dates[deadline.from]
      const cell = this.piece('days', row)
      cell.replaceChildren(...(deadline && from ? dueDates(deadline, from).map(dayElement) : [this.waiting?.get(row) ?? '']))
      cell.classList.toggle('due', Boolean(from))
    }
    const said = dateChecks(checks, dates)
    this.piece('checks').replaceChildren(
      ...said.map(({ id }) => {
        const template = /** @type {HTMLTemplateElement} */ (this.pieces('check').find((part) => part.dataset.id === id))
        return template.content.cloneNode(true)
      }),
    )
    return dates
  }
}

/** @param {string} day */
function dayElement(day) {
  const [year, month, date] = day.split('-').map(Number)
  const element = document.createElement('time')
  element.dateTime = day
  element.textContent = `${year}年${month}月${date}日`
  return element
}
