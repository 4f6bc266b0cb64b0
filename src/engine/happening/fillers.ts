/** What a text gives as the one answer to a question about an event: its cause, who ordered it, who fired first, who rescued whom. */

import type { Clause } from '../grammar/clauses.ts';
import { cue } from '../grammar/cues.ts';
import { tells } from '../grammar/heads.ts';
import { dayOf } from '../grammar/occasion.ts';
import type { Participant } from '../grammar/participants.ts';
import { lemmas, refuses, stopAfter, stopBefore } from '../grammar/stretches.ts';
import { agentAt, isHelped, isPassive, MAIN_VERBS, objectAt, type Stretch, subjectAt } from '../grammar/subjects.ts';
import type { Word } from '../grammar/words.ts';
import { CAUSING, causes } from './causes.ts';
import type { Read } from './state-holders.ts';
import type { ToldSentence } from './told-sentence.ts';

/** The questions that have one answer for one event. */
export type Slot =
  | 'cause'
  | 'order' // who gave the order
  | 'first' // who opened fire
  | 'rescue'
  | 'capture'
  | 'find'
  | 'alarm' // who raised it
  | 'command'; // who ordered a thing to be done

/** One answer; JSON. Offsets are UTF-16 code units of the text. */
export interface Filler {
  slot: Slot;
  start: number;
  end: number;
  /** Lemmas of what is asked about: the event, or whom it befell; of a cause, empty where it is that of the whole event. */
  event: string[];
  /** It is told to be the cause by name; of a shot, to have been the first. */
  stated?: true;
  /** Of shots: with them the shooting is told to have begun ("opened fire"). */
  opens?: true;
  /** Lemmas of the answer. */
  answer: string[];
  /** Who it is, where it is somebody. */
  who?: Participant;
  /** Whom it befell. */
  whom?: Participant;
  /** Of an order, the lemma of what was to be done, or of what it was to be done to: "the evacuation of the coast". */
  to?: string;
  /** The weekday that its clause names. */
  day?: string;
}

/** The verbs of each slot that somebody fills. */
const ACTS: ReadonlyMap<string, Slot> = new Map([
  ['rescue', 'rescue'],
  ['save', 'rescue'],
  ['extract', 'rescue'],
  ['extricate', 'rescue'],
  ['free', 'rescue'],
  ['overpower', 'capture'],
  ['subdue', 'capture'],
  ['tackle', 'capture'],
  ['disarm', 'capture'],
  ['restrain', 'capture'],
  ['find', 'find'],
  ['discover', 'find'],
  ['locate', 'find'],
  ['recover', 'find'],
  ['order', 'command'],
]);
/** Verbs of which the object says what was done: the alarm is raised, an order given. */
const GIVING = new Set('raise give sound issue trigger'.split(' '));
/** Verbs that need a second word for the act: "dug out", "pulled from". */
const WITH: readonly (readonly [verb: string, second: readonly string[], slot: Slot])[] = [
  ['dig', ['out', 'from'], 'rescue'],
  ['pull', ['out', 'from', 'alive'], 'rescue'],
  ['bring', ['alive'], 'rescue'],
  ['lift', ['out', 'alive'], 'rescue'],
  ['get', ['out', 'free'], 'rescue'],
  ['carry', ['from', 'out'], 'rescue'],
  ['cut', ['free', 'out'], 'rescue'],
  ['claw', ['out', 'free'], 'rescue'],
  ['haul', ['out', 'free'], 'rescue'],
  ['drag', ['out', 'from'], 'rescue'],
  ['wrestle', ['down', 'to'], 'capture'],
  ['hold', ['down'], 'capture'],
  ['pin', ['down'], 'capture'],
  ['come', ['across'], 'find'],
  ['fire', ['first'], 'first'],
  ['shoot', ['first'], 'first'],
  ['open', ['fire'], 'first'],
];
const ORDERS = new Set(['order', 'instruction', 'command']);

