// @ts-check
import { keep } from '../Layout/device-store.js'
import { fetchJson } from '../Layout/fetch-json.js'
import { PagePart } from '../Layout/page-part.js'
import { parseAmount } from './pure/amount.js'

/** @typedef {import('../published').FundingDocument} FundingFile */

/** What the tools share: the data, fields with numbers, a word where the device keeps nothing. */
export class FundingTool extends PagePart {
  /** Nothing is read from a field before the data is there. @type {FundingFile | null} */
  data = null

  /**
   * Results follow every key; the button takes the reader there, keyboard and screen reader too.
   * @param {string} name of the result @param {HTMLFormElement} form
   */
  leadTo(name, form) {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.place(name).focus()
    })
  }

  /** @returns {Promise<FundingFile | null>} null when it could not be loaded, which the reader has been told */
  async load() {
    try {
      this.data = await fetchJson(this.dataset.source)
      return this.data
    } catch {
      this.complain('broken')
      return null
    }
  }

  /** @param {'broken' | 'notKept' | ''} reason */
  complain(reason) {
    const complaint = this.place('complaint')
    complaint.textContent = reason === '' ? '' : (complaint.dataset[reason] ?? '')
  }

  /** @param {string} name @param {unknown} value */
  keep(name, value) {
    this.complain(keep(name, value) ? '' : 'notKept')
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
    const place = this.place('fault', /** @type {HTMLElement} */ (input.closest('.field')))
    const words = fault === '' ? '' : (place.dataset[fault] ?? '')
    if (place.textContent !== words) place.textContent = words
    if (fault === '') input.removeAttribute('aria-invalid')
    else input.setAttribute('aria-invalid', 'true')
  }

  /** @param {HTMLInputElement} input @param {boolean} isBroken */
  mark(input, isBroken) {
    this.#say(input, isBroken ? 'broken' : '')
  }
}
