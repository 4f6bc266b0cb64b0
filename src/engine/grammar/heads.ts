/** What a clause turns on: the content words of its predicate. */
import { REPORTS, SIGNS } from './falsehood.ts';
import { VERBAL } from './verb-tags.ts';
import type { Word } from './words.ts';

const CONTENT: ReadonlySet<string> = new Set(['noun', 'name', 'verb', 'participle', 'gerund', 'adjective']);

/** Words that say little of their own: what is said stands in the words beside them. */
const LIGHT = new Set(
  `be have do make take get give go come use hold put keep become remain happen occur exist find see hear record register case
  say tell add speak fact time way thing people person begin start show appear seem lead place carry set need
  last first other more many own several new late early such monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december spokesman spokeswoman spokesperson`
    .split(/\s+/)
    .concat(
      [...REPORTS].filter((word) => word !== 'talk' && word !== 'claim'),
      [...SIGNS],
    ),
);
/** Numerals that tell one thing from another: "a second gunman". */
const ORDINALS = new Set(['second', 'third', 'fourth']);

/** Whether a word is content: a name, noun, verb or adjective that says something of its own. */
export const tells = ({ tag, lemma }: Word): boolean =>
  (CONTENT.has(tag) && lemma.length > 2 && !LIGHT.has(lemma)) || (tag === 'number' && ORDINALS.has(lemma));

/**
 * Lemma that a clause turns on: its verb; of "to be" what is said to be so; else the last noun of the first phrase; empty where only names tell.
 * `absent`: the clause says that there is no such thing.
 */
export function keyOf(core: readonly Word[], absent = false): string {
  for (const word of core) {
    // Behind a preposition no verb says what is missing: "no date is set for the launch".
    if (absent && word.tag === 'preposition') break;
    if (word.tag !== 'verb' && word.tag !== 'participle') continue;
    if (tells(word)) return word.lemma;
    break;
  }
  // "no date is set", "no deficiencies were found": the thing is missing
  if (absent) return headOf(core) || headOf(core, core.findIndex(({ tag }) => tag === 'be') + 1);
  return headOf(core, core.findIndex(({ tag }, i) => i > 0 && tag === 'be') + 1) || headOf(core);
}

// The last noun of the phrase that begins at `from`, else its last word; where it has none, the first one behind it.
function headOf(words: readonly Word[], from = 0): string {
  let last: Word | undefined;
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] as Word; // at is below the length
    if (at > from && (ENDS.has(word.tag) || word.text === ',')) break;
    if (isCommon(word) && (word.tag === 'noun' || last?.tag !== 'noun')) last = word;
  }
  return (last ?? words.find((word, i) => i >= at && isCommon(word)))?.lemma ?? '';
}

const ENDS = new Set(['preposition', 'to', 'be', 'have']);
const isCommon = (word: Word): boolean => tells(word) && word.tag !== 'name' && word.tag !== 'number';

/** What an act is done with stands behind these: "answered with tear gas". */
const INSTRUMENT = new Set(['with', 'by']);

/** Lemma of the last noun of the first phrase behind the verb, empty where there is none. Of a verb that says little it may hang on a preposition: "taken into custody". */
export function objectOf(told: readonly Word[]): string {
  const verb = told.findIndex((word) => (word.tag === 'verb' || word.tag === 'participle') && tells(word));
  const from = (verb < 0 ? told.findIndex(({ tag }) => tag === 'be' || tag === 'have' || VERBAL.has(tag)) : verb) + 1;
  // "fallen asleep", "declared dead": what the verb makes of its subject
  if (told[from]?.tag === 'adjective' && !CONTENT.has(told[from + 1]?.tag ?? '')) return told[from]?.lemma ?? '';
  let found = '';
  for (let i = from; i < told.length; i++) {
    const word = told[i] as Word; // i is below the length
    if (word.tag === 'noun' && tells(word)) found = word.lemma;
    else if (found !== '' || (verb >= 0 && word.tag === 'preposition' && !INSTRUMENT.has(word.lower))) break;
    // No verb stands directly behind another: "fired tear gas".
    else if (i > from && VERBAL.has(word.tag)) break;
  }
  return found;
}
