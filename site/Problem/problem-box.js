// @ts-check
import { seenNow } from '../Catalogue/pure/records.js'
import { copyAndTell } from '../Layout/copy-link.js'
import { fetchJson } from '../Layout/fetch-json.js'
import { PagePart } from '../Layout/page-part.js'
import { LIMITS, PHASES, UNKNOWN } from '../Layout/pure/vocabulary.js'
import { fill, pairs } from '../Layout/pure/words.js'
import { readKnowledge } from './pure/knowledge.js'
import { confidenceLevel, isNear, recommend, textFault } from './pure/recommend.js'

/** @typedef {import('./pure/recommend.js').Recommendation} Recommendation */
/** @typedef {ReturnType<typeof readKnowledge>} Knowledge */

/** Below this a guess is noise; the first is shown whatever it has. */
const WORTH_SHOWING = 0.08
const MOST_ISSUES = 5
const MOST_SERVICES = 4

/**
 * The box for a problem in one's own words: answers while somebody types, input methods included.
 * Reads words from its own HTML, keeps the text on the device, and on the full page in the address's fragment.
 */
export class ProblemBox extends PagePart {
  connectedCallback() {
    this.text = /** @type {HTMLTextAreaElement} */ (this.place('text'))
    this.isFull = this.dataset.full === 'true'
    /** @type {Knowledge | undefined} */
    this.knowledge = undefined
    /** @type {Promise<void> | undefined} */
    this.loading = undefined

    // The event comes with every change, also while an input method is still composing.
    this.text.addEventListener('input', () => this.#answer())
    this.text.addEventListener('focus', () => this.#load(), { once: true })
    for (const example of this.places('example')) example.addEventListener('click', () => this.#write(example.textContent ?? ''))
    if (this.isFull) {
      this.place('live-only').addEventListener('change', () => this.#answer())
      this.onClick('share', (button) => copyAndTell(button, location.href))
      addEventListener('hashchange', () => this.#readAddress(), this.whileHere)
      this.#readAddress()
    }
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => this.#load())
    else setTimeout(() => this.#load(), 200)
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
      const [model, catalogue] = await Promise.all([this.dataset.model, this.dataset.catalogue].map(fetchJson))
      this.knowledge = readKnowledge(model, catalogue)
      this.#answer()
    } catch {
      // Offline, an old file of another format, a broken download: all the same to the reader, and trying again may help.
      this.loading = undefined
      this.#complain(this.place('complaint').dataset.broken ?? '')
    }
  }

  /** @param {string} text */
  #complain(text) {
    const complaint = this.place('complaint')
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
    const answer = this.place('answer')
    const [limit, length] = [LIMITS.statement, text.length]
    if (textFault(text) === 'tooLong') {
      this.#complain(fill(this.place('complaint').dataset.tooLong, { limit, length, over: length - limit }))
      answer.hidden = true
      return
    }
    this.#complain('')
    answer.hidden = textFault(text) === 'empty'
    if (answer.hidden) {
      this.announce('')
      return
    }
    const liveOnly = /** @type {HTMLInputElement | null} */ (this.place('live-only'))
    this.#show(text, recommend(this.knowledge.model, this.knowledge.catalogue, text, { phase: liveOnly?.checked ? PHASES[0] : undefined }))
  }

  /** @param {string} text @param {Recommendation} found */
  #show(text, found) {
    this.place('none').hidden = found.inScope
    const heading = this.place('heading')
    heading.dataset.found ??= heading.textContent ?? ''
    heading.textContent = (found.inScope ? heading.dataset.found : heading.dataset.near) ?? ''

    const most = found.inScope ? MOST_ISSUES : 3
    const shown = found.issues.filter((issue, rank) => rank < most && (rank === 0 || issue.probability >= WORTH_SHOWING))
    this.place('issues').replaceChildren(...shown.map((issue) => this.#guess(issue, found)))
    this.#echo(text, found.inScope ? found.highlights : [])
    const more = /** @type {HTMLAnchorElement | null} */ (this.place('more'))
    if (more) more.href = `${this.dataset.page}#${new URLSearchParams({ q: text })}`

    const words = this.place('status').dataset
    this.announce(found.inScope ? fill(words.found, { count: shown.length, first: shown[0].name }) : (words.none ?? ''))
  }

  /** @param {Recommendation['issues'][number]} issue @param {Recommendation} found */
  #guess(issue, found) {
    const item = this.copy('issue-template')
    const { catalogue } = /** @type {Knowledge} */ (this.knowledge)
    const link = /** @type {HTMLAnchorElement} */ (this.place('link', item))
    link.href = catalogue.issue(issue.code).url
    this.place('code', item).textContent = issue.code
    this.place('name', item).textContent = issue.name
    const level = this.place('level', item)
    const percent = Math.round(issue.probability * 100)
    level.textContent = `${(level.dataset.words ?? '').split('|')[confidenceLevel(issue.probability)]}（${percent}%）`
    this.place('fill', item).style.inlineSize = `${percent}%`
    this.place('because', item).textContent = issue.because.map((word) => `「${word}」`).join('')
    this.place('because-box', item).hidden = issue.because.length === 0

    const services = found.services.filter((service) => service.issue === issue.code).slice(0, this.isFull ? MOST_SERVICES : 2)
    this.place('services', item).replaceChildren(...services.map((service) => this.#service(service)))
    this.place('no-services', item).hidden = services.length > 0
    const cases = catalogue.cases.filter((c) => isNear(catalogue, c, issue.code) && found.cases.includes(c.id))
    this.place('cases-box', item).hidden = cases.length === 0
    const links = cases.map((c) => Object.assign(document.createElement('a'), { href: c.url, textContent: c.title }))
    this.place('cases', item).replaceChildren(...links.flatMap((link, i) => (i === 0 ? [link] : ['、', link])))
    return item
  }

  /** @param {Recommendation['services'][number]} service */
  #service(service) {
    const item = this.copy('service-template')
    const { catalogue } = /** @type {Knowledge} */ (this.knowledge)
    const link = /** @type {HTMLAnchorElement} */ (this.place('link', item))
    link.href = catalogue.serviceUrl(service.id)
    link.textContent = service.name
    const phase = this.place('phase', item)
    phase.textContent = service.phase ?? UNKNOWN
    phase.classList.add(`phase--${pairs(phase.dataset.kinds)[service.phase ?? UNKNOWN]}`)
    const count = this.place('count', item)
    count.textContent = service.municipalities === null ? count.dataset.unknown ?? '' : `${service.municipalities}件`
    const shortlist = /** @type {HTMLElement | null} */ (item.querySelector('shortlist-button'))
    if (shortlist) {
      shortlist.dataset.item = service.id
      shortlist.dataset.seen = JSON.stringify(seenNow(catalogue, 'service', service.id))
      const name = shortlist.querySelector('.visually-hidden')
      if (name) name.textContent = `：${service.name}`
    }
    return item
  }

  /** @param {string} text @param {[number, number][]} highlights */
  #echo(text, highlights) {
    this.place('echo-box').hidden = highlights.length === 0
    /** @type {(Node | string)[]} */
    const parts = []
    let at = 0
    for (const [start, end] of highlights) {
      parts.push(text.slice(at, start), Object.assign(document.createElement('mark'), { textContent: text.slice(start, end) }))
      at = end
    }
    this.place('echo').replaceChildren(...parts, text.slice(at))
  }

  /** @param {string} text */
  #keepInAddress(text) {
    const fragment = text === '' ? '' : `#${new URLSearchParams({ q: text })}`
    if (location.hash !== fragment) history.replaceState(history.state, '', location.pathname + location.search + fragment)
  }
}
