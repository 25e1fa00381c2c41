// @ts-check
// A town's own list of services, issues and cases to think about, with its decisions. No DOM here, nothing is sent.

export const FORMAT = 'kadainavi-shortlist/1'
export const MOST = 30
export const MOST_COMPARED = 4
/** Nobody writes more into a field; a foreign file is cut here. */
const LONGEST_TEXT = 4000

/**
 * What the catalogue said when somebody added it: a later edition is compared with this.
 * @typedef {{ name: string, phases: Record<string, string>, counts: Record<string, number | null> }} Seen phases and counts by issue code; empty for issues and cases
 * @typedef {'service' | 'issue' | 'case'} Kind
 * @typedef {'open' | 'chosen' | 'rejected'} Decision
 * @typedef {{ kind: Kind, id: string, seen: Seen, isCompared: boolean, decision: Decision, reason: string, note: string }} Item reason: id of a reason of the list, or empty
 * @typedef {'subject' | 'town' | 'problem' | 'kpi' | 'team' | 'schedule'} TextName
 * @typedef {{ format: string, edition: string, texts: Record<TextName, string>, items: Item[] }} Shortlist
 * @typedef {{ id: string, title: string, name: string, url: string, placements: { issue: string, municipalities: number | null, phase: string | null }[], related: string[], known: string[], source: Source }} Service
 * @typedef {{ code: string, name: string, url: string, symptoms: string[], services: { id: string, name: string, details: string[], municipalities: number | null, phase: string | null }[], source: Source }} Issue
 * @typedef {{ id: string, title: string, url: string, issue: string, services: string[], municipality: string, prefecture: string, summary: string, phase: string, stage: string, since: string,
 *   figures: { label: string, value: string }[], known: string[], source: Source }} Case
 * @typedef {{ document: string, section: string }} Source
 * @typedef {{ edition: string, title: string, documents: { id: string, title: string }[], issues: Issue[], services: Service[], cases: Case[], fields: { id: string, group: string, label: string, question: string }[] }} Catalogue /api/v1/catalogue.json
 * @typedef {{ kind: 'gone' | 'name' | 'phase' | 'count', issue: string, from: string, to: string }} Change
 */

/** @type {TextName[]} */
export const TEXTS = ['subject', 'town', 'problem', 'kpi', 'team', 'schedule']
/** @type {Kind[]} */
const KINDS = ['service', 'issue', 'case']
/** @type {Decision[]} */
const DECISIONS = ['open', 'chosen', 'rejected']

/** @param {string} edition @returns {Shortlist} */
export const emptyList = (edition) => ({ format: FORMAT, edition, texts: { subject: '', town: '', problem: '', kpi: '', team: '', schedule: '' }, items: [] })

/** @param {Kind} kind @param {string} id @param {Seen} seen @returns {Item} */
export const newItem = (kind, id, seen) => ({ kind, id, seen, isCompared: false, decision: 'open', reason: '', note: '' })

/** @param {Shortlist} list @param {Kind} kind @param {string} id */
export const holds = (list, kind, id) => list.items.some((item) => item.kind === kind && item.id === id)

/** @param {Shortlist} list @param {Item} item @returns {Shortlist | null} null when the list is full */
export function withItem(list, item) {
  if (holds(list, item.kind, item.id)) return list
  return list.items.length >= MOST ? null : { ...list, items: [...list.items, item] }
}

/** @param {Shortlist} list @param {Kind} kind @param {string} id @returns {Shortlist} */
export const withoutItem = (list, kind, id) => ({ ...list, items: list.items.filter((item) => item.kind !== kind || item.id !== id) })

/** @param {Shortlist} list @param {Kind} kind @param {string} id @param {Partial<Item>} change @returns {Shortlist} */
export const changed = (list, kind, id, change) => ({ ...list, items: list.items.map((item) => (item.kind === kind && item.id === id ? { ...item, ...change } : item)) })

/**
 * What the catalogue says now; null when it has no such record.
 * @param {Catalogue} catalogue @param {Kind} kind @param {string} id
 * @returns {Seen | null}
 */
export function seenNow(catalogue, kind, id) {
  if (kind === 'issue') {
    const issue = catalogue.issues.find((i) => i.code === id)
    return issue ? { name: issue.name, phases: {}, counts: {} } : null
  }
  if (kind === 'case') {
    const study = catalogue.cases.find((c) => c.id === id)
    return study ? { name: study.title, phases: {}, counts: {} } : null
  }
  const service = catalogue.services.find((s) => s.id === id)
  if (!service) return null
  return {
    name: service.title,
    phases: Object.fromEntries(service.placements.map((p) => [p.issue, p.phase ?? '不明'])),
    counts: Object.fromEntries(service.placements.map((p) => [p.issue, p.municipalities])),
  }
}

const countText = (/** @type {number | null | undefined} */ count) => (count === undefined ? '記載なし' : count === null ? '不明' : `${count}件`)

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
    const [from, to] = [item.seen.phases[issue] ?? '記載なし', now.phases[issue] ?? '記載なし']
    if (from !== to) changes.push({ kind: 'phase', issue, from, to })
    if (item.seen.counts[issue] !== now.counts[issue]) changes.push({ kind: 'count', issue, from: countText(item.seen.counts[issue]), to: countText(now.counts[issue]) })
  }
  return changes
}

/** The list as if everything had been added today. @param {Shortlist} list @param {Catalogue} catalogue @returns {Shortlist} */
export const accepted = (list, catalogue) => ({ ...list, edition: catalogue.edition, items: list.items.map((item) => ({ ...item, seen: seenNow(catalogue, item.kind, item.id) ?? item.seen })) })

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
    if (!KINDS.includes(item?.kind) || typeof item.id !== 'string' || !/^[a-z0-9-]{1,80}$/.test(item.id) || holds(list, item.kind, item.id) || list.items.length >= MOST) continue
    list.items.push({
      kind: item.kind,
      id: item.id,
      seen: readSeen(item.seen),
      isCompared: item.isCompared === true && item.kind === 'service' && list.items.filter((i) => i.isCompared).length < MOST_COMPARED,
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
  const compared = own.items.filter((item) => item.isCompared).length
  const added = fresh.slice(0, room).map((item, i) => ({ ...item, isCompared: item.isCompared && compared + i < MOST_COMPARED }))
  const texts = /** @type {Record<TextName, string>} */ (Object.fromEntries(TEXTS.map((name) => [name, own.texts[name] || other.texts[name]])))
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
