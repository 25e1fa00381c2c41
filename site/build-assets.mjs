// @ts-check
// Bundles the styles and scripts of the rooms under names that carry a hash of their content, and writes manifest.json
// with the names. Usage: node build-assets.mjs OUTPUT_FOLDER
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { isLegal, licencesOf, plainName } from './licences.mjs'

/** Styles of the layout in the order in which they build on each other. */
const LAYOUT_FIRST = ['colours', 'base', 'layout', 'header', 'labels', 'controls', 'cards', 'facts', 'tables']
/** Those with the last word over every room: what is shown without script, and paper. */
const LAYOUT_LAST = ['script', 'print']

/** The whole texts stand on a page of the site. */
const BANNER = '/* Licences of third parties: see about/licences/ */'

const here = path.dirname(fileURLToPath(import.meta.url))
const output = path.resolve(process.argv[2] ?? path.join(here, '../artifacts/assets'))

/** The rooms of the site: every folder with something for the browser. */
const features = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map((entry) => entry.name)
  .sort()

/** @type {(folder: string, isWanted: (name: string) => boolean) => string[]} files of a folder of each feature, from here */
const filesOf = (folder, isWanted) =>
  features
    .map((feature) => path.posix.join(feature, folder))
    .filter((place) => existsSync(path.join(here, place)))
    .flatMap((place) => readdirSync(path.join(here, place)).filter(isWanted).sort().map((name) => path.posix.join(place, name)))

const styles = [...LAYOUT_FIRST.map(layoutStyle), ...roomStyles(), ...LAYOUT_LAST.map(layoutStyle)]

/** What every page loads, put together from the rooms; they have no file of their own. @type {Record<string, string>} */
const gathered = {
  'site.css': ['@digital-go-jp/design-tokens/dist/tokens.css', ...styles.map((style) => `./${style}`)]
    .map((style) => `@import '${style}';`)
    .join('\n'),
  'site.js': filesOf('', (name) => name === 'every-page.js').map((module) => `import './${module}'`).join('\n'),
}

/** @type {import('esbuild').Plugin} */
const gather = {
  name: 'gather',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^gathered:/ }, ({ path: name }) => ({ path: name.slice('gathered:'.length), namespace: 'gathered' }))
    onLoad({ filter: /.*/, namespace: 'gathered' }, ({ path: name }) => ({
      contents: gathered[name],
      loader: name.endsWith('.css') ? 'css' : 'js',
      resolveDir: here,
    }))
  },
}

const result = await build({
  absWorkingDir: here,
  entryPoints: [
    ...Object.keys(gathered).map((name) => ({ in: `gathered:${name}`, out: path.parse(name).name })),
    ...filesOf('', (name) => /-(element|engine)\.js$/.test(name)).map((file) => ({ in: file, out: path.parse(file).name })),
  ],
  plugins: [gather],
  outdir: output,
  entryNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  charset: 'utf8',
  // Not in the bundles, where nobody reads them: the page /about/licences/ carries them (licences.mjs).
  legalComments: 'external',
  banner: { css: BANNER, js: BANNER },
  metafile: true,
  write: false,
  logLevel: 'warning',
})

// No hash in its name: browsers look for the worker at one fixed address.
const worker = await build({
  absWorkingDir: here,
  entryPoints: ['Layout/worker/service-worker.js'],
  bundle: true,
  minify: true,
  format: 'iife',
  banner: { js: BANNER },
  target: 'es2022',
  write: false,
  logLevel: 'warning',
})

// Runs in Node while the site is built and for `kadai search`; not part of the site.
const searchTool = await build({
  absWorkingDir: here,
  entryPoints: ['Search/tool/search-tool.js'],
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
for (const file of result.outputFiles.filter((file) => !isLegal(file))) {
  const name = path.basename(file.path)
  manifest[plainName(name)] = name
  writeFileSync(path.join(output, name), file.contents)
}

for (const image of filesOf('img', () => true)) {
  const source = path.join(here, image)
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 8).toUpperCase()
  const name = path.basename(image)
  manifest[name] = name.replace(/(\.[a-z]+)$/, `-${hash}$1`)
  cpSync(source, path.join(output, manifest[name]))
}

for (const file of worker.outputFiles) writeFileSync(path.join(output, 'service-worker.js'), file.contents)
for (const file of searchTool.outputFiles) writeFileSync(path.join(output, 'search-tool.mjs'), file.contents)

const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
// The page of licences is made from the one; a test asks by the other whether it names all that is shipped.
writeFileSync(path.join(output, 'licences.json'), JSON.stringify(licencesOf(result.metafile, result.outputFiles, here), null, 2) + '\n')
writeFileSync(path.join(output, 'metafile.json'), JSON.stringify(result.metafile))
writeFileSync(path.join(output, 'manifest.json'), JSON.stringify(sorted, null, 2) + '\n')

/** @param {string} name */
function layoutStyle(name) {
  return `Layout/styles/${name}.css`
}

/** The rooms build on the layout. A style of the layout without a place in its order would be left out in silence. */
function roomStyles() {
  const all = filesOf('styles', (name) => name.endsWith('.css'))
  const ordered = [...LAYOUT_FIRST, ...LAYOUT_LAST].map(layoutStyle)
  const forgotten = all.filter((style) => style.startsWith('Layout/') && !ordered.includes(style))
  if (forgotten.length > 0) throw new Error(`${forgotten.join(', ')}: name it in LAYOUT_FIRST or LAYOUT_LAST of build-assets.mjs`)
  return all.filter((style) => !style.startsWith('Layout/'))
}
