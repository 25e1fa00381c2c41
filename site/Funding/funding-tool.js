// @ts-check
import { parseAmount } from './pure/amount.js'
import { keep, recall } from '../Layout/device-store.js'

/**
 * @typedef {{
 *   rates: import('./pure/funding.js').RateTable,
 *   costs: {
 *     groups: { id: string, kinds: { id: string }[] }[],
 *     refused: { items: import('./pure/funding.js').NamedCost[] }[], excluded: import('./pure/funding.js').NamedCost[],
 *   },
 *   labour: { grades: import('./pure/funding.js').Grade[] },
 *   timeline: {
 *     days: import('./pure/due-dates.js').DayRange, deadlines: import('./pure/due-dates.js').Deadline[],
 *     checks: import('./pure/due-dates.js').DateCheck[],
 *   },
 *   eligibility: { questions: import('./pure/funding.js').Question[] },
 *   criteria: { principles: { items: import('./pure/criteria.js').Criterion[] }[] },
 * }} FundingFile /api/v1/funding.json
 */

/** A screen reader should hear one sentence after a pause, not one for each key. */
const QUIET = 700

/** What the tools share: parts by name, the data, fields with numbers, one quiet voice. All words stand in the page's HTML. */
export class FundingTool extends HTMLElement {
  /** Nothing is read from a field before the data is there. @type {FundingFile | null} */
  data = null

  /** @param {string} name @param {ParentNode} [within] */
  piece(name, within = this) {
    return /** @type {HTMLElement} */ (within.querySelector(`[data-js="${name}"]`))
  }

  /** @param {string} name @param {ParentNode} [within] @returns {HTMLElement[]} */
  pieces(name, within = this) {
    return Array.from(within.querySelectorAll(`[data-js="${name}"]`))
  }

  /**
   * Results follow every key; the button takes the reader there, keyboard and screen reader too.
   * @param {string} name of the result @param {HTMLFormElement} form
   */
  leadTo(name, form) {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.piece(name).focus()
    })
  }

  /** @returns {Promise<FundingFile | null>} null when it could not be loaded, which the reader has been told */
  async load() {
    try {
      const response = await fetch(this.dataset.source ?? '')
      if (!response.ok) throw new Error(String(response.status))
      this.data = await response.json()
      return this.data
    } catch {
      this.complain('broken')
      return null
    }
  }

  /** @param {'broken' | 'notKept' | ''} reason */
  complain(reason) {
    const complaint = this.piece('complaint')
    complaint.textContent = reason === '' ? '' : (complaint.dataset[reason] ?? '')
  }

  /** @param {string} name @param {unknown} value */
  keep(name, value) {
    this.complain(keep(name, value) ? '' : 'notKept')
  }

  /** @param {string} name @returns {Record<string, any>} what was kept, or nothing */
  recall(name) {
    const kept = recall(name)
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? /** @type {Record<string, any>} */ (kept) : {}
  }

  /**
   * A number as typed; its fault is said beside the field and nothing typed is lost.
   * @param {HTMLInputElement} input
   * @returns {number} 0 when it is empty or at fault
   */
  amount(input) {
    const { value, fault } = parseAmount(input.value, this.data?.rates.most ?? 0, Number(input.dataset.decimals ?? 0))
    const isWrong = fault !== 'none' && fault !== 'empty'
    this.#say(input, isWrong ? fault : '')
    return value
  }

  /** @param {HTMLInputElement} input @param {string} fault name of the words in the field's own HTML, or nothing */
  #say(input, fault) {
    const place = this.piece('fault', /** @type {HTMLElement} */ (input.closest('.field')))
    const words = fault === '' ? '' : (place.dataset[fault] ?? '')
    if (place.textContent !== words) place.textContent = words
    if (fault === '') input.removeAttribute('aria-invalid')
    else input.setAttribute('aria-invalid', 'true')
  }

  /** @param {HTMLInputElement} input @param {boolean} isBroken */
  mark(input, isBroken) {
    this.#say(input, isBroken ? 'broken' : '')
  }

  /** @param {string} text */
  announce(text) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.piece('status').textContent = text
    }, QUIET)
  }
}
