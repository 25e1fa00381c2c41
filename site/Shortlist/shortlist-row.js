// @ts-check
import { caseOf, issueOf, recordOf, serviceOf } from '../Catalogue/pure/records.js'
import { UNKNOWN } from '../Layout/pure/vocabulary.js'
import { fill, pairs } from '../Layout/pure/words.js'
import { changed, comparedIn, MOST_COMPARED, withoutItem } from './pure/shortlist.js'

/** @typedef {import('./pure/shortlist.js').Item} Item */
/** @typedef {import('./pure/shortlist.js').Decision} Decision */
/** @typedef {import('./shortlist-page.js').ShortlistPage} ShortlistPage */

/** One thing of the list, with what somebody decides about it. @param {ShortlistPage} page @param {Item} item */
export function itemRow(page, item) {
  const row = page.copy('item-template')
  row.dataset.item = keyOf(item)
  showRecord(page, row, item)
  compare(page, row, item)

  const decision = /** @type {HTMLSelectElement} */ (page.place('decision', row))
  decision.value = item.decision
  decision.addEventListener('change', () => update(page, item, { decision: /** @type {Decision} */ (decision.value) }, 'decision'))

  const reason = /** @type {HTMLSelectElement} */ (page.place('reason', row))
  page.place('reason-box', row).hidden = item.decision !== 'rejected'
  reason.value = item.reason
  reason.addEventListener('change', () => update(page, item, { reason: reason.value }, 'reason'))

  const note = /** @type {HTMLInputElement} */ (page.place('note', row))
  note.value = item.note
  note.addEventListener('input', () => page.keep(changed(page.list, item.kind, item.id, { note: note.value })))

  page.place('remove', row).addEventListener('click', () => {
    page.change(withoutItem(page.list, item.kind, item.id))
    page.place('items').closest('section')?.querySelector('h2')?.focus()
  })
  return row
}

/** @param {Item} item */
const keyOf = (item) => `${item.kind}-${item.id}`

/**
 * The list is drawn anew; the keyboard goes on where it was.
 * @param {ShortlistPage} page @param {Item} item @param {Partial<Item>} change @param {string} name of the control in use
 */
function update(page, item, change, name) {
  page.change(changed(page.list, item.kind, item.id, change))
  const row = page.querySelector(`[data-item="${keyOf(item)}"]`)
  if (row) page.place(name, row).focus()
}

/** @param {ShortlistPage} page @param {HTMLElement} row @param {Item} item */
function showRecord(page, row, item) {
  const record = recordOf(page.catalogue, item.kind, item.id)
  const link = /** @type {HTMLAnchorElement} */ (page.place('link', row))
  link.textContent = page.titleOf(item)
  if (record) link.href = record.url
  const kind = page.place('kind', row)
  kind.textContent = pairs(kind.dataset.names)[item.kind]
  const facts = page.place('facts', row)
  facts.textContent = factsOf(page, item, facts.dataset)
}

/** The facts in a line. @param {ShortlistPage} page @param {Item} item @param {DOMStringMap} words */
function factsOf({ catalogue }, { kind, id }, words) {
  const issue = kind === 'issue' && issueOf(catalogue, id)
  if (issue) return fill(words.issue, { count: issue.services.length })
  const study = kind === 'case' && caseOf(catalogue, id)
  if (study) return fill(words.case, { prefecture: study.prefecture, municipality: study.municipality, stage: study.stage })
  const service = kind === 'service' && serviceOf(catalogue, id)
  if (!service) return words.gone ?? ''
  const phases = new Set(service.placements.map((p) => p.phase ?? UNKNOWN))
  const counts = service.placements.map(({ issue: code, municipalities }) =>
    municipalities === null ? fill(words.uncounted, { issue: code }) : fill(words.counted, { issue: code, count: municipalities }))
  return fill(words.service, { phases: [...phases].join('、'), counts: counts.join('、') })
}

/** @param {ShortlistPage} page @param {HTMLElement} row @param {Item} item */
function compare(page, row, item) {
  const box = /** @type {HTMLInputElement} */ (page.place('compare', row))
  page.place('compare-box', row).hidden = item.kind !== 'service' || !serviceOf(page.catalogue, item.id)
  box.checked = item.isCompared
  box.addEventListener('change', () => {
    if (!box.checked || comparedIn(page.list).length < MOST_COMPARED) {
      update(page, item, { isCompared: box.checked }, 'compare')
      return
    }
    box.checked = false
    for (const place of [page.place('status'), page.place('facts', row)]) place.textContent = box.dataset.most ?? ''
  })
}