/** Without one of these a sentence tells of no such act, of no cause, of no order. */
const DONE = cue([...ACTS.keys(), 'alarm', ...WITH.map(([verb]) => verb)]);
const CAUSED = cue(CAUSING);
const ORDERED_BY = cue(ORDERS);

/** The answers of a sentence, in its order. */
export function fillersIn({ words, cues, clauses, of }: ToldSentence): Filler[] {
  const found: Filler[] = [];
  if ((cues & DONE) !== 0)
    for (const clause of clauses) if (!clause.open && !clause.words.some(refuses)) found.push(...acts(words, clause, of));
  if ((cues & CAUSED) !== 0) for (const one of causes(words, of)) found.push({ slot: 'cause', ...one });
  if ((cues & ORDERED_BY) !== 0) found.push(...orders(words, of));
  return found.filter(({ answer }) => answer.length > 0);
}

function acts(words: readonly Word[], clause: Clause, of: Read): Filler[] {
  const found: Filler[] = [];
  const begin = clause.words[0]?.start ?? 0;
  const end = clause.words.at(-1)?.end ?? 0;
  for (let i = clause.at; i < clause.at + clause.words.length; i++) {
    const word = words[i] as Word; // i is inside the clause
    if (!MAIN_VERBS.has(word.tag)) continue;
    const slot =
      WITH.find(
        ([verb, second]) => verb === word.lemma && words.slice(i + 1, i + 4).some(({ lower }) => second.includes(lower)),
      )?.[2] ??
      // "fired twice on the bridge" tells where
      (word.lemma === 'fire' && words[i + 1]?.lower === 'on' ? 'first' : undefined) ??
      ACTS.get(word.lemma) ??
      (GIVING.has(word.lemma) ? 'alarm' : undefined);
    if (slot === undefined) continue;
    // "The guard fired on us": no reduced clause
    const passive = isPassive(words, i) && isHelped(words, i);
    const by = passive ? agentAt(words, i) : subjectAt(words, i);
    const on = passive ? subjectAt(words, i) : slot === 'first' ? targetAt(words, i) : objectAt(words, i);
    if (!takes(words, slot, on)) continue;
    const who = of(by);
    const whom = of(on);
    const event = lemmas(words, on);
    if (who === undefined || by === undefined || (slot !== 'first' && event.length === 0)) continue;
    const to = slot === 'command' ? objectBehind(words, on) : undefined;
    const day = dayOf(clause.words);
    found.push({
      slot,
      start: begin,
      end,
      event,
      answer: lemmas(words, by),
      who,
      ...(whom && { whom }),
      ...(slot === 'first' && word.lemma === 'open' && { opens: true as const }),
      ...(slot === 'first' && words.slice(i + 1, i + 4).some(({ lower }) => lower === 'first') && { stated: true as const }),
      ...(to !== undefined && { to }),
      ...(day !== undefined && { day }),
    });
  }
  return found;
}

// "the evacuation of the coast": the coast
function objectBehind(words: readonly Word[], on: Stretch | undefined): string | undefined {
  const inside =
    on === undefined ? -1 : words.findIndex(({ lower }, i) => i > on.first && i <= on.last + 1 && /^(?:of|on)$/.test(lower));
  let found: string | undefined;
  for (let i = inside + 1; inside > 0 && /^(?:determiner|adjective|noun|name|number)$/.test(words[i]?.tag ?? ''); i++)
    if (/^(?:noun|name)$/.test(words[i]?.tag ?? '')) found = words[i]?.lemma;
  return found;
}

