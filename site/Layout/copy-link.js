// @ts-check

/** How long a button tells what came of pressing it. Milliseconds. */
const TOLD = 3000

/**
 * Copies a text, and the button says whether that worked, in the words of its `data-done` and `data-failed`.
 * @param {HTMLElement} button @param {string} text
 */
export async function copyAndTell(button, text) {
  const label = (button.dataset.label ??= button.textContent ?? '')
  button.textContent = (await copies(text) ? button.dataset.done : button.dataset.failed) ?? ''
  setTimeout(() => {
    button.textContent = label
  }, TOLD)
}

/** @param {string} text @returns {Promise<boolean>} false where the browser does not let the page copy */
export async function copies(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
