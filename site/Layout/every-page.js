// @ts-check
import { listenForRebuilds } from './live-reload.js'
import { keepForOffline } from './offline.js'
import { loadSearchWhenWanted } from './search-loader.js'
import { ShortlistButton, ShortlistCount } from './shortlist-button.js'
import { ServiceTable } from './service-table.js'

document.documentElement.classList.add('has-script')
customElements.define('service-table', ServiceTable)
customElements.define('shortlist-button', ShortlistButton)
customElements.define('shortlist-count', ShortlistCount)
loadSearchWhenWanted()

// Somebody who edits wants the newest state, and leaves no worker behind on an address that other projects use too.
if (!listenForRebuilds()) keepForOffline()
