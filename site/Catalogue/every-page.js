// @ts-check
import { ServiceTable } from './service-table.js'

customElements.define('service-table', ServiceTable)
