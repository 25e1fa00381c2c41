// @ts-check
// Every number that decides what a query finds and in which order, with its reason. docs/search.md has the same table with the
// figures of each; `node benchmarks/search/weights.mjs` makes them by the tuning queries (data/quality/search-tuning.tsv).

export const WEIGHTS = {
  // What a term tells.
  /** Two kanji or katakana name a thing; two hiragana are mostly grammar, as is the ending of a verb; a number counts something. */
  form: { word: 1, name: 1, number: 0.7, ending: 0.5, kana: 0.5, single: 0.8 },
  /** A number without what it counts stands for many things. */
  bareNumber: 0.3,
  /** The same word in the other kana: nearly as good, but 伸ばす is no バス. */
  otherKana: 0.8,

  // What stands in for what was typed.
  /** Terms of a synonym in the score of a text: below any term that was typed. */
  synonym: 0.3,
  /** A synonym shown whole counts a little less than the word itself for the share of the query. */
  synonymShare: 0.85,
  /** Kanji that are read as the kana typed: a reading has several kanji. */
  reading: 0.7,
  /** Kanji whose reading only begins with what has been typed so far. */
  readingBegun: 0.6,
  /** Shorter kana are read by too many kanji. */
  shortestReading: 3,
  /** A pair that holds the single character typed. */
  pairOfCharacter: 0.5,
  /** A word in letters that begins with what has been typed so far. */
  begunWord: 0.6,
  shortestBegunWord: 2,
  /** A word in letters that differs by one letter, where the index has none as typed. */
  slip: 0.5,
  /** Of shorter words, another letter makes another word (AI, EV). */
  shortestSlip: 4,

  // How much of the query a text shows.
  /** From here on a way to say a thing counts as shown whole. */
  whole: 0.9,
  /** Part of a word that the synonyms know is mostly another word. */
  knownInPart: 0.5,
  /** Hiragana between other words: particles and endings. */
  betweenWords: 0.25,
  /** Rarity of what the index does not hold: it still counts, so that the rest does not pass for the whole. */
  unknown: 0.5,

  // The score of a text.
  /** A title names what the page is about; other names do so in more words; words that nobody reads help a little more than text. */
  field: { title: 5, names: 2, text: 1, words: 1.2 },
  /** Of BM25: how soon repetition stops counting, how much long texts are held back, and the least that a met term adds. */
  bm25: { k: 1.2, b: 0.6, d: 0.3 },
  /** A score is multiplied by (leastShare + share) ^ sharePower: to show all that was asked beats showing one part often. */
  leastShare: 0.1,
  sharePower: 2,
  /** What shows less than this part of the best text's share is left out. */
  cutOff: 0.35,

  // What is added to the pages found by words.
  /** A text of at least so many characters, so much of it hiragana, is a sentence. */
  sentence: { length: 9, kana: 0.2 },
  /** The recommender is asked where the best text shows less than this of the query. */
  fewWords: 0.55,
  /** One character is too little to guess from. */
  shortestGuess: 2,
  /** Less likely issues are no help on top of a list of pages. */
  likelyIssue: 0.2,
  mostIssues: 3,
  /** Services of the first issue; each further issue brings one less. */
  servicesOfIssue: 3,
  /** Fewer pages than this are filled up with those of the same issue: one screen of results. */
  enough: 10,

  // How much is read: nobody names more things at once.
  longestQuery: 300,
  longestKana: 24,
  /** The recommender's own limit. */
  longestSentence: 4000,
}
