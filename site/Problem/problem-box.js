// @ts-check
import { LIMITS } from '../Layout/pure/vocabulary.js'
import { readKnowledge } from './pure/knowledge.js'
import { confidenceLevel, isNear, recommend, textFault } from './pure/recommend.js'
import { seenNow } from '../Shortlist/pure/shortlist.js'

/** @typedef {import('./pure/recommend.js').Recommendation} Recommendation */

/** Below this a guess is noise; the first is shown whatever it has. */
const WORTH_SHOWING = 0.08
const MOST_ISSUES = 5
const MOST_SERVICES = 4
/** A screen reader should hear one sentence after a pause, not one for each letter. */
const QUIET = 900

/**
 * The box for a problem in one's own words: answers while somebody types, input methods included.
 * Reads words from its own HTML, keeps the text on the device, and on the full page in the address's fragment.
 */
export class ProblemBox extends HTMLElement {
  connectedCallback() {
    this.text = /** @type {HTMLTextAreaElement} */ (this.#part('text'))
    this.isFull = this.dataset.full === 'true'
    /** @type {{ model: import('./pure/knowledge.js').Model, catalogue: import('./pure/knowledge.js').Catalogue, file: import('../Shortlist/pure/shortlist.js').Catalogue } | undefined} */
    this.knowledge = undefined
    /** @type {Promise<void> | undefined} */
    this.loading = undefined
    this.announcement = 0

    // The event comes with every change, also while an input method is still composing.
    this.text.addEventListener('input', () => this.#answer())
    this.text.addEventListener('focus', () => this.#load(), { once: true })
    for (const example of this.querySelectorAll('[data-js="example"]')) {
      example.addEventListener('click', () => this.#write(example.textContent ?? ''))
    }
    this.#part('live-only')?.addEventListener('change', () => this.#answer())
    this.#part('share')?.addEventListener('click', (event) => this.#share(/** @type {HTMLElement} */ (event.currentTarget)))
    if (this.isFull) {
      addEventListener('hashchange', () => this.#readAddress())
      this.#readAddress()
    }
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => this.#load())
    else setTimeout(() => this.#load(), 200)
  }

  /** @param {string} name @param {ParentNode} [within] */
  #part(name, within = this) {
    return /** @type {HTMLElement} */ (within.querySelector(`[data-js="${name}"]`))
  }

  /** @param {string} text */
  #write(text) {
    if (!this.text) return
    this.text.value = text
    this.text.focus()
    this.#answer()
  }

  #readAddress() {
    const query = new URLSearchParams(location.hash.slice(1)).get('q')
    if (query !== null && this.text && query !== this.text.value) {
      this.text.value = query
      this.#answer()
    }
  }

  async #load() {
    this.loading ??= this.#fetch()
    await this.loading
  }

  async #fetch() {
    try {
      const [model, catalogue] = await Promise.all(
        [this.dataset.model, this.dataset.catalogue].map(async (address) => {
          const response = await fetch(address ?? '')
          if (!response.ok) throw new Error(String(response.status))
          return response.json()
        }),
      )
      this.knowledge = { ...readKnowledge(model, catalogue), file: catalogue }
      this.#answer()
    } catch {
      // Offline, an old file of another format, a broken download: all the same to the reader, and trying again may help.
      this.loading = undefined
      this.#complain(this.#part('complaint').dataset.broken ?? '')
    }
  }

  /** @param {string} text */
  #complain(text) {
    const complaint = this.#part('complaint')
    if (complaint.textContent !== text) complaint.textContent = text
    this.text?.setAttribute('aria-invalid', String(text !== ''))
  }

  #answer() {
    const text = this.text?.value ?? ''
    if (this.isFull) this.#keepInAddress(text)
    if (!this.knowledge) {
      if (text !== '') this.#load()
      return
    }
    const answer = this.#part('answer')
    const { tooLong = '' } = this.#part('complaint').dataset
    if (textFault(text) === 'tooLong') {
      this.#complain(tooLong.replace('{limit}', String(LIMITS.statement)).replace('{length}', String(text.length)).replace('{over}', String(text.length - LIMITS.statement)))
      answer.hidden = true
      return
    }
    this.#complain('')
    answer.hidden = textFault(text) === 'empty'
    if (answer.hidden) {
      this.#announce('')
      return
    }
    const liveOnly = /** @type {HTMLInputElement | null} */ (this.#part('live-only'))
    this.#show(text, recommend(this.knowledge.model, this.knowledge.catalogue, text, { phase: liveOnly?.checked ? '実装' : undefined }))
  }

  /** @param {string} text @param {Recommendation} found */
  #show(text, found) {
    this.#part('none').hidden = found.inScope
    const heading = this.#part('heading')
    heading.dataset.found ??= heading.textContent ?? ''
    heading.textContent = (found.inScope ? heading.dataset.found : heading.dataset.near) ?? ''

