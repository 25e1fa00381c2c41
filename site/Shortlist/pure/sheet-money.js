// @ts-check
// The money of the planning sheet, by the estimate that was kept on the device.
import { parseAmount } from '../../Funding/pure/amount.js'
import { budgetOf, estimate, grouped } from '../../Funding/pure/funding.js'
import { cell, gap } from './sheet-table.js'

/** @typedef {import('./sheet-table.js').Cell} Cell */

/** Figures as the page of the estimate and the source call them. */
const NAMES = {
  direct: '直接経費',
  overhead: '一般管理費',
  total: '事業費の総額',
  rate: '補助率',
  subsidy: '補助金の見込み',
  ownCost: '自己負担の見込み',
  runningFiveYears: '補助の対象にならない{years}年間の運用費',
}

/**
 * @param {import('../../published').FundingDocument} funding
 * @param {Record<string, string>} kept fields of the estimate
 * @returns {Cell[][]}
 */
export function estimateRows(funding, kept) {
  const amount = (/** @type {string} */ name) => parseAmount(kept[name] ?? '', funding.rates.most, name === 'overheadRate' ? 2 : 0).value
  const kinds = funding.costs.groups.flatMap((group) => group.kinds)
  const isFilled = kinds.some((kind) => amount(`cost-${kind.id}`) > 0)
  const answers = { amount, applicant: kept.applicant ?? 'municipality', clause: Number(kept.clause ?? funding.rates.defaultClause) }
  const found = isFilled ? estimate(budgetOf(funding.costs, answers), funding.rates) : null
  const names = { ...NAMES, runningFiveYears: NAMES.runningFiveYears.replace('{years}', String(funding.rates.runningYears)) }
  if (!found) return Object.values(names).map((name) => [cell(name, ''), gap])

  const rule = `利用者の記入した額を、${funding.rates.source.section}で計算（令和5年度の公募の決まり。公募は終了）`
  const texts = {
    direct: inYen(found.direct),
    overhead: inYen(found.overhead),
    total: inYen(found.total),
    rate: found.rate,
    subsidy: inYen(found.subsidy),
    ownCost: inYen(found.ownCost),
    runningFiveYears: amount('running') > 0 ? inYen(found.runningFiveYears) : '',
  }
  return [
    ...Object.entries(names).map(([key, name]) => [cell(name, ''), cell(texts[/** @type {keyof typeof texts} */ (key)], rule)]),
    ...found.warnings.map((warning) => [cell('注意', ''), cell(warning.text, warning.where)]),
  ]
}

/** @param {number | null} value */
const inYen = (value) => (value === null ? '' : `${grouped(value)}円`)
