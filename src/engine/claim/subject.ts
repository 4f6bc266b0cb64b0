/** What a light verb is said of: the noun before it, and what that noun tells. */
import { predicateClass, relateClasses } from '../lexicon/predicates.ts';
import type { Word } from './words.ts';

/** Word classes of verbs. */
export const VERBAL = new Set(['verb', 'participle', 'gerund']);
/** Marks that end a clause. */
export const CLAUSE_END = new Set([';', ':', '—', '–', '(', ')', '"', '“', '”', '.', '!', '?', '*', '|']);

/** Nouns that stand for a count. */
const TALLY = new Set(['number', 'toll', 'count', 'total', 'figure', 'tally']);

/** Class of the first word before a light verb, in its clause, that tells what happened ("toll", "dead", "killed"); empty where none does. */
export function subjectEventOf(words: readonly Word[], at: number): string {
  let from = at;
  while (from > 0 && !CLAUSE_END.has(words[from - 1]?.text ?? '') && words[from - 1]?.tag !== 'subordinator') from--;
  // "the number of people killed when the dam broke rose": the count's own noun opens the subject, whatever clauses hang on it
  for (let i = at - 1; i >= 0 && !CLAUSE_END.has(words[i]?.text ?? ''); i--) {
    if (!TALLY.has(words[i]?.lemma ?? '')) continue;
    from = i;
    break;
  }
  for (const word of words.slice(from, at)) {
    const found =
      word.tag === 'name'
        ? undefined
        : (predicateClass(word.lemma, 'noun') ??
          predicateClass(word.lower, 'adjective') ??
          (VERBAL.has(word.tag) ? predicateClass(word.lemma, 'verb') : undefined));
    if (found !== undefined && relateClasses(found, 'death') !== 'unknown') return found;
  }
  return '';
}

/** The nearest noun before a light verb that no preposition governs: "toll" in "The death toll from the quake rose". */
export function subjectOf(words: readonly Word[], at: number): string {
  let found = '';
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined || CLAUSE_END.has(word.text) || word.tag === 'subordinator') break;
    if (word.tag === 'noun' || word.lower === 'dead' || word.lower === 'wounded') {
      const before = words.slice(Math.max(0, i - 3), i);
      found = word.lemma;
      if (!before.some((w) => w.tag === 'preposition')) break;
    }
    if (VERBAL.has(word.tag) && found !== '') break;
  }
  return found;
}
