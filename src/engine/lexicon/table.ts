/** The packed form of the lexicon, as `scripts/lexicon.mjs` writes it and `createLexicon` reads it. */

/** All numbers are positions in `words` or in a tree, in base 36 unless said otherwise. JSON, one file. */
export interface LexiconTable {
  version: number;
  /** Lemmas parted by blanks, in the order in which the trees mention them first. */
  words: string;
  /** Five characters a lemma: uses as a power of two (base 36), then 0–9 ninths for noun, verb, adjective, adverb. */
  parts: string;
  /**
   * Synsets in preorder, one tree a part of speech. Each is its depth (`A` = top), a weight 1–9 for every lemma that is mentioned for the
   * first time (they count on through `words`), then `.number` and weight for every lemma mentioned before. The weight is the share of
   * the lemma's uses in that part of speech, in ninths.
   */
  trees: { noun: string; verb: string; adjective: string; adverb: string };
  /** Class sets by number (names parted by blanks), and `node.set` pairs where a noun synset's classes differ from its parent's. */
  classes: { sets: string[]; marks: string };
  /** `lemma.lemma` pairs of opposites. */
  antonyms: string;
  /** Distilled word vectors; absent in a table made without them. */
  vectors?: VectorTable;
}

/** One row a lemma, in the order of `words`. A lemma without a vector has a row of zeros. */
export interface VectorTable {
  dimensions: number;
  /** One character a component: code − 79, with codes from 35 to 126 and the backslash left out (it stands as code 33). */
  rows: string;
}
