/** The packed form of the lexicon, as `scripts/lexicon.mjs` writes it and `createLexicon` reads it. */

/**
 * One JSON file. Numbers are positions in `words` or among the synsets, in base 36. Lists are parted by blanks so that one native split lays them
 * open and each entry is read when it is asked for: a loop over all of them would cost 50 ms at every start.
 */
export interface LexiconTable {
  version: number;
  /** Lemmas parted by blanks, in the order in which the tree mentions them first, then those without a noun. */
  words: string;
  /** Five characters a lemma: uses as a power of two (base 36), then 0–9 ninths for noun, verb, adjective, adverb. */
  parts: string;
  /** One list a lemma, parted by blanks: its noun senses, parted by dots; each a synset's number and, as last digit, its share of the noun's uses in ninths. */
  senses: string;
  /** One entry a synset, parted by blanks: how far back the more general synset stands; empty at the top. */
  parents: string;
  /** One entry a synset: the lemma that names it best; empty where nothing stands below it. */
  labels: string;
  /** One entry a synset: its class set where that is not its parent's, else empty. */
  classes: string;
  /** Class sets by number: names parted by blanks. */
  classSets: string[];
  /** One list a lemma, parted by blanks: its opposites, parted by dots. */
  antonyms: string;
  /** One list a lemma, parted by blanks: how far on in `words` the lemmas stand that share a sense with it, parted by dots. */
  synonyms: string;
  /** The same for pairs of which one is a kind of the other. */
  kinds: string;
  /** Distilled word vectors; absent in a table made without them. */
  vectors?: VectorTable;
}

/** One row a lemma, in the order of `words`. A lemma without a vector has a row of zeros. */
export interface VectorTable {
  dimensions: number;
  /** One character a component: its code less 80 (−45 … 45); the backslash is left out, code 33 stands for it. */
  rows: string;
}
