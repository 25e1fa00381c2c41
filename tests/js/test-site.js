// @ts-check
// Files of the built site, for tests that read what is published. A site older than what it is made from would be tested
// in silence; so it is refused.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const site = path.join(root, 'artifacts/test-site')
/** What a build makes the site from. */
const SOURCES = ['artifacts/bin/KadaiNavi.Cli/release', 'artifacts/assets', 'content', 'data'].map((folder) => path.join(root, folder))
const ADVICE = '「./kadai build --output artifacts/test-site」で作り直してから、もう一度実行してください。'

/** @param {string} folder @returns {number} when the newest file in it was written */
const newest = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => statSync(path.join(folder, String(name))))
    .reduce((latest, state) => (state.isFile() ? Math.max(latest, state.mtimeMs) : latest), 0)

/** Why a built site must not be tested, in one sentence; empty where it may. @param {string} built @param {string[]} sources folders */
export function faultOf(built, sources) {
  const index = path.join(built, 'index.html')
  if (!existsSync(index)) return `試すサイト ${built} がありません。${ADVICE}`
  const newer = sources.find((folder) => existsSync(folder) && newest(folder) > statSync(index).mtimeMs)
  return newer ? `試すサイト ${built} が ${newer} より古くなっています。${ADVICE}` : ''
}

/** @type {string | undefined} */
let fault

/** The folder of the built site. @returns {string} */
export function testSite() {
  fault ??= faultOf(site, SOURCES)
  if (fault !== '') throw new Error(fault)
  return site
}

/** @param {string} name path within the site */
export const published = (name) => readFileSync(path.join(testSite(), name), 'utf8')

/** @param {string} name of a published file of data, without its ending */
export const publishedData = (name) => JSON.parse(published(`api/v1/${name}.json`))
