// The search of the site beside lunr and Pagefind, in Chromium.
// Usage: node benchmarks/search/run.mjs [SIZE…], sizes in pages (default: real 2000 20000)
// Needs artifacts/test-site (./kadai build --output artifacts/test-site), data/quality/search.tsv and Chromium
// (KADAI_CHROMIUM, else /usr/bin/chromium).
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from '../../site/node_modules/esbuild/lib/main.js'
import { buildIndex } from '../../site/Search/tool/build-index.js'
import { measure } from '../../site/Search/tool/measures.js'
import { inBrowser } from './browser.mjs'
import { grow } from './grow.js'
import { judgedOf } from './judged.js'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.join(here, '../..')
const work = path.join(root, 'artifacts/benchmark-search')
const ENGINES = ['kadai', 'lunr-plain', 'lunr-ja', 'pagefind']

const run = (command, args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, cwd: root, ...options })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(0)

if (!existsSync(path.join(here, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here })
rmSync(work, { recursive: true, force: true })
mkdirSync(path.join(work, 'engines'), { recursive: true })
await bundleEngines()
const input = JSON.parse(run('dotnet', ['run', path.join(here, 'documents.cs')]))
const judged = judgedOf(path.join(root, 'data/quality/search.tsv'))

console.log('| pages | engine | recall@10 | nDCG@10 | no result | index gzip KB | first query gzip KB | first ms | p50 ms | p99 ms |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
for (const size of process.argv.length > 2 ? process.argv.slice(2) : ['real', '2000', '20000']) await compare(size)
rmSync(work, { recursive: true, force: true })

async function bundleEngines() {
  const kadai = "export { SearchFiles } from './Search/search-files.js'; export { answer } from './Search/pure/search-answer.js'"
  const options = { bundle: true, minify: true, format: 'esm', logLevel: 'error' }
  await build({ ...options, stdin: { contents: kadai, resolveDir: path.join(root, 'site') }, outfile: path.join(work, 'engines/kadai.js') })
  for (const name of ['lunr-plain', 'lunr-ja']) {
    await build({ ...options, entryPoints: [path.join(here, `${name}.js`)], outfile: path.join(work, `engines/${name}.js`) })
  }
}

async function compare(size) {
  const documents = size === 'real' ? input.documents : grow(input.documents, Number(size))
  const folder = path.join(work, size)
  mkdirSync(path.join(folder, 'kadai'), { recursive: true })
  const files = buildIndex({ ...input, documents })
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, 'kadai', name), content)
  const plain = documents.map((d) => ({ title: d.title, text: d.passages.map((p) => p.text).join('\n') }))
  for (const name of ['lunr-plain', 'lunr-ja']) {
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify((await import(`./${name}.js`)).build(plain)))
  }
  const store = documents.map((d) => ({ url: d.url, title: d.title, text: d.passages[0].text }))
  writeFileSync(path.join(folder, 'store.json'), JSON.stringify(store))
  cpSync(path.join(root, 'artifacts/test-site'), path.join(folder, 'site'), { recursive: true })
  for (const d of documents.filter((one) => one.url.startsWith('/grown/'))) {
    mkdirSync(path.join(folder, 'site', d.url), { recursive: true })
    writeFileSync(path.join(folder, 'site', d.url, 'index.html'), pageOf(d))
  }
  run(path.join(here, 'node_modules/.bin/pagefind'), ['--site', path.join(folder, 'site')])
  for (const engine of ENGINES) {
    const result = await inBrowser({ engine, base: `/${size}/`, queries: judged.map((j) => j.query) }, work)
    const plainly = (url) => url.replace(/index\.html$/, '').replace(/^.*\/site\//, '/')
    const { recall, ndcg, zero } = measure(judged, result.answers.map((urls) => urls.map(plainly))).figures[0]
    const quality = [recall.toFixed(3), ndcg.toFixed(3), Math.round(zero * judged.length)]
    const cost = [kilobytes(indexBytes(engine, folder)), kilobytes(result.firstBytes), result.firstMs, result.p50, result.p99]
    console.log(`| ${[documents.length, engine, ...quality, ...cost].join(' | ')} |`)
  }
  rmSync(folder, { recursive: true, force: true })
}

function pageOf({ title, passages }) {
  const body = `<h1>${title}</h1>${passages.map((p) => `<p>${p.text}</p>`).join('')}`
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${title}</title><body><main>${body}</main></body></html>`
}

/** All files of the index, as a server would send them; of ours without the texts, as lunr's without its store. */
function indexBytes(engine, folder) {
  const sent = (file) => (/\.(pf_|wasm|pagefind)/.test(file) ? statSync(file).size : gzipSync(readFileSync(file), { level: 9 }).length)
  const sum = (files) => files.reduce((bytes, file) => bytes + sent(file), 0)
  const filesIn = (place, isWanted) =>
    readdirSync(path.join(folder, place), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && isWanted(file.name)).map((file) => path.join(file.parentPath, file.name))
  if (engine === 'kadai') return sum(filesIn('kadai', (name) => !name.startsWith('texts-')))
  if (engine === 'pagefind') return sum(filesIn('site/pagefind', (name) => /\.pf_(index|meta|filter)/.test(name)))
  return sum([path.join(folder, `${engine}.json`)])
}
