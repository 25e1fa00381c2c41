// @ts-check
import { download } from '../Layout/download.js'

/** The questions that a page leaves open: to copy, or as a Word file. */
export class InquiryBox extends HTMLElement {
  connectedCallback() {
    this.#place('copy').addEventListener('click', (event) => this.#copy(/** @type {HTMLElement} */ (event.currentTarget)))
    this.#place('docx').addEventListener('click', (event) => this.#docx(/** @type {HTMLElement} */ (event.currentTarget)))
  }

  /** @param {string} name */
  #place(name) {
    return /** @type {HTMLElement} */ (this.querySelector(`[data-js="${name}"]`))
  }

  get #inquiry() {
    const text = this.#place('text')
    return { title: this.dataset.title ?? '', intro: text.querySelector('p')?.textContent ?? '', questions: [...text.querySelectorAll('li')].map((item) => item.textContent ?? '') }
  }

  /** @param {HTMLElement} button */
  async #copy(button) {
    const { intro, questions } = this.#inquiry
    const text = [intro, '', ...questions.map((question, i) => `${i + 1}. ${question}`), '', location.href].join('\n')
    try {
      await navigator.clipboard.writeText(text)
      this.#say(button.dataset.done)
    } catch {
      this.#say(button.dataset.failed)
    }
  }

  /** @param {HTMLElement} button */
  async #docx(button) {
    try {
      const engine = await import(new URL(this.dataset.papers ?? '', location.href).href)
      download('照会事項.docx', await engine.inquiryDocx(this.#inquiry))
    } catch {
      this.#say(button.dataset.failed)
    }
  }

  /** @param {string} [text] */
  #say(text = '') {
    this.#place('status').textContent = text
  }
}
