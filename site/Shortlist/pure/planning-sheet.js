// @ts-check
// The planning sheet (検討シート) before it becomes Word or Excel: twelve headings, every value with its source, every gap
// marked. No DOM here, nothing is sent.
import { parseAmount } from '../../Funding/pure/amount.js'
import { budgetOf, estimate, grouped } from '../../Funding/pure/funding.js'

/** @typedef {import('./shortlist.js').Shortlist} Shortlist */
/** @typedef {import('./shortlist.js').Catalogue} Catalogue */
/** @typedef {import('./shortlist.js').Service} Service */
/** @typedef {import('./shortlist.js').Source} Source */
/**
 * @typedef {{ text: string, source: string }} Cell source: empty only where the cell is a gap or a heading
 * @typedef {{ head: string[], rows: Cell[][] }} Table
 * @typedef {{ title: string, table: Table }} Section
 * @typedef {{ title: string, notes: string[], sections: Section[] }} Sheet
 * @typedef {{ title: string, intro: string, questions: string[] }} Inquiry
 * @typedef {{ list: Shortlist, catalogue: Catalogue, funding: any, estimate: Record<string, string>, criteria: Record<string, { mark?: string, evidence?: string }>,
 *   reasons: Record<string, string>, origin: string }} Material reasons: the words for each reason's id
 */

export const GAP = '【要確認】'
const OWN = '利用者の記入'
const DECISIONS = { open: '検討中', chosen: '選ぶ', rejected: '選ばない' }
const MARKS = /** @type {Record<string, string>} */ ({ done: '済', open: '未', none: '該当なし' })

/** @type {Cell} */
const gap = { text: GAP, source: '' }
/** Word and Excel open no file with these inside. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** @param {string} written @param {string} source @returns {Cell} */
function cell(written, source) {
  const text = written.replace(UNWRITABLE, '')
  return text.trim() === '' ? gap : { text, source }
}

/** @param {Material} material @returns {Sheet} */
export function planningSheet(material) {
  const { list, catalogue } = material
  const sourceOf = sourceIn(catalogue)
  const services = list.items.filter((item) => item.kind === 'service').flatMap((item) => catalogue.services.find((s) => s.id === item.id) ?? [])
  const chosen = services.filter((s) => list.items.some((item) => item.id === s.id && item.kind === 'service' && item.decision === 'chosen'))
  const own = (/** @type {import('./shortlist.js').TextName} */ name, /** @type {string} */ label) => [cell(label, ''), cell(list.texts[name], OWN)]
  return {
    title: '検討シート',
    notes: [
      `事例の出典：${catalogue.documents.map((d) => `「${d.title}」`)[0] ?? ''}（版 ${catalogue.edition}）`,
      `この表は、課題ナビ（${material.origin}）の検討リストから作りました。課題ナビは総務省のサイトではありません。`,
      `事例集に記載のないことと、まだ書いていないことは ${GAP} です。出典は各欄の「出典」の列にあります。`,
    ],
    sections: [
      { title: '1 件名', table: fields([own('subject', '件名'), own('town', '自治体')]) },
      { title: '2 地域の現状と課題', table: fields([own('problem', '現状と課題')]) },
      { title: '3 該当する地域課題', table: issuesTable(list, catalogue, services, sourceOf) },
      { title: '4 候補の比較', table: comparison(catalogue, services, sourceOf) },
      { title: '5 選定理由・選定経緯', table: decisions(list, catalogue, material.reasons) },
      { title: '6 先行事例', table: casesTable(list, catalogue, services, sourceOf) },
      { title: '7 経費と補助', table: money(material) },
      { title: '8 効果の見込み（KPI）', table: fields([own('kpi', '指標と目標')]) },
      { title: '9 推進体制', table: fields([own('team', '体制')]) },
      { title: '10 スケジュール', table: fields([own('schedule', '時期')]) },
      { title: '11 審査基準チェック', table: criteriaTable(material) },
      { title: '12 未確認事項', table: openQuestions(catalogue, chosen.length > 0 ? chosen : services) },
    ],
  }
}

/** @param {Cell[][]} rows label and value @returns {Table} */
const fields = (rows) => ({ head: ['項目', '内容', '出典'], rows: rows.map(withSources) })

/** The sources of a row in a cell of their own. @param {Cell[]} row @returns {Cell[]} */
const withSources = (row) => [...row, { text: [...new Set(row.map((c) => c.source).filter((s) => s !== ''))].join('、'), source: '' }]

/** A table with a row that says so where it has none. @param {string[]} head @param {Cell[][]} rows @returns {Table} */
const table = (head, rows) => ({ head: [...head, '出典'], rows: (rows.length > 0 ? rows : [head.map(() => gap)]).map(withSources) })

/** @param {Catalogue} catalogue */
function sourceIn(catalogue) {
  return (/** @type {Source} */ { document, section }) => `${catalogue.documents.find((d) => d.id === document)?.title ?? document} ${section}`
}

/** @typedef {ReturnType<typeof sourceIn>} SourceOf */

/** @param {Shortlist} list @param {Catalogue} catalogue @param {Service[]} services @param {SourceOf} sourceOf */
function issuesTable(list, catalogue, services, sourceOf) {
  const codes = new Set([...list.items.filter((i) => i.kind === 'issue').map((i) => i.id), ...services.flatMap((s) => s.placements.map((p) => p.issue))])
  const rows = catalogue.issues.filter((issue) => codes.has(issue.code)).map((issue) => [cell(`${issue.code} ${issue.name}`, sourceOf(issue.source)), cell(issue.symptoms.join(''), sourceOf(issue.source))])
  return table(['地域課題', '困りごと'], rows)
}

