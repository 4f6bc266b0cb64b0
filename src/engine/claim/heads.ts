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
  (CONTENT.has(tag) && !LIGHT.has(lemma) && lemma.length > 2) || (tag === 'number' && ORDINALS.has(lemma));

/**
 * Lemma that a clause turns on: its verb; of "to be" what is said to be so; else the last noun of the first phrase; empty where only names tell.
 * `absent`: the clause says that there is no such thing.
 */
export function keyOf(core: readonly Word[], absent = false): string {
  // Behind a preposition no verb says what is missing: "no date is set for the launch".
  const to = absent ? core.findIndex(({ tag }) => tag === 'preposition') : -1;
  const verb = core.find(({ tag }, i) => VERBAL.has(tag) && tag !== 'gerund' && (to < 0 || i < to));
  if (verb !== undefined && tells(verb)) return verb.lemma;
  // "no date is set", "no deficiencies were found": the thing is missing
  if (absent) return headOf(core) || headOf(core.slice(core.findIndex(({ tag }) => tag === 'be') + 1));
  const be = core.findIndex(({ tag }, i) => i > 0 && tag === 'be');
  return headOf(core.slice(be + 1)) || headOf(core);
}

function headOf(words: readonly Word[]): string {
  const end = words.findIndex((word, i) => i > 0 && (ENDS.has(word.tag) || word.text === ','));
  const phrase = (end < 0 ? words : words.slice(0, end)).filter(isCommon);
  return (phrase.findLast(({ tag }) => tag === 'noun') ?? phrase.at(-1) ?? words.find(isCommon))?.lemma ?? '';
}

const ENDS = new Set(['preposition', 'to', 'be', 'have']);
const isCommon = (word: Word): boolean => tells(word) && word.tag !== 'name' && word.tag !== 'number';

/** What an act is done with stands behind these: "answered with tear gas". */
const INSTRUMENT = new Set(['with', 'by']);

/** Lemma of the last noun of the first phrase behind the verb, empty where there is none. Of a verb that says little it may hang on a preposition: "taken into custody". */
export function objectOf(told: readonly Word[]): string {
  const verb = told.findIndex((word) => VERBAL.has(word.tag) && tells(word) && word.tag !== 'gerund');
  const from = (verb < 0 ? told.findIndex(({ tag }) => tag === 'be' || tag === 'have' || VERBAL.has(tag)) : verb) + 1;
  let found = '';
  const behind = told.slice(from);
  // "fallen asleep", "declared dead": what the verb makes of its subject
  if (behind[0]?.tag === 'adjective' && !CONTENT.has(behind[1]?.tag ?? '')) return behind[0].lemma;
  for (const [i, word] of behind.entries()) {
    if (tells(word) && word.tag === 'noun') found = word.lemma;
    else if (found !== '' || (verb >= 0 && word.tag === 'preposition' && !INSTRUMENT.has(word.lower))) break;
    // No verb stands directly behind another: "fired tear gas".
    else if (i > 0 && VERBAL.has(word.tag)) break;
  }
  return found;
}
