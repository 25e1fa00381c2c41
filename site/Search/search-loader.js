// @ts-check

/** The search is fetched when somebody turns to it; a page that nobody searches from loads nothing of it. */
export function loadSearchWhenWanted() {
  const box = /** @type {HTMLElement | null} */ (document.querySelector('search-box, search-page'))
  const input = box?.querySelector('input')
  if (!box || !input) return
  const load = () => import(new URL(box.dataset.engine ?? '', location.href).href).catch(() => undefined)
  if (box.localName === 'search-page') load()
  for (const event of ['focus', 'pointerenter']) input.addEventListener(event, load, { once: true })
  addEventListener('keydown', (event) => {
    const isWriting = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting) return
    event.preventDefault()
    input.focus()
  })
}
