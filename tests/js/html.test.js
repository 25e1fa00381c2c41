// @ts-check
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { need } from './packages.js'
import { testSite } from './test-site.js'

/** @type {typeof import('html-validate')} */
const { HtmlValidate } = need('html-validate')
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Written by an HTML serialiser: void elements and attribute style are its business.
    'no-raw-characters': 'off',
    // A list with its marker taken away by CSS keeps its meaning; a telephone number stands in a table as the source prints it.
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
})

const site = testSite()
const pages = readdirSync(site, { recursive: true }).map(String).filter((name) => name.endsWith('.html')).sort()

test(`the built site has pages`, () => assert.ok(pages.length > 150, `${pages.length} pages`))

test('every page is valid HTML', () => {
  const faults = pages.flatMap((page) =>
    validator.validateStringSync(readFileSync(path.join(site, page), 'utf8')).results.flatMap((result) =>
      result.messages.map((message) => `${page}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`)))
  assert.deepEqual(faults.slice(0, 20), [])
})
