// @ts-check
import { recall } from '../Layout/device-store.js'
import { download } from '../Layout/download.js'
import { accepted, changed, changesOf, emptyList, fromFragment, merged, MOST_COMPARED, readList, toFragment, withoutItem } from './pure/shortlist.js'
import { loadList, saveList } from './shortlist-store.js'

/** @typedef {import('./pure/shortlist.js').Shortlist} Shortlist */
/** @typedef {import('./pure/shortlist.js').Item} Item */
/** @typedef {import('./pure/shortlist.js').Catalogue} Catalogue */

/** The list of this device: compared, decided, exported, and turned into papers. All words stand in the page's HTML. */
export class ShortlistPage extends HTMLElement {
  async connectedCallback() {
    this.list = loadList(this.dataset.edition ?? '')
    try {
      /** @type {Catalogue} */
      this.catalogue = await (await fetch(this.dataset.catalogue ?? '')).json()
    } catch {
      this.#complain('broken')
      return
    }
    for (const field of this.#fields()) {
      field.addEventListener('input', () => {
        const texts = { ...this.#list.texts, [field.dataset.textName ?? '']: field.value }
        this.#keep({ ...this.#list, texts })
      })
    }
    this.#on('accept', () => this.#change(accepted(this.#list, this.#catalogue)))
    this.#on('take', () => this.#take())
    this.#on('leave', () => this.#closeShared())
    this.#on('word', () => this.#paper('planningDocx', '検討シート.docx'))
    this.#on('excel', () => this.#paper('planningXlsx', '検討シート.xlsx'))
    this.#on('export', () => download('検討リスト.json', new Blob([`${JSON.stringify(this.#list, null, 2)}\n`], { type: 'application/json' })))
    this.#on('share', () => this.#share())
    this.#on('clear', () => this.#clear())
    const file = /** @type {HTMLInputElement} */ (this.#place('import'))
    file.addEventListener('change', () => this.#import(file))
    // Another tab of the same site. What this page itself could not keep must not be replaced by what was kept before.
    addEventListener('storage', () => {
      const kept = loadList(this.dataset.edition ?? '')
      if (JSON.stringify(kept) === JSON.stringify(this.list)) return
      this.list = kept
      this.#draw()
    })
    addEventListener('hashchange', () => this.#readLink())
    this.#draw()
    this.#readLink()
  }

  get #list() {
    return /** @type {Shortlist} */ (this.list)
  }

  get #catalogue() {
    return /** @type {Catalogue} */ (this.catalogue)
  }

  /** @param {string} name @param {ParentNode} [within] */
  #place(name, within = this) {
    return /** @type {HTMLElement} */ (within.querySelector(`[data-js="${name}"]`))
  }

  /** @param {string} name @param {() => void} act */
  #on(name, act) {
    this.#place(name).addEventListener('click', act)
  }

