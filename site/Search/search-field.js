// @ts-check
import { PagePart } from '../Layout/page-part.js'
import { fill, pairs } from '../Layout/pure/words.js'
import { ask } from './pure/search-answer.js'
import { termsToMark } from './pure/search-query.js'
import { marksIn, partsOf, snippetOf } from './pure/snippet.js'
import { SearchFiles } from './search-files.js'

/** @typedef {import('./pure/search.js').Chosen} Chosen */
/** @typedef {import('./pure/search-answer.js').Answer} Answer */
/** @typedef {import('./pure/search-index.js').Shown} Shown */
/**
 * @typedef {{ search: import('./pure/search.js').Search, answer: Answer, isWhole: boolean }} Answered
 *   isWhole: false while the recommender is still loading
 */

/** What the box of every page and the page of results share: the words typed, the answer, one drawn result. */
export class SearchField extends PagePart {
  connectedCallback() {
    const { folder = '', recommender = '', model = '', catalogue = '' } = this.dataset
    this.files = new SearchFiles({ folder, recommender, model, catalogue })
    this.input = /** @type {HTMLInputElement} */ (this.place('input'))
    this.asked = 0
  }

  /**
   * Answers the text; twice where the recommender has to be fetched first. Only the newest question is drawn.
   * @param {string} text @param {Chosen} chosen
   * @param {(answered: Answered) => Promise<void> | void} draw
   */
  async ask(text, chosen, draw) {
    const mine = (this.asked = (this.asked ?? 0) + 1)
    const isNewest = () => mine === this.asked
    const files = /** @type {SearchFiles} */ (this.files)
    try {
      const search = await files.open(text)
      if (!isNewest()) return
      const asked = ask(search, text, chosen)
      await draw({ search, answer: asked.answer(), isWhole: !asked.wantsGuess })
      if (!asked.wantsGuess) return
      const recommend = await files.recommender()
      if (isNewest()) await draw({ search, answer: asked.answer(recommend), isWhole: true })
    } catch {
      // Offline or a broken download: the same to the reader, and typing on tries again.
      this.announce(this.place('status').dataset.broken ?? '')
      this.place('fault').hidden = false
    }
  }

  /**
   * One result, from the template of that name.
   * @param {string} template @param {Answered} answered @param {number} rank
   */
  async result(template, { search, answer: { hits, concepts } }, rank) {
    const { document: number, match, why } = hits[rank]
    const shown = await /** @type {SearchFiles} */ (this.files).shown(search.head, number)
    const wanted = termsToMark(concepts, match)
    const item = this.copy(template)
    const snippet = snippetOf(shown.passages, wanted)
    const address = shown.url.includes('#') || !snippet.anchor ? shown.url : `${shown.url}#${snippet.anchor}`
    const link = /** @type {HTMLAnchorElement | null} */ (this.place('link', item))
    if (link) link.href = address
    item.dataset.address = address
    this.place('title', item).replaceChildren(...nodesOf(partsOf(shown.title, marksIn(shown.title, wanted))))
    const kind = this.place('kind', item)
    kind.textContent = pairs(kind.dataset.names)[shown.kind]
    const trail = shown.trail.join(' › ')
    this.place('trail', item).textContent = trail === kind.textContent ? '' : trail
    this.place('snippet', item).replaceChildren(...nodesOf(snippet.parts))
    this.#showPhase(this.place('phase', item), shown)
    for (const reason of ['guess', 'related']) this.place(reason, item).hidden = why !== reason
    return item
  }

  /** Of a service what its technology is ready for, of a case how far its town is. @param {HTMLElement} place @param {Shown} shown */
  #showPhase(place, { phases, stage }) {
    const { technology, town } = place.dataset
    if (phases.length > 0) place.textContent = fill(technology, { phase: phases.join('、') })
    else place.textContent = stage ? fill(town, { phase: stage }) : ''
    place.hidden = place.textContent === ''
  }

  /** @param {number} count */
  announceCount(count) {
    const { found, none = '' } = this.place('status').dataset
    this.announce(count > 0 ? fill(found, { count }) : none)
  }
}

/** Text and marks as nodes, so that nothing in a text can become markup. @param {import('./pure/snippet.js').Snippet['parts']} parts */
const nodesOf = (parts) =>
  parts.map(({ text, isHit }) =>
    isHit ? Object.assign(document.createElement('mark'), { textContent: text }) : document.createTextNode(text))
