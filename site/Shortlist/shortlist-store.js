// @ts-check
import { keep, recall } from '../Layout/device-store.js'
import { emptyList, readList } from './pure/shortlist.js'

/** @typedef {import('./pure/shortlist.js').Shortlist} Shortlist */

const NAME = 'shortlist'

/** Fired on the document whenever the list of this page changes, so that count and buttons follow. */
export const CHANGED = 'kadainavi-shortlist'

/** @param {string} edition of this site, for a list that begins today @returns {Shortlist} */
export const loadList = (edition) => readList(recall(NAME)) ?? emptyList(edition)

/** @param {Shortlist} list @returns {boolean} whether the device kept it */
export function saveList(list) {
  const wasKept = keep(NAME, list)
  document.dispatchEvent(new CustomEvent(CHANGED))
  return wasKept
}

/** This page, and other tabs of the same site. @param {() => void} follow @param {AddEventListenerOptions} options when to end */
export function onChange(follow, options) {
  document.addEventListener(CHANGED, follow, options)
  addEventListener('storage', follow, options)
}
