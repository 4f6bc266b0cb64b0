/** What a light verb is said of: the noun before it, and what that noun tells. */

import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { type PredicateClass, predicateClass, relateClasses, roleClass } from '../lexicon/predicates.ts';

/** Marks that end a clause. */
export const CLAUSE_END = new Set([';', ':', '—', '–', '(', ')', '"', '“', '”', '.', '!', '?', '*', '|']);

/** Nouns that stand for a count. */
export const TALLY = new Set(['number', 'toll', 'count', 'total', 'figure', 'tally']);

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
  return happenedIn(words.slice(from, at));
}

/** Class of the first of some words that tells what befell people; empty where none does. Headlines capitalise their words: "Collapse Toll Rises to 17". */
export function happenedIn(words: readonly Word[]): string {
  for (const [i, word] of words.entries()) {
    if (word.lemma === 'rescue' && words[i + 1]?.tag === 'noun') continue; // "rescue teams found four bodies, bringing the total to 33"
    // a count of the missing is one of no court
    if ((word.tag === 'name' && word.lemma !== 'toll') || word.lower === 'count') continue;
    const found =
      classOfNoun(word) ??
      predicateClass(word.lower, 'adjective') ??
      (VERBAL.has(word.tag) ? predicateClass(word.lemma, 'verb') : undefined);
    if (found !== undefined && relateClasses(found, 'death') !== 'unknown') return found;
  }
  return '';
}

/** Class of a noun; of some the plural tells another than the singular: an army's losses, a firm's sales. */
export const classOfNoun = ({ lower, lemma }: Word): PredicateClass | undefined =>
  predicateClass(lower, 'noun') ?? predicateClass(lemma, 'noun');

/** Verbs that set a count to a figure: "raised the toll to 17", "put the number of dead at 12". */
export const SETTERS = new Set([
  'raise',
  'bring',
  'take',
  'push',
  'lift',
  'put',
  'revise',
  'lower',
  'cut',
  'update',
  'set',
  'keep',
]);

/** Verbs that give the size of what they name. */
const ESTIMATORS = new Set(['put', 'estimate', 'reckon', 'gauge']);

/** "The dead at". */
const DEAD_WORDS = 3;

/** Class of what the object of a verb that sets a count tells: "death" in "raised the toll to 17"; empty where it tells none. */
export function objectEventOf(words: readonly Word[], at: number): string {
  if (!SETTERS.has(words[at]?.lemma ?? '') && !ESTIMATORS.has(words[at]?.lemma ?? '')) return '';
  let to = at + 1;
  while (to < words.length && words[to]?.tag !== 'number' && !CLAUSE_END.has(words[to]?.text ?? '')) to++;
  const object = words.slice(at + 1, to);
  if (object.some((word) => TALLY.has(word.lemma)))
    return happenedIn(object) || (object.map(({ lemma }) => roleClass(lemma)).find((found) => found !== undefined) ?? '');
  // "put the dead at 81"
  if (ESTIMATORS.has(words[at]?.lemma ?? '') && object.at(-1)?.lower === 'at' && object.length <= DEAD_WORDS) {
    const dead = predicateClass(object.at(-2)?.lower ?? '', 'adjective');
    if (dead !== undefined) return dead;
  }
  // "put the march at 30,000", "estimated the crowd at 30,000"
  const crowd =
    ESTIMATORS.has(words[at]?.lemma ?? '') && object.some(({ lower }) => lower === 'at')
      ? object.find(({ tag }) => tag === 'noun')
      : undefined;
  return crowd === undefined ? '' : (classOfNoun(crowd) ?? roleClass(crowd.lemma) ?? '');
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
      if (!before.some((w) => w.tag === 'preposition' || w.tag === 'to')) break;
    }
    if (VERBAL.has(word.tag) && found !== '') break;
  }
  return found;
}
