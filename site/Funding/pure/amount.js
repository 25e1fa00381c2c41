// @ts-check
// Numbers as officers type them: full-width digits, separators, 円, 万. Twin of src/KadaiNavi.Funding/Amount.cs:
// tests/fixtures/amounts.json holds both to the same answers. No DOM here.
import { fold } from '../../Layout/pure/text.js'

/** @typedef {'none' | 'empty' | 'negative' | 'tooFine' | 'tooLarge' | 'notNumber'} AmountFault */

/**
 * @param {string} text
 * @param {number} most the largest number that counts, after the shift by decimals: rates.most of funding.json
 * @param {number} [decimals] how many digits may follow the point: 0 for yen, 2 for a rate or hours
 * @returns {{ value: number, fault: AmountFault }} the number times 10 to the power of decimals; 0 with a fault
 */
export function parseAmount(text, most, decimals = 0) {
  const folded = fold(text).text.replace(/[\s,、，'_¥\\]|円$/g, '')
  if (folded === '') return { value: 0, fault: 'empty' }
  const match = /^([-−‐–—―▲△])?([0-9]+)(?:\.([0-9]+))?(万)?$/.exec(folded)
  if (!match) return { value: 0, fault: 'notNumber' }
  if (match[1]) return { value: 0, fault: 'negative' }
  const places = decimals + (match[4] ? 4 : 0)
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  if (fraction.length > places) return { value: 0, fault: 'tooFine' }
  // More digits than this are too many whatever they are, and would not be exact.
  const scaled = match[2].replace(/^0+/, '') + fraction.padEnd(places, '0')
  const value = scaled.length <= 15 ? Number(`0${scaled}`) : Infinity
  return value <= most ? { value, fault: 'none' } : { value: 0, fault: 'tooLarge' }
}
