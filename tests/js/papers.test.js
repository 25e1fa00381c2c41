// @ts-check
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inquiryDocx, planningDocx } from '../../site/Shortlist/papers-docx.js'
import { workbook } from '../../site/Shortlist/papers-xlsx.js'
import { planningSheet } from '../../site/Shortlist/pure/planning-sheet.js'
import { GAP } from '../../site/Shortlist/pure/sheet-table.js'
import { changed, emptyList, newItem, withItem } from '../../site/Shortlist/pure/shortlist.js'
import { documentFeature } from '../../site/Shortlist/xlsx-document.js'
import { seenNow } from '../../site/Catalogue/pure/records.js'
import { need } from './packages.js'
import { published, publishedData } from './test-site.js'

/** @type {typeof import('fflate')} */
const { unzipSync, strFromU8 } = need('fflate')
const writeExcelFile = need('write-excel-file/node').default

/** @type {import('../../site/Catalogue/pure/records.js').Catalogue} */
const catalogue = publishedData('catalogue')
const funding = publishedData('funding')
const REASONS = { '': '', early: '技術がまだ実証の段階' }
const ORIGIN = 'https://kadainavi.example'
const CHOSEN = 'on-demand-transport'
const SERVICES = [CHOSEN, 'maas-app', 'autonomous-shared-rides']

const empty = () => ({ list: emptyList('r3'), catalogue, funding, estimate: {}, criteria: {}, reasons: REASONS, origin: ORIGIN })

function filled() {
  let list = emptyList('r3')
  for (const id of SERVICES) {
    const seen = /** @type {any} */ (seenNow(catalogue, 'service', id))
    list = /** @type {any} */ (withItem(list, newItem('service', id, seen)))
  }
  list = changed(list, 'service', CHOSEN, { decision: 'chosen', note: '町の規模に合う' })
  list = changed(list, 'service', 'autonomous-shared-rides', { decision: 'rejected', reason: 'early' })
  const problem = '=SUM(1)で始まる文\n<b>太字</b> & 通院の足'
  list.texts = { subject: '移動手段の確保', town: '', problem, kpi: '', team: '企画課', schedule: '' }
  const costs = { 'cost-equipment': '500万', 'cost-labour': '2,000,000', overheadRate: '10', taxCredit: '' }
  return {
    ...empty(),
    list,
    estimate: { ...costs, applicant: 'municipality', clause: '6' },
    criteria: { '(1)-1': { mark: 'done', evidence: '町が申請する' } },
  }
}

const HEADINGS = [
  '件名', '地域の現状と課題', '該当する地域課題', '候補の比較', '選定理由・選定経緯', '先行事例', '経費と補助', '効果の見込み（KPI）',
  '推進体制', 'スケジュール', '審査基準チェック', '未確認事項',
]

test('the sheet has its twelve headings, and an empty one is full of gaps and invents nothing', () => {
  const { sections } = planningSheet(empty())
  assert.deepEqual(sections.map((s) => s.title.replace(/^[0-9]+ /, '')), HEADINGS)
  for (const { title, table } of sections) assert.ok(table.rows.some((row) => row.some((cell) => cell.text === GAP)), title)
  const items = funding.criteria.principles.flatMap((/** @type {{ items: unknown[] }} */ principle) => principle.items)
  assert.equal(sections[10].table.rows.length, items.length)
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
  const decided = byTitle['選定理由・選定経緯'].rows.map((row) => [row[1].text, row[2].text])
  assert.deepEqual(decided, [['選ぶ', '町の規模に合う'], ['検討中', GAP], ['選ばない', '技術がまだ実証の段階']])
  const codes = catalogue.issues.filter((i) => i.services.some(({ id }) => SERVICES.includes(id))).map((i) => i.code)
  assert.deepEqual(byTitle['該当する地域課題'].rows.map((row) => row[0].text.split(' ')[0]), codes)
  assert.equal(byTitle['件名'].rows[1][1].text, GAP)
  assert.equal(byTitle['審査基準チェック'].rows[0][2].text, '済')
  assert.equal(byTitle['審査基準チェック'].rows[1][2].text, GAP)
  assert.ok(byTitle['未確認事項'].rows.every((row) => row[0].text === 'オンデマンドバス・タクシーの導入'))
  const known = catalogue.services.find((s) => s.id === CHOSEN)?.known.length ?? 0
  assert.equal(byTitle['未確認事項'].rows.length, catalogue.fields.length - known)
})

