// @ts-check
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casesWith, detailsOf, recordOf, seenNow, serviceOf, unknownFields } from '../../site/Catalogue/pure/records.js'
import { publishedData } from './test-site.js'

/** @type {import('../../site/Catalogue/pure/records.js').Catalogue} */
const catalogue = publishedData('catalogue')

test('a record of each kind has the title and the page that the site gives it', () => {
  assert.equal(recordOf(catalogue, 'service', 'maas-app')?.title, 'MaaSアプリの導入')
  assert.deepEqual(recordOf(catalogue, 'issue', '1b'), {
    title: `1b ${catalogue.issues.find((issue) => issue.code === '1b')?.name}`,
    url: '/issues/1b/',
  })
  assert.match(recordOf(catalogue, 'case', 'maebashi-maemaas')?.url ?? '', /^\/cases\/maebashi-maemaas\/$/)
})

test('what the catalogue does not have is nothing, for every kind', () => {
  for (const kind of /** @type {const} */ (['service', 'issue', 'case'])) {
    assert.equal(recordOf(catalogue, kind, 'withdrawn'), undefined)
    assert.equal(seenNow(catalogue, kind, 'withdrawn'), null)
  }
})

test('texts, cases and gaps of a service come from the whole catalogue, each once', () => {
  for (const service of catalogue.services) {
    const details = detailsOf(catalogue, service.id)
    assert.ok(details.length > 0 && new Set(details).size === details.length, service.id)
    assert.equal(unknownFields(catalogue, service).length + service.known.length, catalogue.fields.length, service.id)
  }
  const [study] = catalogue.cases
  const service = serviceOf(catalogue, study.services[0])
  assert.ok(service && casesWith(catalogue, service.id).includes(study))
})
