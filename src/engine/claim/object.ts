/** Whether a verb has an object: who does something is not whom it befalls. */
import { objectAt } from './subjects.ts';
import type { Word } from './words.ts';

/** How many words of its object may stand between a verb and its figure: "raised the number of desks to 40". */
export const OBJECT_REACH = 6;
/** Nouns and names that say when: "three people injured this morning" has no object. */
const WHEN = new Set(
  `day week weekend month year morning afternoon evening night hour minute time
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/** Whether the verb at `at` does something to somebody: "three gunmen killed 11", not "three gunmen killed on Friday". */
export function hasObject(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.tag === 'number') return !WHEN.has(words[at + 2]?.lemma ?? '');
  const object = objectAt(words, at);
  return object !== undefined && !WHEN.has(words[object.last]?.lemma ?? '');
}
