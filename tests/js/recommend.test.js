// @ts-check
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { misfits, readCatalogue, readKnowledge, readModel } from '../../site/Problem/pure/knowledge.js'
import { confidenceLevel, recommend, textFault } from '../../site/Problem/pure/recommend.js'
import { sentencesOf } from '../../site/Problem/pure/scoring.js'
import { wordsOf } from '../../site/Problem/pure/reasons.js'
import { publishedData } from './test-site.js'

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const file = read('data/model/recommender.json')
const model = readModel(file)
const catalogue = readCatalogue(publishedData('catalogue'))

/** @param {number} actual @param {number} expected @param {string} what */
const near = (actual, expected, what) => assert.ok(Math.abs(actual - expected) < 1e-4, `${what}: ${actual} instead of ${expected}`)

test('every quality statement is answered as on the command line, to 1e-4', () => {
  const golden = read('tests/fixtures/recommendations.json')
  assert.ok(golden.length >= 500)
  for (const { text, confidence, issues, services, cases } of golden) {
    const answer = recommend(model, catalogue, text)
    near(answer.confidence, confidence, text)
    issues.forEach((/** @type {[string, number, string]} */ [code, probability, because], /** @type {number} */ i) => {
      assert.equal(answer.issues[i].code, code, text)
      near(answer.issues[i].probability, probability, text)
      assert.equal(answer.issues[i].because.join('|'), because, text)
    })
    services.forEach((/** @type {[string, number]} */ [id, score], /** @type {number} */ i) => {
      assert.equal(answer.services[i].id, id, text)
      near(answer.services[i].score, score, text)
    })
    assert.deepEqual(answer.cases, cases, text)
  }
})

test('probabilities sum to one, and marks lie inside the text in order', () => {
  const text = '商店街の空き店舗が増え、ＥＣに客を取られている'
  const { issues, highlights } = recommend(model, catalogue, text)
  near(issues.reduce((sum, issue) => sum + issue.probability, 0), 1, 'sum')
  assert.ok(highlights.length > 0)
  let at = 0
  for (const [start, end] of highlights) {
    assert.ok(start >= at && end > start && end <= text.length)
    at = end
  }
})

test('a phase leaves only services whose technology is in it', () => {
  const { services } = recommend(model, catalogue, '路線バスの利用者が減っている', { phase: '実装' })
  assert.ok(services.length > 0)
  assert.ok(services.every((service) => service.phase === '実装'))
})

for (const text of ['', '😀', '\u0000\u0007', '\ud83d', '<script>alert(1)</script>', '\u202eバス', 'バ'.repeat(4000)]) {
  test(`any text is answered with numbers: ${JSON.stringify(text.slice(0, 20))}`, () => {
    const { issues, confidence } = recommend(model, catalogue, text)
    assert.equal(issues.length, catalogue.issues.length)
    assert.ok(issues.every((issue) => Number.isFinite(issue.probability)) && Number.isFinite(confidence))
  })
}

test('a model of another format, or cut short, is refused', () => {
  assert.throws(() => readModel({ ...file, format: 'kadainavi-recommender/0' }))
  assert.throws(() => readModel(/** @type {any} */ (null)))
  assert.throws(() => readModel({ ...file, kana: { ...file.kana, levels: file.kana.levels.slice(1) } }))
  assert.throws(() => readModel({ ...file, kana: { ...file.kana, classes: file.kana.classes.slice(3) } }))
})

test('words are runs of one kind of letter, without the particles between them', () => {
  const words = (/** @type {string} */ text) => wordsOf(text, file.reasons.particles).map(([start, end]) => text.slice(start, end))
  assert.deepEqual(words('路線バスが減って、親が通えない'), ['路線', 'バス', '減って', '親', '通えない'])
  assert.deepEqual(words('ごみがあふれる'), ['ごみ', 'あふれる'])
  assert.deepEqual(words('maasと5g'), ['maas', '5g'])
})

test('a text is split where sentences and clauses end, and only into parts that say something', () => {
  assert.deepEqual(sentencesOf('バスが減って困っている。雪で道が凍って転ぶ人が多い', file.sentences.shortest), ['バスが減って困っている', '雪で道が凍って転ぶ人が多い'])
  assert.deepEqual(sentencesOf('困る。', file.sentences.shortest), [])
})

test('levels of confidence are four, the surest first', () => {
  assert.deepEqual([0.9, 0.5, 0.2, 0.01].map(confidenceLevel), [0, 1, 2, 3])
})

const failures = read('tests/fixtures/failures.json')

test('a model that does not fit the catalogue says what only one of them has', () => {
  const issues = Object.entries(failures.catalogue).map((/** @type {[string, any]} */ [code, ids]) =>
    ({ code, services: ids.map((/** @type {string} */ id) => ({ id })) }))
  for (const { why, issues: codes, rows, misfits: expected } of failures.models) {
    assert.deepEqual(misfits({ issues: codes, rows }, { issues }).map(({ kind, name }) => [kind, name]), expected, why)
  }
})

test('a text that is empty or too long is told before anything is scored', () => {
  for (const { text, repeat, times, fault } of failures.texts) assert.equal(textFault(text ?? repeat.repeat(times)), fault)
})

test('a file that is no model is refused before anybody is answered', () => {
  for (const { why, text } of failures.files) assert.throws(() => readModel(JSON.parse(text)), Error, why)
})

test('a model and a catalogue that do not fit are refused when they are read, not while somebody is answered', () => {
  const catalogueFile = publishedData('catalogue')
  assert.ok(readKnowledge(file, catalogueFile))
  const issues = catalogueFile.issues.map((/** @type {any} */ issue) => (issue.code === '1b' ? { ...issue, code: '1z' } : issue))
  const renamed = { ...catalogueFile, issues }
  assert.throws(() => readKnowledge(file, renamed), /unknownIssue 1b/)
})