test('the money is that of the estimate', () => {
  const money = Object.fromEntries(planningSheet(filled()).sections[6].table.rows.map((row) => [row[0].text, row[1].text]))
  const expected = {
    直接経費: '7,000,000円',
    一般管理費: '700,000円',
    事業費の総額: '7,700,000円',
    補助率: '1/2',
    補助金の見込み: '3,850,000円',
    自己負担の見込み: '3,850,000円',
    補助の対象にならない5年間の運用費: GAP,
  }
  assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, money[name]])), expected)
})

test('the money of the sheet is called as on the page of the estimate', () => {
  const page = published('funding/estimate/index.html')
  const labelOf = (/** @type {string} */ key) => new RegExp(`<dt>([^<]+)</dt>\\s*<dd data-js="${key}"`).exec(page)?.[1]
  const names = planningSheet(empty()).sections[6].table.rows.map((row) => row[0].text)
  assert.deepEqual(names.slice(0, 4), ['direct', 'overhead', 'total', 'rate'].map(labelOf))
})

/** @param {Blob} blob @returns {Promise<Record<string, string>>} the texts inside, by name */
async function parts(blob) {
  const files = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** @param {string} title @param {ReturnType<typeof workbook>} book */
const excelParts = async (title, book) => parts(new Blob([await writeExcelFile(book, { features: [documentFeature(title)] }).toBuffer()]))

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
  const inquiry = { title: 'MaaSアプリの導入', intro: '教えてください。', questions: ['費用は。', '契約は。'] }
  const document = (await parts(await inquiryDocx(inquiry)))['word/document.xml']
  assert.equal((document.match(/<w:numPr>/g) ?? []).length, 2)
  assert.ok(document.includes('照会事項：MaaSアプリの導入'))
})

test('the Excel file has a sheet for each heading, its header in row 1, text as text and no formula', async () => {
  const book = workbook(planningSheet(filled()))
  assert.equal(book.length, 13)
  assert.equal(new Set(book.map((s) => s.sheet)).size, 13)
  assert.ok(book.every((s) => s.sheet.length <= 31 && !/[\\/?*[\]:]/.test(s.sheet)))
  const files = await excelParts('検討シート', book)
  const sheets = Object.entries(files).filter(([name]) => /worksheets\/sheet/.test(name))
  assert.equal(sheets.length, 13)
  for (const [name, xml] of sheets) assert.ok(!xml.includes('<f>'), name)
  assert.ok(!Object.keys(files).some((name) => /vba/i.test(name)))
  assert.match(files['docProps/core.xml'], /<dc:title>検討シート<\/dc:title>.*<dc:language>ja-JP/)
  assert.ok(sheets.every(([, xml]) => xml.includes('fitToPage')))
  assert.ok(files['xl/sharedStrings.xml'].includes('=SUM(1)で始まる文'))
})

test('signs of XML in a title stay signs in the Excel file', async () => {
  const core = (await excelParts('防災<&"\'>計画', workbook(planningSheet(empty()))))['docProps/core.xml']
  assert.ok(core.includes('<dc:title>防災&lt;&amp;&quot;&apos;&gt;計画</dc:title>'), core)
})

test('rare characters and very long words go into both files', async () => {
  const material = filled()
  material.list.texts.problem = `𠮷野家 😀\u0007\uD842 ${'長'.repeat(4000)}`
  const sheet = planningSheet(material)
  const document = (await parts(await planningDocx(sheet)))['word/document.xml']
  assert.ok(document.includes('𠮷野家 😀 長'))
  assert.ok((await writeExcelFile(workbook(sheet)).toBuffer()).length > 1000)
})
