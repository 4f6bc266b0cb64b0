/** Whether a verb has an object: who does something is not whom it befalls. */
import type { Word } from './words.ts';

/** How many words of its object may stand between a verb and its figure: "raised the number of desks to 40". */
export const OBJECT_REACH = 6;
/** Nouns that say when: "three people injured this morning" has no object. */
const WHEN = new Set('day week weekend month year morning afternoon evening night hour minute time'.split(' '));

/** Whether the verb at `at` does something to somebody: "three gunmen killed 11 people", not "three gunmen killed on Friday". */
export function hasObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  if (OBJECTS.has(next.lower)) return true;
  if (next.tag === 'number') return !WHEN.has(words[at + 2]?.lemma ?? '');
  if (next.tag !== 'determiner') return false;
  const noun = words.slice(at + 2, at + 2 + OBJECT_REACH).find(({ tag }) => tag === 'noun' || tag === 'name' || tag === 'mark');
  return noun !== undefined && noun.tag !== 'mark' && !WHEN.has(noun.lemma);
}

const OBJECTS = new Set(['him', 'them', 'himself', 'themselves', 'us', 'me']);
