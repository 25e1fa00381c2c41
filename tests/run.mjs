// @ts-check
// Runs every test and ends with one line "N passed, N failed". Finds Chromium and Japanese fonts, installs them where it
// can (Debian or Ubuntu as root), else says what to install.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const results = mkdtempSync(path.join(tmpdir(), 'kadainavi-tests-'))
const totals = { passed: 0, failed: 0 }
/** Everything in JavaScript, by what is known around it: a browser, nothing, a worker, Node. */
const TYPE_PROJECTS = [
  'site', 'site/tsconfig.pure.json', 'site/Layout/worker', 'site/tsconfig.build.json', 'site/Search/tool', 'tests/js',
]

/** @type {(command: string, args: string[], options?: import('node:child_process').SpawnSyncOptions) => number} */
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options }).status ?? 1

/** @type {(message: string) => void} */
const say = (message) => console.log(`\n== ${message}`)

/** Counts a check that has no test runner of its own. @type {(name: string, ok: boolean) => void} */
function count(name, ok) {
  totals[ok ? 'passed' : 'failed']++
  if (!ok) console.log(`FAILED: ${name}`)
}

const chromium = findChromium()
buildAll()
testWithNode()
testWithDotnet('KadaiNavi.Tests')
testWithDotnet('KadaiNavi.CommandTests')
testWithDotnet('KadaiNavi.BrowserTests', { KADAI_CHROMIUM: chromium })

rmSync(results, { recursive: true, force: true })
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 ? 0 : 1)

function buildAll() {
  say('build')
  if (run('dotnet', ['build', 'KadaiNavi.slnx', '-c', 'Release', '-v', 'quiet', '--nologo']) !== 0) stop('build failed')
  const format = run('dotnet', ['format', 'KadaiNavi.slnx', '--no-restore', '--verify-no-changes', '--verbosity', 'quiet'])
  count('C# is formatted (dotnet format)', format === 0)
  say('site')
  const kadai = path.join(root, 'artifacts/bin/KadaiNavi.Cli/release/kadai.dll')
  count('the real site builds (kadai build)', run('dotnet', [kadai, 'build', '--output', 'artifacts/test-site']) === 0)
}

function testWithNode() {
  say('browser modules, types, HTML')
  const tsc = path.join(root, 'site/node_modules/typescript/bin/tsc')
  for (const project of TYPE_PROJECTS) count(`${project} has sound types (tsc)`, run('node', [tsc, '-p', project]) === 0)
  const files = readdirSync(path.join(root, 'tests/js'))
    .filter((name) => name.endsWith('.test.js'))
    .sort()
    .map((name) => path.join('tests/js', name))
  const tests = ['--test', '--test-reporter=tap', ...files]
  const { status, stdout } = spawnSync('node', tests, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  const passed = Number(/^# pass (\d+)$/m.exec(stdout)?.[1] ?? 0)
  const failed = Number(/^# fail (\d+)$/m.exec(stdout)?.[1] ?? 0)
  if (status !== 0 || passed === 0) console.log(stdout)
  totals.passed += passed
  totals.failed += status !== 0 && failed === 0 ? 1 : failed
  console.log(`${passed} passed, ${failed} failed`)
}

/** @type {(project: string, environment?: Record<string, string>) => void} */
function testWithDotnet(project, environment = {}) {
  say(project)
  const report = path.join(results, `${project}.json`)
  const dll = path.join(root, 'artifacts/bin', project, 'release', `${project}.dll`)
  run('dotnet', [dll, '-result-ctrf', report, '-noLogo', '-noColor'], { env: { ...process.env, ...environment } })
  if (!existsSync(report)) return count(`${project} ran`, false)
  const { summary } = JSON.parse(readFileSync(report, 'utf8')).results
  totals.passed += summary.passed
  // A skipped or hanging test is no passed test.
  totals.failed += summary.tests - summary.passed
  if (summary.tests === 0) count(`${project} has tests`, false)
}

/** @returns {string} path of the browser */
function findChromium() {
  const places = [
    process.env.KADAI_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ]
  const find = () => places.find((place) => place && existsSync(place))
  if (process.platform === 'linux' && (!find() || !hasJapaneseFont())) installOnDebian()
  const advice =
    'Debian・Ubuntuでは「sudo apt-get install chromium fonts-noto-cjk」、ほかではGoogle Chromeを入れるか、' +
    '環境変数 KADAI_CHROMIUM に場所を指定してください。'
  return find() ?? stop(`Chromiumが見つかりません。${advice}`)
}

function hasJapaneseFont() {
  return spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout?.trim().length > 0
}

function installOnDebian() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return
  say('Chromium and Japanese fonts (apt-get)')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], { env })
  run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk', 'fontconfig'], { env })
}

/** @type {(message: string) => never} */
function stop(message) {
  console.error(message)
  console.log(`\n${totals.passed} passed, ${totals.failed + 1} failed`)
  process.exit(1)
}
