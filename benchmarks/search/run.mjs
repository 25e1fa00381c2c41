// The search of the site beside lunr and Pagefind, in Chromium. Usage: node benchmarks/search/run.mjs [SIZE…], sizes in pages (default: real 2000 20000)
// Needs artifacts/test-site (./kadai build --output artifacts/test-site), data/quality/search.tsv and Chromium (KADAI_CHROMIUM, else /usr/bin/chromium).
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from '../../site/node_modules/esbuild/lib/main.js'
import { buildIndex } from '../../site/Search/tool/build-index.js'
import { measure } from '../../site/Search/tool/measures.js'
import { grow } from './grow.js'

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
const judged = readFileSync(path.join(root, 'data/quality/search.tsv'), 'utf8').trim().split('\n').slice(1).map((line) => {
  const [query, style, pages, also] = line.split('\t')
  return { query, style, pages: pages.split(' ').filter(Boolean), also: also.split(' ').filter(Boolean) }
})

console.log('| pages | engine | recall@10 | nDCG@10 | no result | index gzip KB | first query gzip KB | first ms | p50 ms | p99 ms |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
for (const size of process.argv.length > 2 ? process.argv.slice(2) : ['real', '2000', '20000']) await compare(size)
rmSync(work, { recursive: true, force: true })

async function bundleEngines() {
  const kadai = `export { SearchFiles } from '${root}/site/Search/search-files.js'; export { answer } from '${root}/site/Search/pure/search-answer.js'`
  const options = { bundle: true, minify: true, format: 'esm', logLevel: 'error' }
  await build({ ...options, stdin: { contents: kadai, resolveDir: path.join(root, 'site') }, outfile: path.join(work, 'engines/kadai.js') })
  for (const name of ['lunr-plain', 'lunr-ja']) await build({ ...options, entryPoints: [path.join(here, `${name}.js`)], outfile: path.join(work, `engines/${name}.js`) })
}

async function compare(size) {
  const documents = size === 'real' ? input.documents : grow(input.documents, Number(size))
  const folder = path.join(work, size)
  mkdirSync(path.join(folder, 'kadai'), { recursive: true })
  for (const [name, content] of Object.entries(buildIndex({ ...input, documents }))) writeFileSync(path.join(folder, 'kadai', name), content)
  const plain = documents.map((d) => ({ title: d.title, text: d.passages.map((p) => p.text).join('\n') }))
  for (const name of ['lunr-plain', 'lunr-ja']) writeFileSync(path.join(folder, `${name}.json`), JSON.stringify((await import(`./${name}.js`)).build(plain)))
  writeFileSync(path.join(folder, 'store.json'), JSON.stringify(documents.map((d) => ({ url: d.url, title: d.title, text: d.passages[0].text }))))
  cpSync(path.join(root, 'artifacts/test-site'), path.join(folder, 'site'), { recursive: true })
  for (const d of documents.filter((one) => one.url.startsWith('/grown/'))) {
    mkdirSync(path.join(folder, 'site', d.url), { recursive: true })
    writeFileSync(path.join(folder, 'site', d.url, 'index.html'), `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${d.title}</title><body><main><h1>${d.title}</h1>${d.passages.map((p) => `<p>${p.text}</p>`).join('')}</main></body></html>`)
  }
  run(path.join(here, 'node_modules/.bin/pagefind'), ['--site', path.join(folder, 'site')])
  for (const engine of ENGINES) {
    const result = await inBrowser(engine, size)
    const { figures } = measure(judged, result.answers.map((urls) => urls.map((url) => url.replace(/index\.html$/, '').replace(/^.*\/site\//, '/'))))
    const { recall, ndcg, zero } = figures[0]
    console.log(`| ${documents.length} | ${engine} | ${recall.toFixed(3)} | ${ndcg.toFixed(3)} | ${Math.round(zero * judged.length)} | ${kilobytes(indexBytes(engine, folder))} | ${kilobytes(result.firstBytes)} | ${result.firstMs} | ${result.p50} | ${result.p99} |`)
  }
  rmSync(folder, { recursive: true, force: true })
}

/** All files of the index, as a server would send them; of ours without the texts, as lunr's without its store. */
function indexBytes(engine, folder) {
  const sum = (files) => files.reduce((bytes, file) => bytes + (/\.(pf_|wasm|pagefind)/.test(file) ? statSync(file).size : gzipSync(readFileSync(file), { level: 9 }).length), 0)
  if (engine === 'kadai') return sum(readdirSync(path.join(folder, 'kadai')).filter((name) => !name.startsWith('texts-')).map((name) => path.join(folder, 'kadai', name)))
  if (engine === 'pagefind') return sum(readdirSync(path.join(folder, 'site/pagefind'), { recursive: true, withFileTypes: true }).filter((f) => f.isFile() && /\.pf_(index|meta|filter)/.test(f.name)).map((f) => path.join(f.parentPath, f.name)))
  return sum([path.join(folder, `${engine}.json`)])
}

/** One engine in a fresh browser; firstBytes: all bytes sent until the first query's ten pages were known. */
async function inBrowser(engine, size) {
  let bytes = 0
  let firstBytes = 0
  const { promise, resolve } = Promise.withResolvers?.() ?? deferred()
  const server = createServer(async (request, response) => {
    const url = decodeURIComponent((request.url ?? '/').split('?')[0])
    if (url === '/first') firstBytes = bytes
    if (url === '/result') {
      let body = ''
      for await (const piece of request) body += piece
      resolve(JSON.parse(body))
    }
    if (request.method === 'POST') return response.end()
    const content =
      url === '/' ? '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>'
      : url === '/page.js' ? readFileSync(path.join(here, 'page.js'))
      : url === '/job.json' ? JSON.stringify({ engine, base: `/${size}/`, queries: judged.map((j) => j.query) })
      : existsSync(path.join(work, url)) ? readFileSync(path.join(work, url)) : ''
    // Pagefind's own files are packed already.
    const isPacked = /\.(pf_|wasm|pagefind)/.test(url)
    const sent = isPacked ? content : gzipSync(content, { level: 9 })
    if (url !== '/' && url !== '/page.js' && url !== '/job.json') bytes += sent.length
    response.writeHead(200, { 'content-type': url.endsWith('.js') ? 'text/javascript' : url === '/' ? 'text/html' : url.endsWith('.json') ? 'application/json' : 'application/octet-stream', ...(isPacked ? {} : { 'content-encoding': 'gzip' }) })
    response.end(sent)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--user-data-dir=${path.join(work, 'profile')}`]
  const browser = spawn(process.env.KADAI_CHROMIUM ?? '/usr/bin/chromium', [...flags, `http://127.0.0.1:${server.address().port}/`], { stdio: 'ignore' })
  const result = await promise
  browser.kill()
  server.closeAllConnections()
  server.close()
  return { ...result, firstBytes }
}

function deferred() {
  let resolve
  const promise = new Promise((done) => (resolve = done))
  return { promise, resolve }
}
