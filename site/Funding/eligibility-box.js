// @ts-check
import { fill } from '../Layout/pure/words.js'
import { FundingTool } from './funding-tool.js'
import { eligibility } from './pure/funding.js'

/** Asks what has to be asked, gives each answer its reason, and the strictest verdict. */
export class EligibilityBox extends FundingTool {
  async connectedCallback() {
    const form = /** @type {HTMLFormElement} */ (this.place('form'))
    this.leadTo('status', form)
    const data = await this.load()
    if (!data) return
    const { questions } = data.eligibility
    form.addEventListener('change', () => this.#show(questions, form))
    this.#show(questions, form)
  }

  /** @param {import('./pure/funding.js').Question[]} questions @param {HTMLFormElement} form */
  #show(questions, form) {
    const answers = Object.fromEntries(Array.from(new FormData(form), ([name, value]) => [name, String(value)]))
    const { verdict, asked, open } = eligibility(questions, answers)
    for (const question of this.places('question')) {
      const id = question.dataset.id ?? ''
      question.hidden = !asked.includes(id)
      for (const reason of this.places('reason', question)) reason.hidden = reason.dataset.answer !== answers[id]
    }
    for (const result of this.places('verdict')) result.hidden = result.dataset.id !== verdict
    const left = this.place('open')
    left.hidden = verdict !== null
    if (Object.keys(answers).length > 0) left.textContent = fill(this.place('status').dataset.open, { count: open.length })
  }
}
