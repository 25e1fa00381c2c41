// @ts-check
import { InquiryBox } from './inquiry-box.js'

customElements.define('inquiry-box', InquiryBox)
