// @ts-check
import { recallRecord } from '../Layout/device-store.js'
import { FundingTool } from './funding-tool.js'
import { dateChecks, dueDates, parseDay } from './pure/due-dates.js'

const KEPT = 'timeline'

/** Deadlines of the articles from the dates somebody enters. */
export class TimelineBox extends FundingTool {
  async connectedCallback() {
    const form = /** @type {HTMLFormElement} */ (this.place('form'))
    this.leadTo('result-place', form)
    const data = await this.load()
    if (!data) return
    this.inputs = Array.from(form.querySelectorAll('input'))
    const kept = recallRecord(KEPT)
    for (const input of this.inputs) input.value = parseDay(String(kept[input.name] ?? ''), data.timeline.days).day ?? ''
    /** What each row says before a date is there. */
    this.waiting = new Map(this.places('deadline').map((row) => [row, this.place('days', row).textContent ?? '']))
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
    for (const row of this.places('deadline')) {
      const deadline = deadlines.find(({ id }) => id === row.dataset.id)
      const from = deadline && dates[deadline.from]
      const cell = this.place('days', row)
      cell.replaceChildren(...(deadline && from ? dueDates(deadline, from).map(dayElement) : [this.waiting?.get(row) ?? '']))
      cell.classList.toggle('due', Boolean(from))
    }
    this.place('checks').replaceChildren(...dateChecks(checks, dates).map(({ id }) => this.copy('check', id)))
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
