// @ts-check
import { listenForRebuilds } from './live-reload.js'
import { ServiceTable } from './service-table.js'

customElements.define('service-table', ServiceTable)
listenForRebuilds()
