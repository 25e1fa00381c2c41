// Makes data/language/kanji-readings.tsv: the commonest reading of each kanji inside a compound and alone before kana,
// learned from the words of IPADIC by aligning each spelling with its reading (expectation maximisation, six rounds).
// Run by hand, once: npm i kuromoji@0.1.2 in an empty folder, then node kanji-readings.mjs THAT_FOLDER > kanji-readings.tsv
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'

const ROUNDS = 6
const LONGEST_READING = 5
const KEPT = 2600
const KANJI = /\p{Script=Han}/u

const dictionary = path.join(process.argv[2], 'node_modules/kuromoji/dict/tid_pos.dat.gz')
const hiragana = (text) => text.replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
const words = new Set()
for (const entry of gunzipSync(readFileSync(dictionary)).toString('utf8').split('\0')) {
  const [spelling, , kind, , , , form, , reading] = entry.split(',')
  if (!reading || kind === '固有名詞' || spelling.length > 7 || !KANJI.test(spelling)) continue
  if (/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|々|ー/u.test(spelling)) continue
  if (form === '*' || form === '基本形' || form.startsWith('連用形')) words.add(`${spelling}\t${hiragana(reading)}`)
}

const isKanjiAt = (word, i) => i >= 0 && i < word.length && KANJI.test(word[i])
const place = (word, i) => (isKanjiAt(word, i - 1) || isKanjiAt(word, i + 1) ? 'compound' : 'alone')

/** @type {Map<string, Map<string, number>>} place and kanji → reading → expected count */
let counts = new Map()
for (let round = 0; round < ROUNDS; round++) {
  const known = new Map([...counts].map(([key, readings]) => [key, { readings, sum: [...readings.values()].reduce((a, b) => a + b, 0) }]))
  counts = new Map()
  for (const line of words) {
    const [word, reading] = line.split('\t').map((text) => [...text])
    const likelihood = (i, from, to) => {
      if (!KANJI.test(word[i])) return to - from === 1 && hiragana(word[i]) === reading[from] ? 1 : 0
      const seen = known.get(place(word, i) + word[i])
      return round === 0 ? 1 / (to - from + 0.5) : (seen?.readings.get(reading.slice(from, to).join('')) ?? 0) / (seen?.sum ?? 1) + 1e-7
    }
    const forward = Array.from({ length: word.length + 1 }, () => new Float64Array(reading.length + 1))
    const backward = Array.from({ length: word.length + 1 }, () => new Float64Array(reading.length + 1))
    const ends = (from) => Array.from({ length: Math.min(LONGEST_READING, reading.length - from) }, (_, n) => from + n + 1)
    forward[0][0] = 1
    backward[word.length][reading.length] = 1
    for (let i = 0; i < word.length; i++) for (let from = 0; from < reading.length; from++) for (const to of ends(from)) {
      forward[i + 1][to] += forward[i][from] * likelihood(i, from, to)
    }
    for (let i = word.length - 1; i >= 0; i--) for (let from = 0; from < reading.length; from++) for (const to of ends(from)) {
      backward[i][from] += likelihood(i, from, to) * backward[i + 1][to]
    }
    const total = forward[word.length][reading.length]
    if (total === 0) continue
    word.forEach((kanji, i) => {
      if (!KANJI.test(kanji)) return
      const key = place(word, i) + kanji
      const readings = counts.get(key) ?? counts.set(key, new Map()).get(key)
      for (let from = 0; from < reading.length; from++) for (const to of ends(from)) {
        const share = (forward[i][from] * likelihood(i, from, to) * backward[i + 1][to]) / total
        const text = reading.slice(from, to).join('')
        if (share > 1e-6) readings.set(text, (readings.get(text) ?? 0) + share)
      }
    })
  }
}

const best = (key) => [...(counts.get(key) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
const uses = (kanji) =>
  ['compound', 'alone'].flatMap((where) => [...(counts.get(where + kanji)?.values() ?? [])]).reduce((a, b) => a + b, 0)
const kanji = [...new Set([...counts.keys()].map((key) => key.replace(/^(compound|alone)/, '')))].filter((c) => c.length === 1)
const kept = kanji.map((c) => ({ c, uses: uses(c) })).sort((a, b) => b.uses - a.uses).slice(0, KEPT).map(({ c }) => c).sort()
console.log('kanji\tcompound\talone')
for (const c of kept) console.log([c, best(`compound${c}`) ?? best(`alone${c}`), best(`alone${c}`) ?? best(`compound${c}`)].join('\t'))
