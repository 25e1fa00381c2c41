// @ts-check
// A town's own list of services, issues and cases to think about, with its decisions. Nothing is sent.
import { seenNow } from '../../Catalogue/pure/records.js'
import { LIMITS, UNKNOWN } from '../../Layout/pure/vocabulary.js'

export const FORMAT = 'kadainavi-shortlist/1'
export const MOST = LIMITS.shortlist
export const MOST_COMPARED = LIMITS.compared
/** Nobody writes more into a field; a foreign file is cut here. */
const LONGEST_TEXT = LIMITS.text

/** @typedef {import('../../Catalogue/pure/records.js').Catalogue} Catalogue */
/** @typedef {import('../../Catalogue/pure/records.js').Kind} Kind */
/** @typedef {import('../../Catalogue/pure/records.js').Seen} Seen */
/**
 * @typedef {'open' | 'chosen' | 'rejected'} Decision
 * @typedef {{ kind: Kind, id: string, seen: Seen, isCompared: boolean, decision: Decision, reason: string, note: string }} Item
 *   seen: what the catalogue said when somebody added it, a later edition is compared with this;
 *   reason: id of a reason of the list, or empty
 * @typedef {'subject' | 'town' | 'problem' | 'kpi' | 'team' | 'schedule'} TextName
 * @typedef {{ format: string, edition: string, texts: Record<TextName, string>, items: Item[] }} Shortlist
 * @typedef {{ kind: 'gone' | 'name' | 'phase' | 'count', issue: string, from: string, to: string }} Change
 */

/** @type {TextName[]} */
export const TEXTS = ['subject', 'town', 'problem', 'kpi', 'team', 'schedule']
/** @type {Kind[]} */
const KINDS = ['service', 'issue', 'case']
/** @type {Decision[]} */
const DECISIONS = ['open', 'chosen', 'rejected']

/** @param {string} edition @returns {Shortlist} */
export const emptyList = (edition) => ({
  format: FORMAT,
  edition,
  texts: { subject: '', town: '', problem: '', kpi: '', team: '', schedule: '' },
  items: [],
})

/** @param {Pick<Item, 'kind' | 'id'>} item @param {Kind} kind @param {string} id */
const isItem = (item, kind, id) => item.kind === kind && item.id === id

/** @param {Kind} kind @param {string} id @param {Seen} seen @returns {Item} */
export const newItem = (kind, id, seen) => ({ kind, id, seen, isCompared: false, decision: 'open', reason: '', note: '' })

/** @param {Shortlist} list @param {Kind} kind @param {string} id */
export const holds = (list, kind, id) => list.items.some((item) => isItem(item, kind, id))

/** @param {Shortlist} list @param {Item} item @returns {Shortlist | null} null when the list is full */
export function withItem(list, item) {
  if (holds(list, item.kind, item.id)) return list
  return list.items.length >= MOST ? null : { ...list, items: [...list.items, item] }
}

/** @param {Shortlist} list @param {Kind} kind @param {string} id @returns {Shortlist} */
export const withoutItem = (list, kind, id) => ({ ...list, items: list.items.filter((item) => !isItem(item, kind, id)) })

/** @param {Shortlist} list @param {Kind} kind @param {string} id @param {Partial<Item>} change @returns {Shortlist} */
export const changed = (list, kind, id, change) => ({
  ...list,
  items: list.items.map((item) => (isItem(item, kind, id) ? { ...item, ...change } : item)),
})

/** @param {Shortlist} list */
export const comparedIn = (list) => list.items.filter((item) => item.isCompared)

/** What a table does not have, or no longer. */
const UNSAID = '記載なし'

/** @param {number | null | undefined} count */
function countText(count) {
  if (count === undefined) return UNSAID
  return count === null ? UNKNOWN : `${count}件`
}

/**
 * What has changed since somebody added the item.
 * @param {Item} item @param {Catalogue} catalogue
 * @returns {Change[]}
 */
