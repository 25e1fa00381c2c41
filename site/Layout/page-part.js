// @ts-check

/** A screen reader should hear one sentence after a pause, not one for each key. Milliseconds. */
const QUIET = 900

/**
 * What the elements of every room share: places by name, templates, one quiet voice, and an end.
 * All words on screen stand in the page's HTML; an element only fills the places marked `data-js="…"`.
 */
export class PagePart extends HTMLElement {
  /** @type {AbortController | undefined} */
  #presence
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #announcement

  /** Ends when the element leaves the page; for listeners on what outlives it. @returns {{ signal: AbortSignal }} */
  get whileHere() {
    this.#presence ??= new AbortController()
    return { signal: this.#presence.signal }
  }

  disconnectedCallback() {
    clearTimeout(this.#announcement)
    this.#presence?.abort()
    this.#presence = undefined
  }

  /** The first place of a name; where the page may lack it, ask with `?.`. @param {string} name @param {ParentNode} [within] */
  place(name, within = this) {
    return /** @type {HTMLElement} */ (within.querySelector(`[data-js="${name}"]`))
  }

  /** @param {string} name @param {ParentNode} [within] @returns {HTMLElement[]} in the order of the page */
  places(name, within = this) {
    return [...within.querySelectorAll(`[data-js="${name}"]`)].map((place) => /** @type {HTMLElement} */ (place))
  }

  /** @param {string} name of a button @param {(button: HTMLButtonElement) => void} act */
  onClick(name, act) {
    const button = /** @type {HTMLButtonElement} */ (this.place(name))
    button.addEventListener('click', () => act(button))
  }

  /**
   * A copy of the one element in a template.
   * @param {string} name @param {string} [id] where several templates have the name: the one with this data-id
   */
  copy(name, id) {
    const template = /** @type {HTMLTemplateElement} */ (this.places(name).find((place) => id === undefined || place.dataset.id === id))
    const { firstElementChild } = /** @type {DocumentFragment} */ (template.content.cloneNode(true))
    return /** @type {HTMLElement} */ (firstElementChild)
  }

  /** Says it in the place for screen readers, once nothing new has come for a while. @param {string} text */
  announce(text) {
    clearTimeout(this.#announcement)
    this.#announcement = setTimeout(() => {
      this.place('status').textContent = text
    }, QUIET)
  }
}
