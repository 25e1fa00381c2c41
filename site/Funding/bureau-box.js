// @ts-check
import { FundingTool } from './funding-tool.js'

const KEPT = 'prefecture'

/** Puts the bureau of one's prefecture first and remembers it. The page has all bureaus, so nothing is loaded. */
export class BureauBox extends FundingTool {
  connectedCallback() {
    /** In the order of the page, from north to south. @type {HTMLElement[]} */
    this.all = this.pieces('bureau')
    const choice = /** @type {HTMLSelectElement} */ (this.piece('prefecture'))
    const { name } = this.recall(KEPT)
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
    this.piece('list').replaceChildren(...(own ? [own, ...all.filter((bureau) => bureau !== own)] : all))
    if (!own) return
    const name = own.querySelector('h2')?.textContent ?? ''
    this.announce((this.piece('status').dataset.text ?? '').replace('{prefecture}', prefecture).replace('{bureau}', name))
  }
}
