// @ts-check
import { ShortlistButton, ShortlistCount } from './shortlist-button.js'

customElements.define('shortlist-button', ShortlistButton)
customElements.define('shortlist-count', ShortlistCount)
