// @ts-check
// What somebody wrote, kept on this device alone. Storage may be full or blocked: then the page works on and says so once.

/**
 * @param {string} name
 * @returns {unknown} what was kept, or null for nothing, something unreadable, or no storage
 */
export function recall(name) {
  try {
    return JSON.parse(localStorage.getItem(`kadainavi.${name}`) ?? 'null')
  } catch {
    return null
  }
}

/** Fields by name. @param {string} name @returns {Record<string, any>} empty where something else, or nothing, was kept */
export function recallRecord(name) {
  const kept = recall(name)
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {}
}

/**
 * @param {string} name
 * @param {unknown} value null forgets it
 * @returns {boolean} whether it was kept
 */
export function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(`kadainavi.${name}`)
    else localStorage.setItem(`kadainavi.${name}`, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}