export function changesOf(item, catalogue) {
  const now = seenNow(catalogue, item.kind, item.id)
  if (!now) return [{ kind: 'gone', issue: '', from: item.seen.name, to: '' }]
  /** @type {Change[]} */
  const changes = []
  if (item.seen.name !== now.name) changes.push({ kind: 'name', issue: '', from: item.seen.name, to: now.name })
  for (const issue of [...new Set([...Object.keys(item.seen.phases), ...Object.keys(now.phases)])].sort()) {
    const [from, to] = [item.seen.phases[issue] ?? UNSAID, now.phases[issue] ?? UNSAID]
    if (from !== to) changes.push({ kind: 'phase', issue, from, to })
    const [before, after] = [item.seen.counts[issue], now.counts[issue]]
    if (before !== after) changes.push({ kind: 'count', issue, from: countText(before), to: countText(after) })
  }
  return changes
}

/** The list as if everything had been added today. @param {Shortlist} list @param {Catalogue} catalogue @returns {Shortlist} */
export const accepted = (list, catalogue) => ({
  ...list,
  edition: catalogue.edition,
  items: list.items.map((item) => ({ ...item, seen: seenNow(catalogue, item.kind, item.id) ?? item.seen })),
})

const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : '')
const isRecord = (/** @type {unknown} */ value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** @param {any} value @returns {Seen} */
function readSeen(value) {
  const table = (/** @type {any} */ one) => (isRecord(one) ? Object.entries(one) : [])
  return {
    name: text(value?.name),
    phases: Object.fromEntries(table(value?.phases).map(([issue, phase]) => [issue, text(phase)])),
    counts: Object.fromEntries(table(value?.counts).map(([issue, count]) => [issue, Number.isInteger(count) ? count : null])),
  }
}

/**
 * Reads what was kept, imported or shared. Whatever is not of the right form is left out; nothing else is trusted.
 * @param {unknown} value
 * @returns {Shortlist | null} null for something that is no shortlist
 */
export function readList(value) {
  const file = /** @type {any} */ (value)
  if (!isRecord(file) || file.format !== FORMAT || !Array.isArray(file.items)) return null
  const list = emptyList(text(file.edition))
  for (const name of TEXTS) list.texts[name] = text(file.texts?.[name])
  for (const item of file.items) {
    const isKnown = KINDS.includes(item?.kind) && typeof item.id === 'string' && /^[a-z0-9-]{1,80}$/.test(item.id)
    if (!isKnown || holds(list, item.kind, item.id) || list.items.length >= MOST) continue
    list.items.push({
      kind: item.kind,
      id: item.id,
      seen: readSeen(item.seen),
      isCompared: item.isCompared === true && item.kind === 'service' && comparedIn(list).length < MOST_COMPARED,
      decision: DECISIONS.includes(item.decision) ? item.decision : 'open',
      reason: text(item.reason).slice(0, 40),
      note: text(item.note),
    })
  }
  return list
}

/**
 * Both lists in one: what is in the first stays as it is.
 * @param {Shortlist} own @param {Shortlist} other
 * @returns {{ list: Shortlist, added: number, left: number }} left: how many found no room
 */
export function merged(own, other) {
  const fresh = other.items.filter((item) => !holds(own, item.kind, item.id))
  const room = MOST - own.items.length
  const compared = comparedIn(own).length
  const added = fresh.slice(0, room).map((item, i) => ({ ...item, isCompared: item.isCompared && compared + i < MOST_COMPARED }))
  const texts = { ...own.texts }
  for (const name of TEXTS) texts[name] ||= other.texts[name]
  return { list: { ...own, texts, items: [...own.items, ...added] }, added: added.length, left: fresh.length - added.length }
}

/** The list as the fragment of a link: no server sees it. @param {Shortlist} list */
export function toFragment(list) {
  const bytes = new TextEncoder().encode(JSON.stringify(list))
  return `s=${btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
}

/** @param {string} fragment without its # @returns {Shortlist | null | undefined} undefined: no list in it; null: a broken one */
export function fromFragment(fragment) {
  const packed = new URLSearchParams(fragment).get('s')
  if (packed === null) return undefined
  try {
    const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
    return readList(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return null
  }
}