// Of the alarm that is raised and of what is ordered or found the noun tells whether it is that; "found the stand unsafe" is no finding.
function takes(words: readonly Word[], slot: Slot, on: Stretch | undefined): boolean {
  const noun = on === undefined ? undefined : words[on.last];
  // "sounded the alarm over pay": a figure of speech
  if (slot === 'alarm') return noun?.lemma === 'alarm' && !ABOUT.test(words[(on?.last ?? 0) + 1]?.lower ?? '');
  if (slot === 'command') return noun?.tag === 'noun' && ORDERED.has(noun.lemma);
  return slot !== 'find' || (noun !== undefined && words[(on?.last ?? 0) + 1]?.tag !== 'adjective' && !UNFOUND.has(noun.lemma));
}
const ABOUT = /^(?:about|over)$/;
/** What one authority orders for all; inquiries and searches many order, each its own. */
const ORDERED = new Set(
  'evacuation recall closure shutdown withdrawal retreat curfew lockdown arrest strike raid attack demolition operation blockade halt suspension release'.split(
    ' ',
  ),
);
/** What many find each for himself. */
const UNFOUND = new Set(
  'way evidence trace sign fault problem error defect solution time reason proof flaw deficiency'.split(' '),
);

// "opened fire on the guard post"
function targetAt(words: readonly Word[], at: number): Stretch | undefined {
  const on = words.findIndex(({ lower }, i) => i > at && i < at + 4 && (lower === 'on' || lower === 'at'));
  return on < 0 ? undefined : objectAt(words, on);
}

// "on the orders of X", "on X's orders", "the order came from X", "X gave the order"
function orders(words: readonly Word[], of: Read): Filler[] {
  const found: Filler[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    if (!ORDERS.has(word.lemma) || word.tag !== 'noun') continue;
    const by = giver(words, i);
    const who = of(by);
    if (by === undefined || who === undefined) continue;
    const from = stopBefore(words, i);
    const to = stopAfter(words, i);
    const inside = words
      .slice(from, to + 1)
      .filter((one) => one !== word && (one.start < (words[by.first]?.start ?? 0) || one.start > (words[by.last]?.start ?? 0)));
    if (inside.some(refuses)) continue;
    found.push({
      slot: 'order',
      start: words[from]?.start ?? 0,
      end: words[to]?.end ?? 0,
      event: inside.filter(tells).map(({ lemma }) => lemma),
      answer: lemmas(words, by),
      who,
      ...(words[i + 1]?.tag === 'to' && words[i + 2]?.tag === 'verb' && { to: words[i + 2]?.lemma ?? '' }),
    });
  }
  return found;
}

/** Words from an order to the verb that says who gave it, at most. */
const ORDER_REACH = 9;

function giver(words: readonly Word[], at: number): Stretch | undefined {
  const next = words[at + 1];
  if (next?.lower === 'of' || next?.lower === 'from')
    return words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:on|by|under|at)$/.test(lower))
      ? objectAt(words, at + 1)
      : undefined;
  const came = words.slice(at + 1, at + 4).findIndex(({ lemma }) => lemma === 'come');
  if (came >= 0 && words[at + came + 2]?.lower === 'from') return objectAt(words, at + came + 2);
  // "on the governor's orders", "on government orders"
  const on = words.findLastIndex(({ lower }, i) => i < at && i >= at - 5 && (lower === 'on' || lower === 'under'));
  if (
    on >= 0 &&
    at - on > 1 &&
    words.slice(on + 1, at).every(({ tag }) => /^(?:determiner|noun|name|adjective)$/.test(tag)) &&
    words[at - 1]?.tag !== 'determiner'
  )
    return { first: on + 1, last: at - 1 };
  // "the order to leave was given by the governor"
  const given = words.findIndex(
    ({ lemma, tag }, i) => i > at && i < at + ORDER_REACH && tag === 'participle' && (lemma === 'give' || lemma === 'issue'),
  );
  if (given > 0 && isPassive(words, given)) return agentAt(words, given);
  const gave = words.findLastIndex(({ lemma }, i) => i < at && i >= at - 3 && (lemma === 'give' || lemma === 'issue'));
  return gave > 0 && !isPassive(words, gave) ? subjectAt(words, gave) : undefined;
}