/** @param {Catalogue} catalogue @param {Service[]} services @param {SourceOf} sourceOf */
function comparison(catalogue, services, sourceOf) {
  const rows = services.map((service) => {
    const source = sourceOf(service.source)
    const details = [...new Set(catalogue.issues.flatMap((i) => i.services.filter((row) => row.id === service.id).map((row) => row.details.join(''))))]
    const counts = service.placements.map((p) => `${p.issue}：${p.municipalities === null ? GAP : `${p.municipalities}件`}`)
    const phases = service.placements.map((p) => `${p.issue}：${p.phase ?? GAP}`)
    const cases = catalogue.cases.filter((c) => c.services.includes(service.id)).map((c) => c.title)
    return [cell(service.title, source), cell(details.join('\n'), source), cell(phases.join('\n'), source), cell(counts.join('\n'), source), cell(cases.join('\n'), source), cell(`${catalogue.fields.length}項目中${service.known.length}項目`, source)]
  })
  return table(['候補', '何をするか', '技術の検討フェーズ', '件数', '事例', '記載のある項目'], rows)
}

/** @param {Shortlist} list @param {Catalogue} catalogue @param {Record<string, string>} reasons */
function decisions(list, catalogue, reasons) {
  const rows = list.items.filter((item) => item.kind === 'service').map((item) => {
    const name = catalogue.services.find((s) => s.id === item.id)?.title ?? item.seen.name
    const reason = [item.decision === 'rejected' ? (reasons[item.reason] ?? '') : '', item.note].filter((part) => part !== '').join('：')
    return [cell(name, ''), item.decision === 'open' ? { text: DECISIONS.open, source: OWN } : cell(DECISIONS[item.decision], OWN), cell(reason, OWN)]
  })
  return table(['候補', '判断', '理由'], rows)
}

/** @param {Shortlist} list @param {Catalogue} catalogue @param {Service[]} services @param {SourceOf} sourceOf */
function casesTable(list, catalogue, services, sourceOf) {
  const wanted = catalogue.cases.filter((c) => list.items.some((i) => i.kind === 'case' && i.id === c.id) || services.some((s) => c.services.includes(s.id)))
  const rows = wanted.map((c) => {
    const source = sourceOf(c.source)
    return [cell(c.title, source), cell(`${c.prefecture} ${c.municipality}`, source), cell(`${c.phase}（${c.since.replace(/-0?/, '年')}月より）`, source), cell(c.summary, source), cell(c.figures.map((f) => `${f.label}：${f.value}`).join('\n'), source)]
  })
  return table(['事例', '自治体', '事例の検討フェーズ', '概要', '数字'], rows)
}

/** @param {Material} material */
function money({ funding, estimate: kept }) {
  const amount = (/** @type {string} */ name) => parseAmount(kept[name] ?? '', funding.rates.most, name === 'overheadRate' ? 2 : 0).value
  const kinds = funding.costs.groups.flatMap((/** @type {any} */ group) => group.kinds)
  const isFilled = kinds.some((/** @type {any} */ kind) => amount(`cost-${kind.id}`) > 0)
  const head = ['項目', '金額']
  const names = ['直接経費', '間接経費', '補助の対象になる経費の合計', '補助率', '補助金の見込み', '自己負担の見込み', `補助の対象にならない${funding.rates.runningYears}年間の運用費`]
  const clause = Number(kept.clause ?? funding.rates.defaultClause)
  const budget = budgetOf(funding.costs, { amount, applicant: kept.applicant ?? 'municipality', clause })
  const found = isFilled ? estimate(budget, funding.rates) : null
  if (!found) return table(head, names.map((name) => [cell(name, ''), gap]))
  const rule = `利用者の記入した額を、${funding.rates.source.section}で計算（令和5年度の公募の決まり。公募は終了）`
  const yen = (/** @type {number | null} */ value) => (value === null ? '' : `${grouped(value)}円`)
  const running = amount('running') > 0 ? yen(found.runningFiveYears) : ''
  const values = [yen(found.direct), yen(found.overhead), yen(found.total), found.rate, yen(found.subsidy), yen(found.ownCost), running]
  return table(head, [...names.map((name, i) => [cell(name, ''), cell(values[i], rule)]), ...found.warnings.map((w) => [cell('注意', ''), cell(w.text, w.where)])])
}

/** @param {Material} material */
function criteriaTable({ funding, criteria }) {
  const rows = funding.criteria.principles.flatMap((/** @type {any} */ p) => p.items).map((/** @type {any} */ item) => {
    const check = criteria[item.code] ?? {}
    const source = `${funding.criteria.title} ${item.code}`
    return [cell(`${item.code} ${item.level}`, source), cell(item.text, source), cell(MARKS[check.mark ?? ''] ?? '', OWN), cell(check.evidence ?? '', OWN)]
  })
  return table(['番号', '基準', '確認', '根拠'], rows)
}

/** @param {Catalogue} catalogue @param {Service[]} services */
function openQuestions(catalogue, services) {
  const rows = services.flatMap((service) => catalogue.fields.filter((f) => !service.known.includes(f.id)).map((f) => [cell(service.title, ''), cell(f.label, ''), cell(f.question, '課題ナビの照会事項'), gap]))
  return table(['候補', '項目', 'たずねること', '答え'], rows)
}
