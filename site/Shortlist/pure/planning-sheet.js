// @ts-check
// The planning sheet (検討シート) before it becomes Word or Excel: twelve headings, every value with its source, every gap
// marked. Nothing is sent.
import { casesWith, detailsOf, serviceOf, unknownFields } from '../../Catalogue/pure/records.js'
import { estimateRows } from './sheet-money.js'
import { cell, fields, GAP, gap, OWN, table } from './sheet-table.js'

/** @typedef {import('./shortlist.js').Shortlist} Shortlist */
/** @typedef {import('./shortlist.js').Item} Item */
/** @typedef {import('../../Catalogue/pure/records.js').Catalogue} Catalogue */
/** @typedef {import('../../Catalogue/pure/records.js').Service} Service */
/** @typedef {import('../../Catalogue/pure/records.js').Source} Source */
/** @typedef {import('./sheet-table.js').Table} Table */
/** @typedef {import('../../published').FundingDocument} FundingFile */
/**
 * @typedef {{ title: string, table: Table }} Section
 * @typedef {{ title: string, notes: string[], sections: Section[] }} Sheet
 * @typedef {{ title: string, intro: string, questions: string[] }} Inquiry
 * @typedef {{ mark?: string, evidence?: string }} Check
 * @typedef {{ list: Shortlist, catalogue: Catalogue, funding: FundingFile, estimate: Record<string, string>,
 *   criteria: Record<string, Check>, reasons: Record<string, string>, origin: string }} Material reasons: the words for each reason's id
 */

const DECISIONS = { open: '検討中', chosen: '選ぶ', rejected: '選ばない' }
const MARKS = /** @type {Record<string, string>} */ ({ done: '済', open: '未', none: '該当なし' })

/** @param {Material} material @returns {Sheet} */
export function planningSheet(material) {
  const { list, catalogue } = material
  const sourceOf = sourceIn(catalogue)
  const items = list.items.filter((item) => item.kind === 'service')
  const services = known(catalogue, items)
  const chosen = known(catalogue, items.filter((item) => item.decision === 'chosen'))
  const own = (/** @type {import('./shortlist.js').TextName} */ name, /** @type {string} */ label) =>
    [cell(label, ''), cell(list.texts[name], OWN)]
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
      { title: '5 選定理由・選定経緯', table: decisions(items, catalogue, material.reasons) },
      { title: '6 先行事例', table: casesTable(list, catalogue, services, sourceOf) },
      { title: '7 経費と補助', table: table(['項目', '金額'], estimateRows(material.funding, material.estimate)) },
      { title: '8 効果の見込み（KPI）', table: fields([own('kpi', '指標と目標')]) },
      { title: '9 推進体制', table: fields([own('team', '体制')]) },
      { title: '10 スケジュール', table: fields([own('schedule', '時期')]) },
      { title: '11 審査基準チェック', table: criteriaTable(material) },
      { title: '12 未確認事項', table: openQuestions(catalogue, chosen.length > 0 ? chosen : services) },
    ],
  }
}

/** Those of a list that the catalogue still has. @param {Catalogue} catalogue @param {Item[]} items @returns {Service[]} */
const known = (catalogue, items) => items.flatMap((item) => serviceOf(catalogue, item.id) ?? [])

/** @param {Catalogue} catalogue */
function sourceIn(catalogue) {
  return (/** @type {Source} */ { document, section }) =>
    `${catalogue.documents.find((d) => d.id === document)?.title ?? document} ${section}`
}

/** @typedef {ReturnType<typeof sourceIn>} SourceOf */

/** @param {Shortlist} list @param {Catalogue} catalogue @param {Service[]} services @param {SourceOf} sourceOf */
function issuesTable(list, catalogue, services, sourceOf) {
  const listed = list.items.filter((item) => item.kind === 'issue').map((item) => item.id)
  const codes = new Set([...listed, ...services.flatMap((service) => service.placements.map((p) => p.issue))])
  const rows = catalogue.issues.filter((issue) => codes.has(issue.code)).map((issue) => {
    const source = sourceOf(issue.source)
    return [cell(`${issue.code} ${issue.name}`, source), cell(issue.symptoms.join(''), source)]
  })
  return table(['地域課題', '困りごと'], rows)
}

/** @param {Catalogue} catalogue @param {Service[]} services @param {SourceOf} sourceOf */
function comparison(catalogue, services, sourceOf) {
  const rows = services.map((service) => {
    const { placements } = service
    const texts = [
      service.title,
      detailsOf(catalogue, service.id).join('\n'),
      placements.map((p) => `${p.issue}：${p.phase ?? GAP}`).join('\n'),
      placements.map((p) => `${p.issue}：${p.municipalities === null ? GAP : `${p.municipalities}件`}`).join('\n'),
      casesWith(catalogue, service.id).map((study) => study.title).join('\n'),
      `${catalogue.fields.length}項目中${service.known.length}項目`,
    ]
    return texts.map((text) => cell(text, sourceOf(service.source)))
  })
  return table(['候補', '何をするか', '技術の検討フェーズ', '件数', '事例', '記載のある項目'], rows)
}

/** @param {Item[]} items @param {Catalogue} catalogue @param {Record<string, string>} reasons */
function decisions(items, catalogue, reasons) {
  const rows = items.map((item) => {
    const name = serviceOf(catalogue, item.id)?.title ?? item.seen.name
    const reason = [item.decision === 'rejected' ? (reasons[item.reason] ?? '') : '', item.note].filter((part) => part !== '').join('：')
    return [cell(name, ''), cell(DECISIONS[item.decision], OWN), cell(reason, OWN)]
  })
  return table(['候補', '判断', '理由'], rows)
}

/** @param {Shortlist} list @param {Catalogue} catalogue @param {Service[]} services @param {SourceOf} sourceOf */
function casesTable(list, catalogue, services, sourceOf) {
  const isListed = (/** @type {string} */ id) => list.items.some((item) => item.kind === 'case' && item.id === id)
  const wanted = catalogue.cases.filter((study) => isListed(study.id) || services.some(({ id }) => study.services.includes(id)))
  const rows = wanted.map((study) => {
    const texts = [
      study.title,
      `${study.prefecture} ${study.municipality}`,
      `${study.phase}（${study.since.replace(/-0?/, '年')}月より）`,
      study.summary,
      study.figures.map((figure) => `${figure.label}：${figure.value}`).join('\n'),
    ]
    return texts.map((text) => cell(text, sourceOf(study.source)))
  })
  return table(['事例', '自治体', '事例の検討フェーズ', '概要', '数字'], rows)
}

/** @param {Material} material */
function criteriaTable({ funding, criteria }) {
  const items = funding.criteria.principles.flatMap((principle) => principle.items)
  const rows = items.map((item) => {
    const check = criteria[item.code] ?? {}
    const source = `${funding.criteria.title} ${item.code}`
    return [
      cell(`${item.code} ${item.level}`, source),
      cell(item.text, source),
      cell(MARKS[check.mark ?? ''] ?? '', OWN),
      cell(check.evidence ?? '', OWN),
    ]
  })
  return table(['番号', '基準', '確認', '根拠'], rows)
}

/** @param {Catalogue} catalogue @param {Service[]} services */
function openQuestions(catalogue, services) {
  const rows = services.flatMap((service) =>
    unknownFields(catalogue, service).map((field) => [
      cell(service.title, ''),
      cell(field.label, ''),
      cell(field.question, '課題ナビの照会事項'),
      gap,
    ]))
  return table(['候補', '項目', 'たずねること', '答え'], rows)
}
