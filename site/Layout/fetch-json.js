// @ts-check

/**
 * A published file.
 * @param {string | undefined} address
 * @returns {Promise<any>}
 * @throws {Error} offline, an answer other than the file, a broken download: all the same to the reader, and trying again may help
 */
export async function fetchJson(address = '') {
  const response = await fetch(address)
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}
