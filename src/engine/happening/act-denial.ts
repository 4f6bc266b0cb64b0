/** Whether an act is told or denied: by words before its verb, in its subject or object, or by who says that it was not so. */
import type { Clause } from '../grammar/clauses.ts';
import type { Denial } from '../grammar/denial-words.ts';
import { isAtNoTime, isBounded, isHabit, isNot, leavesOpen, tellsNothing } from '../grammar/denial-words.ts';
import { groupStart, type Stretch } from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';

const NONE = new Set(['no', 'nobody', 'none', 'neither', 'nothing']);

/** Whether a word denies the act that its verb group or clause tells. */
export const denies = (word: Word): boolean => isNot(word) || word.lower === 'nor' || NONE.has(word.lower);

/**
 * The words that deny the act of the verb at `at`; empty where it is told; undefined where neither can be said. `framed`: what its clause denies;
 * `around`: its subject, its object, its agent.
 */
export function denialOfAct(
  words: readonly Word[],
  at: number,
  { words: own, open }: Clause,
  planned: boolean,
  framed: Denial | undefined,
  around: readonly (Stretch | undefined)[],
): string | undefined {
  const verb = words[at] as Word; // the caller has looked
  const index = own.indexOf(verb);
  const outright = framed?.outright === true && index >= framed.from && index < framed.to;
  const cues = new Set<Word>();
  for (let i = groupStart(words, at); i < at; i++) addIf(cues, words[i], denies);
  for (const one of around) if (one !== undefined) for (let i = one.first; i <= one.last; i++) addIf(cues, words[i], isNone);
  const part = noneOf(words, around[0]);
  if (part !== undefined) cues.add(part);
  for (const [i, word] of own.entries()) if (word.lower === 'no' && isAtNoTime(own, i)) cues.add(word);
  const [first] = cues;
  if (first === undefined && !outright) return own.some((word) => isNot(word) || isNone(word)) ? undefined : '';
  if (outright) return cues.size === 0 ? framed.cue : undefined;
  if (cues.size > 1 || first === undefined || (open && !planned) || (tellsNothing(verb) && !DONE.has(verb.lemma)))
    return undefined;
  const cue = own.indexOf(first);
  // "didn't even fight", "did not die for this"
  if (leavesOpen(own[cue + 1]) || (words[at + 1]?.tag === 'preposition' && /^(?:this|that|it)$/.test(words[at + 2]?.lower ?? '')))
    return undefined;
  if (isBounded(own, cue) || (!planned && isHabit(own, cue))) return undefined;
  return isAtNoTime(own, cue) ? 'no time' : first.text;
}

const isNone = ({ lower }: Word): boolean => NONE.has(lower);

function addIf(cues: Set<Word>, word: Word | undefined, fits: (word: Word) => boolean): void {
  if (word !== undefined && fits(word)) cues.add(word);
}

/** Verbs of hearing and answering of which “not” denies that it was done where somebody or something is named to whom it was. */
const DONE = new Set('exclude answer respond reply hear see receive tell give provide help stop'.split(' '));

// The "none" of "none of it", the "one" of "not one of these letters".
function noneOf(words: readonly Word[], subject: Stretch | undefined): Word | undefined {
  const at = subject?.first ?? 0;
  const x = words[at - 3];
  const y = words[at - 2];
  const z = words[at - 1];
  return z?.lower === 'of' && (y?.lower === 'none' || (y?.lower === 'one' && x?.lower === 'not')) ? y : undefined;
}
