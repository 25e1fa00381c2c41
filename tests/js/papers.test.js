// @ts-check
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { inquiryDocx, planningDocx } from '../../site/Shortlist/papers-docx.js'
import { documentFeature, workbook } from '../../site/Shortlist/papers-xlsx.js'
import { GAP, planningSheet } from '../../site/Shortlist/pure/planning-sheet.js'
import { changed, emptyList, newItem, seenNow, withItem } from '../../site/Shortlist/pure/shortlist.js'

const need = createRequire(new URL('../../site/package.json', import.meta.url))
const { unzipSync, strFromU8 } = need('fflate')
const writeExcelFile = need('write-excel-file/node').default

const load = (/** @type {string} */ name) => JSON.parse(readFileSync(new URL(`../../artifacts/test-site/api/v1/${name}.json`, import.meta.url), 'utf8'))
/** @type {import('../../site/Shortlist/pure/shortlist.js').Catalogue} */
const catalogue = load('catalogue')
const funding = load('funding')
const REASONS = { '': '', early: '技術がまだ実証の段階' }

const empty = () => ({ list: emptyList('r3'), catalogue, funding, estimate: {}, criteria: {}, reasons: REASONS, origin: 'https://kadainavi.example' })

function filled() {
  let list = emptyList('r3')
  for (const id of ['on-demand-transport', 'maas-app', 'autonomous-shared-rides']) list = /** @type {any} */ (withItem(list, newItem('service', id, /** @type {any} */ (seenNow(catalogue, 'service', id)))))
  list = changed(list, 'service', 'on-demand-transport', { decision: 'chosen', note: '町の規模に合う' })
  list = changed(list, 'service', 'autonomous-shared-rides', { decision: 'rejected', reason: 'early' })
  list.texts = { subject: '移動手段の確保', town: '', problem: '=SUM(1)で始まる文\n<b>太字</b> & 通院の足', kpi: '', team: '企画課', schedule: '' }
  return { ...empty(), list, estimate: { 'cost-equipment': '500万', 'cost-labour': '2,000,000', overheadRate: '10', applicant: 'municipality', clause: '6', taxCredit: '' }, criteria: { '(1)-1': { mark: 'done', evidence: '町が申請する' } } }
}

const HEADINGS = ['件名', '地域の現状と課題', '該当する地域課題', '候補の比較', '選定理由・選定経緯', '先行事例', '経費と補助', '効果の見込み（KPI）', '推進体制', 'スケジュール', '審査基準チェック', '未確認事項']

test('the sheet has its twelve headings, and an empty one is full of gaps and invents nothing', () => {
  const { sections } = planningSheet(empty())
  assert.deepEqual(sections.map((s) => s.title.replace(/^[0-9]+ /, '')), HEADINGS)
  for (const { title, table } of sections) assert.ok(table.rows.some((row) => row.some((cell) => cell.text === GAP)), title)
  assert.equal(sections[10].table.rows.length, 26)
})

test('every filled value has a source, and what is unknown is a gap', () => {
  const { sections } = planningSheet(filled())
  const byTitle = Object.fromEntries(sections.map((s) => [s.title.replace(/^[0-9]+ /, ''), s.table]))
  for (const { title, table } of sections) {
    assert.equal(table.head.at(-1), '出典')
    for (const row of table.rows) {
      assert.equal(row.length, table.head.length, title)
      const hasValue = row.slice(1, -1).some((cell) => cell.text !== GAP && cell.source !== '')
      if (hasValue) assert.notEqual(row.at(-1)?.text, '', `${title}: ${row[0].text}`)
    }
  }
  assert.match(byTitle['候補の比較'].rows[0].at(-1)?.text ?? '', /事例集 課題/)
  assert.deepEqual(byTitle['選定理由・選定経緯'].rows.map((row) => [row[1].text, row[2].text]), [['選ぶ', '町の規模に合う'], ['検討中', GAP], ['選ばない', '技術がまだ実証の段階']])
  const codes = catalogue.issues.filter((i) => i.services.some(({ id }) => ['on-demand-transport', 'maas-app', 'autonomous-shared-rides'].includes(id))).map((i) => i.code)
  assert.deepEqual(byTitle['該当する地域課題'].rows.map((row) => row[0].text.split(' ')[0]), codes)
  assert.equal(byTitle['件名'].rows[1][1].text, GAP)
  assert.equal(byTitle['審査基準チェック'].rows[0][2].text, '済')
  assert.equal(byTitle['審査基準チェック'].rows[1][2].text, GAP)
  assert.ok(byTitle['未確認事項'].rows.every((row) => row[0].text === 'オンデマンドバス・タクシーの導入'))
  assert.equal(byTitle['未確認事項'].rows.length, catalogue.fields.length - (catalogue.services.find((s) => s.id === 'on-demand-transport')?.known.length ?? 0))
})

