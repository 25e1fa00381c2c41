// @ts-check
import { ProblemBox } from './problem-box.js'

customElements.define('problem-box', ProblemBox)
