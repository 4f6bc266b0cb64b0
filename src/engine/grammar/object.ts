/** Whether a verb has an object: who does something is not whom it befalls. */
import { isFate, isNominal } from './noun-phrase.ts';
import { objectAt } from './subjects.ts';
import type { Word } from './words.ts';

/** How many words of its object may stand between a verb and its figure: "raised the number of desks to 40". */
export const OBJECT_REACH = 6;
/** Nouns and names that say when, or how far off: "three people injured this morning", "trapped 400 metres below" have no object. */
const WHEN = new Set(
  `metre meter kilometre kilometer mile foot yard day week weekend month year morning afternoon evening night hour minute time
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/** Whether the verb at `at` does something to somebody: "three gunmen killed 11", not "three gunmen killed on Friday". */
export function hasObject(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.tag === 'number')
    return !WHEN.has(words[at + 2]?.lemma ?? '') && !(isCounted(words, at) && endsInFate(words, at + 2));
  const object = objectAt(words, at);
  return object !== undefined && !WHEN.has(words[object.last]?.lemma ?? '');
}

/** So many words back a headline's verb may have its figure: "10 civilians killed". */
const COUNTED_REACH = 4;

/** Whether a participle tells what befell the counted before it: in "10 civilians killed 40 injured" the second figure is none of its own. */
export function isCounted(words: readonly Word[], verb: number): boolean {
  if (!isFate(words[verb])) return false;
  let at = verb - 1;
  while (words[at]?.tag === 'noun' || words[at]?.tag === 'adjective' || words[at]?.tag === 'name') at--;
  return words[at]?.tag === 'number' && verb - at <= COUNTED_REACH;
}

// "killed 40 injured in a blast", not "killed 11 injured bystanders"
const endsInFate = (words: readonly Word[], at: number): boolean => isFate(words[at]) && !isNominal(words[at + 1]);
