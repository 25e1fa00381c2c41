// @ts-check
import { ShortlistPage } from './shortlist-page.js'

customElements.define('shortlist-page', ShortlistPage)
