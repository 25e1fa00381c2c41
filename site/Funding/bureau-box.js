// @ts-check
import { recallRecord } from '../Layout/device-store.js'
import { fill } from '../Layout/pure/words.js'
import { FundingTool } from './funding-tool.js'

const KEPT = 'prefecture'

/** Puts the bureau of one's prefecture first and remembers it. The page has all bureaus, so nothing is loaded. */
export class BureauBox extends FundingTool {
  connectedCallback() {
    /** In the order of the page, from north to south. @type {HTMLElement[]} */
    this.all = this.places('bureau')
    const choice = /** @type {HTMLSelectElement} */ (this.place('prefecture'))
    const { name } = recallRecord(KEPT)
    if (Array.from(choice.options).some((option) => option.value === name)) choice.value = String(name)
    choice.addEventListener('change', () => {
      this.keep(KEPT, choice.value === '' ? null : { name: choice.value })
      this.#show(choice.value)
    })
    this.#show(choice.value)
  }

  /** @param {string} prefecture */
  #show(prefecture) {
    const { all = [] } = this
    const own = all.find((bureau) => bureau.dataset.prefectures?.split(' ').includes(prefecture))
    for (const bureau of all) bureau.classList.toggle('bureau--own', bureau === own)
    this.place('list').replaceChildren(...(own ? [own, ...all.filter((bureau) => bureau !== own)] : all))
    if (!own) return
    const name = own.querySelector('h2')?.textContent ?? ''
    this.announce(fill(this.place('status').dataset.text, { prefecture, bureau: name }))
  }
}