  /** @returns {(HTMLInputElement | HTMLTextAreaElement)[]} */
  #fields() {
    return [...this.querySelectorAll('[data-text-name]')].map((field) => /** @type {HTMLInputElement} */ (field))
  }

  /** Keeps without drawing again: somebody is typing. @param {Shortlist} list */
  #keep(list) {
    this.list = list
    this.#complain(saveList(list) ? '' : 'notKept')
  }

  /** @param {Shortlist} list */
  #change(list) {
    this.#keep(list)
    this.#draw()
  }

  /** @param {string} reason @param {Record<string, string>} [values] */
  #complain(reason, values = {}) {
    const place = this.#place('complaint')
    place.hidden = reason === ''
    place.textContent = reason === '' ? '' : fill(place.dataset[reason], values)
  }

  #draw() {
    const { items, texts } = this.#list
    for (const field of this.#fields()) {
      const value = texts[/** @type {import('./pure/shortlist.js').TextName} */ (field.dataset.textName)] ?? ''
      if (field.value !== value) field.value = value
    }
    this.#place('count').textContent = fill(this.#place('count').dataset.text, { count: String(items.length) })
    this.#place('empty').hidden = items.length > 0
    this.#place('items').replaceChildren(...items.map((item) => this.#row(item)))
    this.#drawComparison()
    this.#drawChanges()
    const state = (/** @type {string} */ name, /** @type {number} */ count) => {
      const place = this.#place(`${name}-state`)
      place.textContent = fill(count > 0 ? place.dataset.filled : place.dataset.blank, { count: String(count) })
    }
    state('estimate', Object.entries(keptRecord('estimate')).filter(([name, value]) => name.startsWith('cost-') && value !== '').length)
    state('criteria', Object.keys(keptRecord('criteria')).length)
  }

  /** @param {Item} item */
  #row(item) {
    const row = /** @type {HTMLElement} */ (/** @type {DocumentFragment} */ (/** @type {HTMLTemplateElement} */ (this.#place('item-template')).content.cloneNode(true)).firstElementChild)
    const record = recordOf(this.#catalogue, item)
    const link = /** @type {HTMLAnchorElement} */ (this.#place('link', row))
    link.textContent = record?.title ?? item.seen.name
    if (record) link.href = record.url
    const kind = this.#place('kind', row)
    kind.textContent = Object.fromEntries((kind.dataset.names ?? '').split('|').map((pair) => pair.split('=')))[item.kind]
    const facts = this.#place('facts', row)
    facts.textContent = record?.facts ?? facts.dataset.gone ?? ''

    const update = (/** @type {Partial<Item>} */ change) => this.#change(changed(this.#list, item.kind, item.id, change))
    const compare = /** @type {HTMLInputElement} */ (this.#place('compare', row))
    this.#place('compare-box', row).hidden = item.kind !== 'service' || !record
    compare.checked = item.isCompared
    compare.addEventListener('change', () => {
      if (compare.checked && this.#list.items.filter((i) => i.isCompared).length >= MOST_COMPARED) {
        compare.checked = false
        this.#place('status').textContent = compare.dataset.most ?? ''
        facts.textContent = compare.dataset.most ?? ''
        return
      }
      update({ isCompared: compare.checked })
      this.#focus(item, 'compare')
    })
    const decision = /** @type {HTMLSelectElement} */ (this.#place('decision', row))
    decision.value = item.decision
    decision.addEventListener('change', () => {
      update({ decision: /** @type {import('./pure/shortlist.js').Decision} */ (decision.value) })
      this.#focus(item, 'decision')
    })
    const reason = /** @type {HTMLSelectElement} */ (this.#place('reason', row))
    this.#place('reason-box', row).hidden = item.decision !== 'rejected'
    reason.value = item.reason
    reason.addEventListener('change', () => {
      update({ reason: reason.value })
      this.#focus(item, 'reason')
    })
    const note = /** @type {HTMLInputElement} */ (this.#place('note', row))
    note.value = item.note
    note.addEventListener('input', () => this.#keep(changed(this.#list, item.kind, item.id, { note: note.value })))
    this.#place('remove', row).addEventListener('click', () => {
      this.#change(withoutItem(this.#list, item.kind, item.id))
      this.#place('items').closest('section')?.querySelector('h2')?.focus()
    })
    row.dataset.item = `${item.kind}-${item.id}`
    return row
  }

  /** The list has been drawn anew; the keyboard goes on where it was. @param {Item} item @param {string} name */
  #focus(item, name) {
    const row = this.querySelector(`[data-item="${item.kind}-${item.id}"]`)
    if (row) this.#place(name, row).focus()
  }

  #drawComparison() {
    const compared = this.#list.items.filter((item) => item.isCompared).flatMap((item) => this.#catalogue.services.find((s) => s.id === item.id) ?? [])
    this.#place('comparison').hidden = compared.length === 0
    const { issues, cases, fields } = this.#catalogue
    const labels = (/** @type {typeof fields} */ some) => some.map((f) => f.label).join('、')
    /** @type {Record<string, (service: typeof compared[number]) => (Node | string)[]>} */
    const rows = {
      details: (s) => lines([...new Set(issues.flatMap((i) => i.services.filter((row) => row.id === s.id).map((row) => row.details.join(''))))]),
      phase: (s) => lines(s.placements.map((p) => `${p.issue}：${p.phase ?? '不明'}`)),
      count: (s) => lines(s.placements.map((p) => `${p.issue}：${p.municipalities === null ? '不明' : `${p.municipalities}件`}`)),
      issues: (s) => s.placements.flatMap((p) => issues.filter((i) => i.code === p.issue)).flatMap((i) => linkLine(i.url, `${i.code} ${i.name}`)),
      cases: (s) => cases.filter((c) => c.services.includes(s.id)).flatMap((c) => linkLine(c.url, c.title)),
      known: (s) => lines([fill(this.#place('row-known').dataset.text, { all: String(fields.length), known: String(s.known.length) }), labels(fields.filter((f) => s.known.includes(f.id)))]),
      unknown: (s) => lines([labels(fields.filter((f) => !s.known.includes(f.id)))]),
    }
    const head = this.#place('row-name')
    head.replaceChildren(/** @type {Node} */ (head.firstElementChild), ...compared.map((s) => Object.assign(document.createElement('th'), { scope: 'col', textContent: s.title })))
    for (const [name, cell] of Object.entries(rows)) {
      const row = this.#place(`row-${name}`)
      row.replaceChildren(/** @type {Node} */ (row.firstElementChild), ...compared.map((service) => {
        const content = cell(service)
        const place = document.createElement('td')
        place.append(...(content.length > 0 ? content : [row.dataset.none ?? '']))
        return place
      }))
    }
  }

  #drawChanges() {
    const list = this.#place('changes-list')
    const told = this.#list.items.flatMap((item) => changesOf(item, this.#catalogue).map((change) => fill(list.dataset[change.kind], { ...change, item: recordOf(this.#catalogue, item)?.title ?? item.seen.name })))
    this.#place('changes').hidden = told.length === 0
    list.replaceChildren(...told.map((text) => Object.assign(document.createElement('li'), { textContent: text })))
  }

  #readLink() {
    const shared = fromFragment(location.hash.slice(1))
    if (shared === undefined) return
    if (shared === null) this.#complain('linkBroken')
    this.shared = shared ?? undefined
    this.#place('shared').hidden = shared === null
    const text = this.#place('shared-text')
    if (shared) text.textContent = fill(text.dataset.text, { count: String(shared.items.length), names: shared.items.map((item) => recordOf(this.#catalogue, item)?.title ?? item.seen.name).join('、') })
  }

  #take() {
    if (this.shared) this.#merge(this.shared)
    this.#closeShared()
  }

  #closeShared() {
    this.#place('shared').hidden = true
    history.replaceState(history.state, '', location.pathname)
  }

  /** @param {Shortlist} other */
  #merge(other) {
    const { list, added, left } = merged(this.#list, other)
    this.#change(list)
    if (left > 0) this.#complain('left', { added: String(added), left: String(left) })
  }

  /** @param {HTMLInputElement} input */
  async #import(input) {
    const [file] = input.files ?? []
    if (!file) return
    let other = null
    try {
      // A list of thirty with all its texts stays far below this; a foreign file may be of any size.
      other = file.size < 1_000_000 ? readList(JSON.parse(await file.text())) : null
    } catch {
      other = null
    }
    input.value = ''
    if (other) this.#merge(other)
    else this.#complain('fileBroken', { name: file.name })
  }

  async #share() {
    const button = this.#place('share')
    const label = (button.dataset.label ??= button.textContent ?? '')
    try {
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}#${toFragment(this.#list)}`)
      button.textContent = button.dataset.done ?? ''
    } catch {
      button.textContent = button.dataset.failed ?? ''
    }
    setTimeout(() => (button.textContent = label), 3000)
  }

  #clear() {
    if (confirm(this.#place('clear').dataset.question)) this.#change(emptyList(this.#catalogue.edition))
  }

  /** @param {'planningDocx' | 'planningXlsx'} maker @param {string} name */
  async #paper(maker, name) {
    try {
      const [engine, funding] = await Promise.all([import(new URL(this.dataset.papers ?? '', location.href).href), fetch(this.dataset.funding ?? '').then((response) => response.json())])
      const reasons = Object.fromEntries([.../** @type {HTMLSelectElement} */ (this.#place('reason', /** @type {HTMLTemplateElement} */ (this.#place('item-template')).content)).options].map((option) => [option.value, option.value === '' ? '' : option.text]))
      const sheet = engine.planningSheet({ list: this.#list, catalogue: this.#catalogue, funding, estimate: keptRecord('estimate'), criteria: keptRecord('criteria'), reasons, origin: location.origin })
      download(name, await engine[maker](sheet))
      this.#complain('')
    } catch {
      this.#complain('paper')
    }
  }
}

/** @param {string} name @returns {Record<string, any>} */
function keptRecord(name) {
  const kept = recall(name)
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {}
}

/** @param {string | undefined} text @param {Record<string, string>} values */
const fill = (text = '', values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all)

/** Title, address and the facts in a line; null when the catalogue has it no more. @param {Catalogue} catalogue @param {Item} item */
function recordOf(catalogue, item) {
  if (item.kind === 'issue') {
    const issue = catalogue.issues.find((i) => i.code === item.id)
    return issue ? { title: `${issue.code} ${issue.name}`, url: issue.url, facts: `サービス${issue.services.length}種` } : null
  }
  if (item.kind === 'case') {
    const study = catalogue.cases.find((c) => c.id === item.id)
    return study ? { title: study.title, url: study.url, facts: `${study.prefecture} ${study.municipality}、事例の段階：${study.stage}` } : null
  }
  const service = catalogue.services.find((s) => s.id === item.id)
  if (!service) return null
  const phases = [...new Set(service.placements.map((p) => p.phase ?? '不明'))].join('、')
  return { title: service.title, url: service.url, facts: `技術のフェーズ：${phases}、件数：${service.placements.map((p) => `${p.issue} ${p.municipalities === null ? '不明' : `${p.municipalities}件`}`).join('、')}` }
}

/** @param {string[]} texts @returns {Node[]} */
const lines = (texts) => texts.map((text) => Object.assign(document.createElement('div'), { textContent: text }))

/** @param {string} href @param {string} text */
function linkLine(href, text) {
  const line = document.createElement('div')
  line.append(Object.assign(document.createElement('a'), { href, textContent: text }))
  return [line]
}
