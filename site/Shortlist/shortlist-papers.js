// @ts-check
import { recallRecord } from '../Layout/device-store.js'
import { download } from '../Layout/download.js'
import { fetchJson } from '../Layout/fetch-json.js'

/** @typedef {import('./shortlist-page.js').ShortlistPage} ShortlistPage */
/** @typedef {typeof import('./papers-engine.js')} Engine */

/** The planning sheet as a file. @param {ShortlistPage} page */
export function offerPapers(page) {
  page.onClick('word', (button) => savePaper(page, button, (engine, sheet) => engine.planningDocx(sheet)))
  page.onClick('excel', (button) => savePaper(page, button, (engine, sheet) => engine.planningXlsx(sheet)))
}

/**
 * @param {ShortlistPage} page @param {HTMLElement} button
 * @param {(engine: Engine, sheet: ReturnType<Engine['planningSheet']>) => Promise<Blob>} make
 */
async function savePaper(page, button, make) {
  try {
    const address = new URL(page.dataset.papers ?? '', location.href).href
    /** @type {[Engine, import('../published').FundingDocument]} */
    const [engine, funding] = await Promise.all([import(address), fetchJson(page.dataset.funding)])
    const sheet = engine.planningSheet({
      list: page.list,
      catalogue: page.catalogue,
      funding,
      estimate: recallRecord('estimate'),
      criteria: recallRecord('criteria'),
      reasons: reasonsOf(page),
      origin: location.origin,
    })
    download(button.dataset.file ?? '', await make(engine, sheet))
    page.complain('')
  } catch {
    page.complain('paper')
  }
}

/** The words for each reason, as the page offers them. @param {ShortlistPage} page @returns {Record<string, string>} */
function reasonsOf(page) {
  const { options } = /** @type {HTMLSelectElement} */ (page.place('reason', page.copy('item-template')))
  return Object.fromEntries([...options].map(({ value, text }) => [value, value === '' ? '' : text]))
}
