// @ts-check
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { faultOf } from './test-site.js'

/** A site and what it is made from, written at these times. @param {Record<string, number>} times seconds by path */
function folders(times) {
  const root = mkdtempSync(path.join(tmpdir(), 'kadainavi-'))
  for (const [name, seconds] of Object.entries(times)) {
    const file = path.join(root, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, '')
    utimesSync(file, seconds, seconds)
  }
  return root
}

/** @param {Record<string, number>} times */
function faultWith(times) {
  const root = folders(times)
  try {
    return faultOf(path.join(root, 'site'), [path.join(root, 'program'), path.join(root, 'never-built')])
  } finally {
    rmSync(root, { recursive: true })
  }
}

test('a site built with the program of today may be tested', () => {
  assert.equal(faultWith({ 'program/kadai.dll': 1000, 'site/index.html': 1001 }), '')
})

test('a site that is missing, or older than any file of the program, is refused in one sentence', () => {
  assert.match(faultWith({ 'program/kadai.dll': 1000 }), /がありません。「.\/kadai build/)
  const old = { 'site/index.html': 1001, 'program/kadai.dll': 1000, 'program/deep/part.dll': 1002 }
  assert.match(faultWith(old), /より古くなっています。「.\/kadai build/)
})
