// @ts-check
import { copyAndTell } from '../Layout/copy-link.js'
import { download } from '../Layout/download.js'
import { fill } from '../Layout/pure/words.js'
import { fromFragment, merged, readList, toFragment } from './pure/shortlist.js'

/** @typedef {import('./pure/shortlist.js').Shortlist} Shortlist */
/** @typedef {import('./shortlist-page.js').ShortlistPage} ShortlistPage */

/** A list of thirty with all its texts stays far below this; a foreign file may be of any size. Bytes. */
const LARGEST_FILE = 1_000_000

/** Lists that go out and come in: by link and by file. Nothing is taken before somebody agrees. @param {ShortlistPage} page */
export function exchangeLists(page) {
  page.onClick('export', (button) => download(button.dataset.file ?? '', fileOf(page.list)))
  page.onClick('share', (button) => copyAndTell(button, `${location.origin}${location.pathname}#${toFragment(page.list)}`))
  const input = /** @type {HTMLInputElement} */ (page.place('import'))
  input.addEventListener('change', () => takeFile(page, input))

  /** @type {Shortlist | null} */
  let shared = null
  const receive = () => {
    const found = fromFragment(location.hash.slice(1))
    if (found === undefined) return
    shared = found
    showShared(page, shared)
  }
  page.onClick('take', () => {
    if (shared) merge(page, shared)
    closeShared(page)
  })
  page.onClick('leave', () => closeShared(page))
  addEventListener('hashchange', receive, page.whileHere)
  receive()
}

/** @param {Shortlist} list */
const fileOf = (list) => new Blob([`${JSON.stringify(list, null, 2)}\n`], { type: 'application/json' })

/** @param {ShortlistPage} page @param {Shortlist | null} shared null: a list that could not be read */
function showShared(page, shared) {
  page.place('shared').hidden = shared === null
  if (shared === null) {
    page.complain('linkBroken')
    return
  }
  const text = page.place('shared-text')
  const names = shared.items.map((item) => page.titleOf(item)).join('、')
  text.textContent = fill(text.dataset.text, { count: shared.items.length, names })
}

/** @param {ShortlistPage} page */
function closeShared(page) {
  page.place('shared').hidden = true
  history.replaceState(history.state, '', location.pathname)
}

/** @param {ShortlistPage} page @param {Shortlist} other */
function merge(page, other) {
  const { list, added, left } = merged(page.list, other)
  page.change(list)
  if (left > 0) page.complain('left', { added, left })
}

/** @param {ShortlistPage} page @param {HTMLInputElement} input */
async function takeFile(page, input) {
  const [file] = input.files ?? []
  if (!file) return
  const other = await listIn(file)
  input.value = ''
  if (other) merge(page, other)
  else page.complain('fileBroken', { name: file.name })
}

/** @param {File} file @returns {Promise<Shortlist | null>} null for something that is no list */
async function listIn(file) {
  if (file.size >= LARGEST_FILE) return null
  try {
    return readList(JSON.parse(await file.text()))
  } catch {
    return null
  }
}