test('the money is that of the estimate', () => {
  const money = Object.fromEntries(planningSheet(filled()).sections[6].table.rows.map((row) => [row[0].text, row[1].text]))
  assert.deepEqual([money['直接経費'], money['間接経費'], money['補助の対象になる経費の合計'], money['補助率'], money['補助金の見込み'], money['自己負担の見込み']], ['7,000,000円', '700,000円', '7,700,000円', '1/2', '3,850,000円', '3,850,000円'])
  assert.equal(money['補助の対象にならない5年間の運用費'], GAP)
})

const parts = async (/** @type {Blob} */ blob) => Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => [name, strFromU8(bytes)]))

test('the Word file has title, language, headings as styles, marked header rows and no macro', async () => {
  const files = await parts(await planningDocx(planningSheet(filled())))
  const document = files['word/document.xml']
  assert.ok(!Object.keys(files).some((name) => /vba|macro|activeX/i.test(name)))
  assert.match(files['docProps/core.xml'], /<dc:title>検討シート<\/dc:title>/)
  assert.match(files['word/styles.xml'], /<w:lang [^>]*w:eastAsia="ja-JP"/)
  assert.equal((document.match(/<w:pStyle w:val="Heading1"\/>/g) ?? []).length, 12)
  assert.equal((document.match(/<w:pStyle w:val="Title"\/>/g) ?? []).length, 1)
  assert.equal((document.match(/<w:tblHeader\/>/g) ?? []).length, 12)
  for (const heading of HEADINGS) assert.ok(document.includes(heading), heading)
  assert.ok(document.includes('&lt;b&gt;太字&lt;/b&gt; &amp; 通院の足'))
  assert.ok(document.includes(GAP))
  assert.ok(!/ {3,}|　{3,}/.test(document.replace(/<[^>]*>/g, '')))
})

test('the Word file of the questions numbers them as a list', async () => {
  const document = (await parts(await inquiryDocx({ title: 'MaaSアプリの導入', intro: '教えてください。', questions: ['費用は。', '契約は。'] })))['word/document.xml']
  assert.equal((document.match(/<w:numPr>/g) ?? []).length, 2)
  assert.ok(document.includes('照会事項：MaaSアプリの導入'))
})

test('the Excel file has a sheet for each heading, its header in row 1, text as text and no formula', async () => {
  const book = workbook(planningSheet(filled()))
  assert.equal(book.length, 13)
  assert.equal(new Set(book.map((s) => s.sheet)).size, 13)
  assert.ok(book.every((s) => s.sheet.length <= 31 && !/[\\/?*[\]:]/.test(s.sheet)))
  const files = await parts(new Blob([await writeExcelFile(book, { features: [documentFeature('検討シート')] }).toBuffer()]))
  const sheets = Object.entries(files).filter(([name]) => /worksheets\/sheet/.test(name))
  assert.equal(sheets.length, 13)
  for (const [name, xml] of sheets) assert.ok(!xml.includes('<f>'), name)
  assert.ok(!Object.keys(files).some((name) => /vba/i.test(name)))
  assert.match(files['docProps/core.xml'], /<dc:title>検討シート<\/dc:title>.*<dc:language>ja-JP/)
  assert.ok(sheets.every(([, xml]) => xml.includes('fitToPage')))
  assert.ok(files['xl/sharedStrings.xml'].includes('=SUM(1)で始まる文'))
})

test('rare characters and very long words go into both files', async () => {
  const material = filled()
  material.list.texts.problem = `𠮷野家 😀\u0007\uD842 ${'長'.repeat(4000)}`
  const sheet = planningSheet(material)
  const document = (await parts(await planningDocx(sheet)))['word/document.xml']
  assert.ok(document.includes('𠮷野家 😀 長'))
  assert.ok((await writeExcelFile(workbook(sheet)).toBuffer()).length > 1000)
})
