// @ts-check
// The recommender as a file of its own: the search fetches it only for a problem told in a sentence.
export { readCatalogue, readModel, recommend } from './pure/recommend.js'
