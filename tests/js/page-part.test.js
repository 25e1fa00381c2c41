// @ts-check
import assert from 'node:assert/strict'
import { test } from 'node:test'

/** As much of an element as the base of ours asks for: one place to speak. */
class Element {
  status = { textContent: '' }

  querySelector() {
    return this.status
  }
}
Object.assign(globalThis, { HTMLElement: Element })
// Its types are those of a browser, which this project does not have.
const address = new URL('../../site/Layout/page-part.js', import.meta.url).href
const { PagePart } = await import(address)

test('listeners on what outlives an element end when it leaves the page, and may begin again', () => {
  const part = new PagePart()
  const page = new EventTarget()
  let heard = 0
  page.addEventListener('storage', () => heard++, part.whileHere)
  page.dispatchEvent(new Event('storage'))
  part.disconnectedCallback()
  page.dispatchEvent(new Event('storage'))
  assert.equal(heard, 1)

  page.addEventListener('storage', () => heard++, part.whileHere)
  page.dispatchEvent(new Event('storage'))
  assert.equal(heard, 2)
})

test('only the last of many announcements is said, after a pause, and none by an element that has left', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const part = new PagePart()
  for (const text of ['1件', '2件', '3件']) part.announce(text)
  t.mock.timers.tick(899)
  assert.equal(part.status.textContent, '')
  t.mock.timers.tick(1)
  assert.equal(part.status.textContent, '3件')

  part.announce('4件')
  part.disconnectedCallback()
  t.mock.timers.tick(900)
  assert.equal(part.status.textContent, '3件')
})
