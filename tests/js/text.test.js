// @ts-check
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fold, kanaGrams, reader, surfaceGrams } from '../../site/Layout/pure/text.js'

const { readings, cases } = JSON.parse(readFileSync(new URL('../fixtures/text.json', import.meta.url), 'utf8'))
const read = reader(readings)

for (const { text, folded, kana, surface, kanaGrams: expectedKana, originals } of cases) {
  test(`text is folded, read and cut as the fixture says: ${JSON.stringify(text)}`, () => {
    const actual = fold(text)
    assert.equal(actual.text, folded)
    const reading = read(actual.text)
    assert.equal(reading.kana, kana)
    const grams = surfaceGrams(actual.text)
    assert.deepEqual(grams.map((g) => g.text), surface)
    assert.deepEqual(kanaGrams(reading, 2, 3).map((g) => g.text), expectedKana)
    assert.deepEqual(grams.map((g) => text.slice(...actual.original(g.start, g.end))), originals)
  })
}
