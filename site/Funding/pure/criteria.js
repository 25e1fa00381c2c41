// @ts-check
// What a self-check of the criteria says: what is missing, and how far it has come. No DOM here.

/**
 * @typedef {'done' | 'open' | 'none'} Mark done 済, open 未, none 該当なし
 * @typedef {{ mark?: Mark, evidence?: string }} Check
 * @typedef {Pick<import('../../published').CriterionEntry, 'code' | 'isRequired'>} Criterion
 * @typedef {{ done: number, total: number }} Count
 */

/**
 * @param {Criterion[]} criteria
 * @param {Record<string, Check>} checks by code
 * @returns {{ required: Count, recommended: Count, missing: string[], withoutEvidence: string[] }}
 *   missing: required items that are open or not looked at; a required item can not be "not applicable" without a word of evidence
 */
export function summary(criteria, checks) {
  /** @param {Criterion} c */
  const hasEvidence = ({ code }) => (checks[code]?.evidence ?? '').trim() !== ''
  /** @param {Criterion} c */
  const settled = (c) => checks[c.code]?.mark === 'done' || (checks[c.code]?.mark === 'none' && hasEvidence(c))
  const required = criteria.filter((c) => c.isRequired)
  const recommended = criteria.filter((c) => !c.isRequired)
  /** @param {Criterion[]} list */
  const count = (list) => ({ done: list.filter(settled).length, total: list.length })
  return {
    required: count(required),
    recommended: count(recommended),
    missing: required.filter((c) => !settled(c)).map((c) => c.code),
    withoutEvidence: criteria.filter((c) => checks[c.code]?.mark === 'done' && !hasEvidence(c)).map((c) => c.code),
  }
}
