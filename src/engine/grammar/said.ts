/** What is said of a noun phrase: the shape of a predicate. */

/** How the phrase hangs on its predicate. */
export type Role =
  | 'subject' // 21 people died
  | 'object' // killing 21 people
  | 'passive' // 21 people were killed
  | 'nominal' // a death toll of 21
  | 'adverbial' // rose to 21, sold for 21
  | 'none';

/** Whether the phrase is what its predicate is said of: "21 people died", "21 people were killed". */
export const isSubject = ({ role }: { role: Role }): boolean => role === 'subject' || role === 'passive';

/** What a clause says of a noun phrase. */
export interface Predicate {
  /** Lemma of the verb, predicate adjective or noun; empty where none was found. */
  lemma: string;
  pos: 'verb' | 'adjective' | 'noun';
  role: Role;
  /** Index of the word in the sentence, -1 where there is none. */
  at: number;
  /** Preposition between the predicate and the numeral: "to" in "rose to 48". */
  preposition: string;
  negated: boolean;
  /** Modal or verb of expectation that governs it: "could", "will", "expected"; empty for plain facts. */
  modal: string;
  /** Lemma of the noun whose level, size or change the numeral gives: "toll" in "the toll rose to 48". */
  subject: string;
  /** Class of what the subject of a light verb tells: "death" in "the number of people killed rose to 48"; empty where it tells none. */
  subjectEvent: string;
}

/** Nothing is said. */
export const NO_PREDICATE: Predicate = {
  lemma: '',
  pos: 'verb',
  role: 'none',
  at: -1,
  preposition: '',
  negated: false,
  modal: '',
  subject: '',
  subjectEvent: '',
};

/** What the noun of that lemma at word `at` tells of a figure behind `preposition`: "a toll of 21", "a deal worth 40 million". */
export const ofNoun = (lemma: string, at: number, preposition: string): Predicate => ({
  ...NO_PREDICATE,
  lemma,
  pos: 'noun',
  role: 'nominal',
  at,
  preposition,
  subject: lemma,
});
