// @ts-check
import { copies } from '../Layout/copy-link.js'
import { download } from '../Layout/download.js'
import { PagePart } from '../Layout/page-part.js'

/** The questions that a page leaves open: to copy, or as a Word file. */
export class InquiryBox extends PagePart {
  connectedCallback() {
    this.onClick('copy', (button) => this.#copy(button))
    this.onClick('docx', (button) => this.#docx(button))
  }

  get #inquiry() {
    const text = this.place('text')
    const questions = [...text.querySelectorAll('li')].map((item) => item.textContent ?? '')
    return { title: this.dataset.title ?? '', intro: text.querySelector('p')?.textContent ?? '', questions }
  }

  /** @param {HTMLElement} button */
  async #copy(button) {
    const { intro, questions } = this.#inquiry
    const text = [intro, '', ...questions.map((question, i) => `${i + 1}. ${question}`), '', location.href].join('\n')
    this.#say((await copies(text)) ? button.dataset.done : button.dataset.failed)
  }

  /** @param {HTMLElement} button */
  async #docx(button) {
    try {
      /** @type {typeof import('./papers-engine.js')} */
      const engine = await import(new URL(this.dataset.papers ?? '', location.href).href)
      download(button.dataset.file ?? '', await engine.inquiryDocx(this.#inquiry))
    } catch {
      this.#say(button.dataset.failed)
    }
  }

  /** @param {string} [text] */
  #say(text = '') {
    this.place('status').textContent = text
  }
}
