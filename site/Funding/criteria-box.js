// @ts-check
import { recallRecord } from '../Layout/device-store.js'
import { fill } from '../Layout/pure/words.js'
import { FundingTool } from './funding-tool.js'
import { summary } from './pure/criteria.js'

/** @typedef {import('./pure/criteria.js').Check} Check */

/** Name under which the checks are kept; the planning sheet reads them too. */
const KEPT = 'criteria'

/** A check of every criterion with a line for its evidence, kept on this device. */
export class CriteriaBox extends FundingTool {
  async connectedCallback() {
    const data = await this.load()
    if (!data) return
    this.criteria = data.criteria.principles.flatMap((principle) => principle.items)
    this.#fill(/** @type {Record<string, Check>} */ (recallRecord(KEPT)))
    this.addEventListener('input', () => {
      this.keep(KEPT, this.#read())
      this.#show()
    })
    this.onClick('clear', (clear) => {
      if (!confirm(clear.dataset.question)) return
      this.keep(KEPT, null)
      this.#fill({})
      this.#show()
    })
    this.#show()
  }

  /** @param {Record<string, Check>} checks */
  #fill(checks) {
    for (const item of this.places('criterion')) {
      const check = checks[item.dataset.code ?? ''] ?? {}
      for (const mark of item.querySelectorAll('input[type="radio"]')) {
        const radio = /** @type {HTMLInputElement} */ (mark)
        radio.checked = radio.value === check.mark
      }
      const evidence = /** @type {HTMLInputElement} */ (this.place('evidence-field', item))
      evidence.value = typeof check.evidence === 'string' ? check.evidence : ''
    }
  }

  /** @returns {Record<string, Check>} */
  #read() {
    const checks = this.places('criterion').map((item) => {
      const radio = /** @type {HTMLInputElement | null} */ (item.querySelector('input:checked'))
      const evidence = /** @type {HTMLInputElement} */ (this.place('evidence-field', item)).value
      const check = { ...(radio && { mark: radio.value }), ...(evidence !== '' && { evidence }) }
      return /** @type {[string, Check]} */ ([item.dataset.code ?? '', check])
    })
    return Object.fromEntries(checks.filter(([, check]) => Object.keys(check).length > 0))
  }

  #show() {
    const { required, recommended, missing, withoutEvidence } = summary(this.criteria ?? [], this.#read())
    const counts = {
      required: required.total,
      requiredDone: required.done,
      recommended: recommended.total,
      recommendedDone: recommended.done,
    }
    this.announce(fill(this.place('status').dataset.text, counts))
    this.#list('missing', missing)
    this.#list('evidence', withoutEvidence)
  }

  /** @param {'missing' | 'evidence'} name @param {string[]} codes */
  #list(name, codes) {
    this.place(`${name}-box`).hidden = codes.length === 0
    const links = codes.map((code) => {
      const link = document.createElement('a')
      link.href = `#${this.places('criterion').find((item) => item.dataset.code === code)?.id}`
      link.textContent = code
      return link
    })
    this.place(name).replaceChildren(...links.flatMap((link, index) => (index === 0 ? [link] : ['、', link])))
  }
}
