// @ts-check
// Time of one recommendation in Chromium, over every quality statement. Usage: node benchmarks/recommend/run.mjs
// Needs artifacts/test-site (./kadai build --output artifacts/test-site) and Chromium (KADAI_CHROMIUM, else /usr/bin/chromium).
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..')
const MODEL = 'data/model/recommender.json'
/** @type {Record<string, string>} */
const files = {
  '/model.json': MODEL,
  '/catalogue.json': 'artifacts/test-site/api/v1/catalogue.json',
  '/statements.tsv': 'data/quality/statements.tsv',
}
const page = `<!doctype html><meta charset="utf-8"><script type="module">
import { readCatalogue, readModel, recommend } from '/site/Problem/pure/recommend.js'
const load = async (url) => (await fetch(url)).text()
const json = await load('/model.json')
const catalogue = readCatalogue(JSON.parse(await load('/catalogue.json')))
const texts = (await load('/statements.tsv')).trim().split('\\n').slice(1).map((line) => line.split('\\t')[1])
const before = performance.now()
const model = readModel(JSON.parse(json))
const loading = performance.now() - before
const first = performance.now()
recommend(model, catalogue, texts[0])
const cold = performance.now() - first
const times = []
for (let round = 0; round < 5; round++) for (const text of texts) {
  const start = performance.now()
  for (let i = 0; i < 4; i++) recommend(model, catalogue, text)
  times.push((performance.now() - start) / 4)
}
times.sort((a, b) => a - b)
const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(2)
const once = { readModelMs: loading.toFixed(1), firstMs: cold.toFixed(1) }
const figures = { statements: texts.length, ...once, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), maxMs: at(1) }
await fetch('/result', { method: 'POST', body: JSON.stringify(figures) })
</script>`

const server = createServer(async (request, response) => {
  const url = request.url ?? '/'
  if (url === '/result') {
    let body = ''
    for await (const piece of request) body += piece
    response.end()
    server.close()
    browser.kill()
    console.log({ ...JSON.parse(body), modelGzipBytes: gzipSync(readFileSync(path.join(root, MODEL)), { level: 9 }).length })
    return
  }
  const file = files[url] ?? (url.startsWith('/site/') ? url.slice(1) : undefined)
  response.setHeader('content-type', url === '/' ? 'text/html' : url.endsWith('.js') ? 'text/javascript' : 'text/plain; charset=utf-8')
  response.end(url === '/' ? page : file ? readFileSync(path.join(root, file)) : '')
})
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
const address = `http://127.0.0.1:${port}/`
const flags = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]
const browser = spawn(process.env.KADAI_CHROMIUM ?? '/usr/bin/chromium', [...flags, address], { stdio: 'ignore' })
