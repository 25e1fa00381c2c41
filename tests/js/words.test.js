// @ts-check
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fill, pairs } from '../../site/Layout/pure/words.js'

test('every gap of a text is filled, as often as it stands there, and an unknown one stays', () => {
  assert.equal(fill('{count}件（全{total}件のうち{count}件）', { count: 3, total: 10 }), '3件（全10件のうち3件）')
  assert.equal(fill('{name}の{other}', { name: 'バス' }), 'バスの{other}')
  assert.equal(fill(undefined, { name: 'バス' }), '')
})

test('what is filled in is taken as it is, signs and gaps too', () => {
  assert.equal(fill('「{name}」は{count}件', { name: '$& {count}', count: 2 }), '「$& {count}」は2件')
})

test('an attribute holds words by name', () => {
  assert.deepEqual(pairs('issue=地域課題|service=サービス'), { issue: '地域課題', service: 'サービス' })
  assert.equal(pairs(undefined).issue, undefined)
})
