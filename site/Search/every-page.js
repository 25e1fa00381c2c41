// @ts-check
import { loadSearchWhenWanted } from './search-loader.js'

loadSearchWhenWanted()
