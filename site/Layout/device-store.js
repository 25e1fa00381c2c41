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
