// @ts-check
// The packages of the browser side, for tests: they are declared in site/package.json and installed there.
import { createRequire } from 'node:module'

export const need = createRequire(new URL('../../site/package.json', import.meta.url))