    const most = found.inScope ? MOST_ISSUES : 3
    const shown = found.issues.filter((issue, rank) => rank < most && (rank === 0 || issue.probability >= WORTH_SHOWING))
    this.#part('issues').replaceChildren(...shown.map((issue) => this.#guess(issue, found)))
    this.#echo(text, found.inScope ? found.highlights : [])
    const more = /** @type {HTMLAnchorElement | null} */ (this.#part('more'))
    if (more) more.href = `${this.dataset.page}#${new URLSearchParams({ q: text })}`

    const { found: foundWords = '', none = '' } = this.#part('status').dataset
    this.#announce(found.inScope ? foundWords.replace('{count}', String(shown.length)).replace('{first}', shown[0].name) : none)
  }

  /** @param {Recommendation['issues'][number]} issue @param {Recommendation} found */
  #guess(issue, found) {
    const item = this.#copy('issue-template')
    const { catalogue } = /** @type {NonNullable<typeof this.knowledge>} */ (this.knowledge)
    const link = /** @type {HTMLAnchorElement} */ (this.#part('link', item))
    link.href = catalogue.issue(issue.code).url
    this.#part('code', item).textContent = issue.code
    this.#part('name', item).textContent = issue.name
    const level = this.#part('level', item)
    const percent = Math.round(issue.probability * 100)
    level.textContent = `${(level.dataset.words ?? '').split('|')[confidenceLevel(issue.probability)]}（${percent}%）`
    this.#part('fill', item).style.inlineSize = `${percent}%`
    this.#part('because', item).textContent = issue.because.map((word) => `「${word}」`).join('')
    this.#part('because-box', item).hidden = issue.because.length === 0

    const services = found.services.filter((service) => service.issue === issue.code).slice(0, this.isFull ? MOST_SERVICES : 2)
    this.#part('services', item).replaceChildren(...services.map((service) => this.#service(service)))
    this.#part('no-services', item).hidden = services.length > 0
    const cases = catalogue.cases.filter((c) => isNear(catalogue, c, issue.code) && found.cases.includes(c.id))
    this.#part('cases-box', item).hidden = cases.length === 0
    this.#part('cases', item).replaceChildren(...cases.flatMap((c, i) => [i === 0 ? '' : '、', Object.assign(document.createElement('a'), { href: c.url, textContent: c.title })]))
    return item
  }

  /** @param {Recommendation['services'][number]} service */
  #service(service) {
    const item = this.#copy('service-template')
    const { catalogue, file } = /** @type {NonNullable<typeof this.knowledge>} */ (this.knowledge)
    const link = /** @type {HTMLAnchorElement} */ (this.#part('link', item))
    link.href = catalogue.serviceUrl(service.id)
    link.textContent = service.name
    const phase = this.#part('phase', item)
    const kinds = Object.fromEntries((phase.dataset.kinds ?? '').split('|').map((pair) => pair.split('=')))
    phase.textContent = service.phase ?? '不明'
    phase.classList.add(`phase--${kinds[service.phase ?? '不明']}`)
    const count = this.#part('count', item)
    count.textContent = service.municipalities === null ? count.dataset.unknown ?? '' : `${service.municipalities}件`
    const shortlist = /** @type {HTMLElement | null} */ (item.querySelector('shortlist-button'))
    if (shortlist) {
      shortlist.dataset.item = service.id
      shortlist.dataset.seen = JSON.stringify(seenNow(file, 'service', service.id))
      const name = shortlist.querySelector('.visually-hidden')
      if (name) name.textContent = `：${service.name}`
    }
    return item
  }

  /** @param {string} name */
  #copy(name) {
    const template = /** @type {HTMLTemplateElement} */ (this.#part(name))
    return /** @type {HTMLElement} */ (/** @type {DocumentFragment} */ (template.content.cloneNode(true)).firstElementChild)
  }

  /** @param {string} text @param {[number, number][]} highlights */
  #echo(text, highlights) {
    this.#part('echo-box').hidden = highlights.length === 0
    /** @type {Node[]} */
    const nodes = []
    let at = 0
    for (const [start, end] of highlights) {
      nodes.push(document.createTextNode(text.slice(at, start)), Object.assign(document.createElement('mark'), { textContent: text.slice(start, end) }))
      at = end
    }
    this.#part('echo').replaceChildren(...nodes, document.createTextNode(text.slice(at)))
  }

  /** @param {string} text */
  #announce(text) {
    clearTimeout(this.announcement)
    this.announcement = setTimeout(() => {
      this.#part('status').textContent = text
    }, QUIET)
  }

  /** @param {string} text */
  #keepInAddress(text) {
    const fragment = text === '' ? '' : `#${new URLSearchParams({ q: text })}`
    if (location.hash !== fragment) history.replaceState(history.state, '', location.pathname + location.search + fragment)
  }

  /** @param {HTMLElement} button */
  async #share(button) {
    button.dataset.label ??= button.textContent ?? ''
    try {
      await navigator.clipboard.writeText(location.href)
      button.textContent = button.dataset.done ?? ''
    } catch {
      button.textContent = button.dataset.failed ?? ''
    }
    setTimeout(() => {
      button.textContent = button.dataset.label ?? ''
    }, 3000)
  }
}
