// @ts-check
// The recommender as a file of its own: the search fetches it only for a problem told in a sentence.
export { readKnowledge } from './pure/knowledge.js'
export { recommend } from './pure/recommend.js'
