// One engine in a fresh Chromium, served from a folder of this machine.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const here = path.dirname(fileURLToPath(import.meta.url))
const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/**
 * @param {{ engine: string, base: string, queries: string[] }} job what page.js does
 * @param {string} work folder with engines and indexes
 * @returns {Promise<any>} what page.js reports; firstBytes: all bytes sent until the first query's ten pages were known
 */
export async function inBrowser(job, work) {
  let bytes = 0
  let firstBytes = 0
  let report
  const reported = new Promise((done) => (report = done))
  const server = createServer(async (request, response) => {
    const url = decodeURIComponent((request.url ?? '/').split('?')[0])
    if (url === '/first') firstBytes = bytes
    if (url === '/result') report(JSON.parse(await bodyOf(request)))
    if (request.method === 'POST') return response.end()
    const content = contentOf(url, job, work)
    // Pagefind's own files are packed already.
    const isPacked = /\.(pf_|wasm|pagefind)/.test(url)
    const sent = isPacked ? content : gzipSync(content, { level: 9 })
    if (url !== '/' && url !== '/page.js' && url !== '/job.json') bytes += sent.length
    response.writeHead(200, { 'content-type': typeOf(url), ...(isPacked ? {} : { 'content-encoding': 'gzip' }) })
    response.end(sent)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const address = `http://127.0.0.1:${server.address().port}/`
  const flags = [...FLAGS, `--user-data-dir=${path.join(work, 'profile')}`, address]
  const browser = spawn(process.env.KADAI_CHROMIUM ?? '/usr/bin/chromium', flags, { stdio: 'ignore' })
  const result = await reported
  browser.kill()
  server.closeAllConnections()
  server.close()
  return { ...result, firstBytes }
}

async function bodyOf(request) {
  let body = ''
  for await (const piece of request) body += piece
  return body
}

function contentOf(url, job, work) {
  if (url === '/') return '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>'
  if (url === '/page.js') return readFileSync(path.join(here, 'page.js'))
  if (url === '/job.json') return JSON.stringify(job)
  return existsSync(path.join(work, url)) ? readFileSync(path.join(work, url)) : ''
}

function typeOf(url) {
  if (url === '/') return 'text/html'
  if (url.endsWith('.js')) return 'text/javascript'
  return url.endsWith('.json') ? 'application/json' : 'application/octet-stream'
}
