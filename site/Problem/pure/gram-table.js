// @ts-check
// Weights of n-grams for classes as the model file has them. Twin of GramTable.cs. No DOM here.

/** @typedef {import('../../published').TableFile} TableFile */
/** @typedef {import('../../published').DigitsFile} DigitsFile */

export class GramTable {
  /**
   * @param {TableFile} file
   * @param {DigitsFile} digits
   * @throws {Error} when the parts of the file do not fit together
   */
  constructor({ width, step, grams, classes, levels }, { alphabet, base }) {
    /** Value of a digit by its character code. */
    const values = new Uint8Array(128)
    for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i
    const entries = classes.length / width
    this.step = step
    this.classes = new Uint16Array(entries)
    this.levels = new Uint8Array(entries)
    this.isLast = new Uint8Array(entries)
    for (let i = 0; i < entries; i++) {
      const last = values[classes.charCodeAt(i * width + width - 1)]
      this.classes[i] = (width === 2 ? values[classes.charCodeAt(i * 2)] * base : 0) + (last % base)
      this.isLast[i] = last >= base ? 1 : 0
      this.levels[i] = values[levels.charCodeAt(i)]
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
  else {
    for (const group of joined.split(' ')) {
      for (let i = 1; i < group.length; i += length - 1) yield group[0] + group.slice(i, i + length - 1)
    }
  }
}
