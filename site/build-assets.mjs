// @ts-check
// Bundles the styles and scripts of ./assets under names that carry a hash of their content, and writes manifest.json
// with the names. Usage: node build-assets.mjs OUTPUT_FOLDER
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = path.dirname(fileURLToPath(import.meta.url))
const output = path.resolve(process.argv[2] ?? path.join(here, '../artifacts/assets'))

const result = await build({
  absWorkingDir: here,
  entryPoints: ['assets/css/site.css', 'assets/js/site.js', 'assets/js/problem-box-element.js', 'assets/js/funding-element.js', 'assets/js/search-box-element.js', 'assets/js/search-page-element.js', 'assets/js/recommend-engine.js', 'assets/js/shortlist-element.js', 'assets/js/inquiry-element.js', 'assets/js/papers-engine.js'],
  outdir: output,
  entryNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
})

// No hash in its name: browsers look for the worker at one fixed address.
const worker = await build({
  absWorkingDir: here,
  entryPoints: ['assets/worker/service-worker.js'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
  logLevel: 'warning',
})

// Runs in Node while the site is built and for `kadai search`; not part of the site.
const searchTool = await build({
  absWorkingDir: here,
  entryPoints: ['assets/search-tool/search-tool.js'],
  outExtension: { '.js': '.mjs' },
  outdir: output,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  write: false,
  logLevel: 'warning',
})

rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })

/** @type {Record<string, string>} */
const manifest = {}
for (const file of result.outputFiles) {
  const name = path.basename(file.path)
  manifest[name.replace(/-[A-Z0-9]{8}\./, '.')] = name
  writeFileSync(path.join(output, name), file.contents)
}

for (const image of readdirSync(path.join(here, 'assets/img')).sort()) {
  const source = path.join(here, 'assets/img', image)
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 8).toUpperCase()
  manifest[image] = image.replace(/(\.[a-z]+)$/, `-${hash}$1`)
  cpSync(source, path.join(output, manifest[image]))
}

for (const file of worker.outputFiles) writeFileSync(path.join(output, 'service-worker.js'), file.contents)
for (const file of searchTool.outputFiles) writeFileSync(path.join(output, 'search-tool.mjs'), file.contents)

const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path.join(output, 'manifest.json'), JSON.stringify(sorted, null, 2) + '\n')
