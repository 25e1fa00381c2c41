// @ts-check
import { SearchBox } from './search-box.js'

customElements.define('search-box', SearchBox)
