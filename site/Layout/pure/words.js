// @ts-check
// Texts that stand in the page's HTML, made ready to show.

/**
 * The text with its gaps filled; a gap that nothing is known for stays as it is.
 * @param {string | undefined} text `{count}件見つかりました。` @param {Record<string, string | number>} values
 */
export const fill = (text = '', values) => text.replace(/\{(\w+)\}/g, (gap, name) => String(values[name] ?? gap))

/**
 * Words by name, as one attribute holds them.
 * @param {string | undefined} text `issue=地域課題|service=サービス`
 * @returns {Record<string, string>}
 */
export const pairs = (text = '') => Object.fromEntries(text.split('|').map((pair) => pair.split('=')))
