// @ts-check
import { listenForRebuilds } from './live-reload.js'
import { keepForOffline } from './offline.js'

document.documentElement.classList.add('has-script')

// Somebody who edits wants the newest state, and leaves no worker behind on an address that other projects use too.
if (!listenForRebuilds()) keepForOffline()
