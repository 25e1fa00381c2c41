// @ts-check
import { BureauBox } from './bureau-box.js'
import { CriteriaBox } from './criteria-box.js'
import { EligibilityBox } from './eligibility-box.js'
import { EstimateBox } from './estimate-box.js'
import { LabourBox } from './labour-box.js'
import { TimelineBox } from './timeline-box.js'

customElements.define('bureau-box', BureauBox)
customElements.define('criteria-box', CriteriaBox)
customElements.define('eligibility-box', EligibilityBox)
customElements.define('estimate-box', EstimateBox)
customElements.define('labour-box', LabourBox)
customElements.define('timeline-box', TimelineBox)
