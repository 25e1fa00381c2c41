// @ts-check
// Made by UPDATE_GOLDEN=1 ./kadai test; a test holds it current. Do not edit.
// The words and numbers of data/vocabulary.yaml that the browser needs.

/** Phases of the technology, from the one that can be used today downward. */
export const PHASES = ['実装', '実証～実装', '実証']

/** How a lost value is written. */
export const UNKNOWN = '不明'

/** The applicant of which a small one is a kind, by id; null for none. @type {Record<string, string | null>} */
export const APPLICANTS = { small: 'municipality', municipality: null, prefecture: null, corporation: null }

/** Upper limits. */
export const LIMITS = { shortlist: 30, compared: 4, text: 4000, statement: 4000, evidence: 500, query: 300 }
