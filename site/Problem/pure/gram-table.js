// @ts-check
// Weights of n-grams for classes as the model file has them. Twin of GramTable.cs. No DOM here.

/** Printable ASCII without the two characters that JSON would escape. */
const ALPHABET = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"
/** A class is a digit to this base; the last class of a gram is written this much higher, which ends its list. */
const BASE = 46

/** Index in the alphabet by character code. */
const INDEX = new Uint8Array(128)
for (let i = 0; i < ALPHABET.length; i++) INDEX[ALPHABET.charCodeAt(i)] = i

/**
 * @typedef {{ width: number, step: number, grams: Record<string, string>, classes: string, levels: string }} TableFile
 *   grams by length; for each gram its classes and, at the same places, the levels of its weights
 */

export class GramTable {
  /**
   * @param {TableFile} file
   * @throws {Error} when the parts of the file do not fit together
   */
  constructor({ width, step, grams, classes, levels }) {
    const entries = classes.length / width
    this.step = step
    this.classes = new Uint16Array(entries)
    this.levels = new Uint8Array(entries)
    this.isLast = new Uint8Array(entries)
    for (let i = 0; i < entries; i++) {
      const last = INDEX[classes.charCodeAt(i * width + width - 1)]
      this.classes[i] = (width === 2 ? INDEX[classes.charCodeAt(i * 2)] * BASE : 0) + (last % BASE)
      this.isLast[i] = last >= BASE ? 1 : 0
      this.levels[i] = INDEX[levels.charCodeAt(i)]
    }
    /** @type {Map<string, number>} gram → its first entry */
    this.firstEntry = new Map()
    let next = 0
    for (const [length, joined] of Object.entries(grams)) {
      for (const gram of split(joined, Number(length))) {
        this.firstEntry.set(gram, next)
        while (next < entries && this.isLast[next] === 0) next++
        next++
      }
    }
    if (next !== entries || levels.length !== entries) throw new Error('the model file is cut short')
  }

  /**
   * Adds `scale` times the weights of a gram to the scores of the classes; an unknown gram adds nothing.
   * @param {string} gram
   * @param {number} scale
   * @param {Float64Array} scores
   */
  add(gram, scale, scores) {
    let entry = this.firstEntry.get(gram)
    if (entry === undefined) return
    do scores[this.classes[entry]] += scale * this.step * this.levels[entry]
    while (this.isLast[entry++] === 0)
  }

  /** @param {string} gram */
  knows(gram) {
    return this.firstEntry.has(gram)
  }
}

/**
 * Grams of one length: those with the same first character stand together and have it once. Length 0: whole words.
 * @param {string} joined
 * @param {number} length
 */
function* split(joined, length) {
  if (length === 0) yield* joined.split(' ')
  else if (length === 1) yield* joined
  else for (const group of joined.split(' ')) for (let i = 1; i < group.length; i += length - 1) yield group[0] + group.slice(i, i + length - 1)
}
