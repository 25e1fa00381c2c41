// @ts-check
// Whose work stands in the bundles beside our own, and under which terms. The page /about/licences/ shows it.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ name: string, version: string, licence: string, bundles: string[], text: string, notices: string[] }} PackageLicence */

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i

/** A published name without the hash. @type {(file: string) => string} */
export const plainName = (file) => path.basename(file).replace(/-[A-Z0-9]{8}\./, '.')

/** @type {(module: string) => string | undefined} folder of the package that a module belongs to, if it is of a package */
export const packageFolder = (module) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0]

/**
 * @param {import('esbuild').Metafile} metafile
 * @param {readonly import('esbuild').OutputFile[]} files of the same build, with its legal comments apart
 * @param {string} here folder that the paths of the metafile are written from
 * @returns {PackageLicence[]} by name
 */
export function licencesOf(metafile, files, here) {
  /** @type {Map<string, Set<string>>} package folder → bundles */
  const found = new Map()
  const add = (/** @type {string} */ folder, /** @type {Iterable<string>} */ bundles) =>
    found.set(folder, new Set([...(found.get(folder) ?? []), ...bundles]))
  for (const [output, { inputs }] of Object.entries(metafile.outputs)) {
    for (const [module, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = packageFolder(module)
      if (folder && bytesInOutput > 0) add(folder, [plainName(output)])
    }
  }

  // A package may carry its dependencies inside its own file, where the bundler does not see them. A map grows while it is walked.
  for (const [folder, bundles] of found) {
    for (const needed of dependencies(path.join(here, folder))) {
      const nested = `${folder}/node_modules/${needed}`
      add(existsSync(path.join(here, nested)) ? nested : `node_modules/${needed}`, bundles)
    }
  }

  const notices = legalComments(files)
  return [...found]
    .map(([folder, bundles]) => describe(path.join(here, folder), [...bundles].sort(), notices))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Types are not shipped. @type {(folder: string) => string[]} */
const dependencies = (folder) => Object.keys(packageJson(folder).dependencies ?? {}).filter((name) => !name.startsWith('@types/'))

/** @type {(folder: string) => any} */
const packageJson = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))

/** @type {(folder: string, bundles: string[], notices: Map<string, string[]>) => PackageLicence} */
function describe(folder, bundles, notices) {
  const { name, version, license, author } = packageJson(folder)
  if (typeof license !== 'string') throw new Error(`${name} ${version} names no licence. Find out before it is shipped.`)
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file)).sort()
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()).join('\n\n')
  const statement = `${name} ${version}\nLicence: ${license}\nAuthor: ${typeof author === 'string' ? author : (author?.name ?? name)}`
  return { name, version, licence: license, bundles, text: text || statement, notices: notices.get(name) ?? [] }
}

/**
 * Notices inside the files of a package, of work that it took from others.
 * @type {(files: readonly import('esbuild').OutputFile[]) => Map<string, string[]>}
 */
function legalComments(files) {
  /** @type {Map<string, string[]>} */
  const notices = new Map()
  for (const { text } of files.filter(isLegal)) {
    for (const [, name, comment] of text.matchAll(/^((?:@[^/\n]+\/)?[^/\s]+)\/\S+:\n((?:(?: {2}.*)?\n)+)/gm)) {
      const notice = comment.replace(/^ {2}/gm, '').trim()
      const others = notices.get(name) ?? []
      if (!others.includes(notice)) notices.set(name, [...others, notice])
    }
  }
  return notices
}

/** @type {(file: { path: string }) => boolean} a file of notices, not of the site */
export const isLegal = (file) => file.path.endsWith('.LEGAL.txt')
