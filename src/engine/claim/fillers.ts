/** What a text gives as the one answer to a question about an event: its cause, who ordered it, who fired first, who rescued whom. */
import type { Clause } from './clauses.ts';
import { NEGATIONS } from './closed-class.ts';
import { cue } from './cues.ts';
import { isNot } from './denial.ts';
import { tells } from './heads.ts';
import type { Participant } from './participants.ts';
import type { Read } from './state-holders.ts';
import { agentAt, groupStart, isPassive, objectAt, type Stretch, subjectAt } from './subjects.ts';
import type { ToldSentence } from './told-sentence.ts';
import type { Word } from './words.ts';

/** The questions that have one answer for one event. */
export type Slot =
  | 'cause'
  | 'order' // who gave the order
  | 'first' // who opened fire
  | 'rescue'
  | 'capture';

/** One answer; JSON. Offsets are UTF-16 code units of the text. */
export interface Filler {
  slot: Slot;
  start: number;
  end: number;
  /** Lemmas of what is asked about: the event, or whom it befell. */
  event: string[];
  /** Lemmas of the answer. */
  answer: string[];
  /** Who it is, where it is somebody. */
  who?: Participant;
  /** Whom it befell. */
  whom?: Participant;
}

/** The verbs of each slot that somebody fills. */
const ACTS: Readonly<Record<string, Slot>> = {
  rescue: 'rescue',
  save: 'rescue',
  extract: 'rescue',
  overpower: 'capture',
  subdue: 'capture',
  tackle: 'capture',
  disarm: 'capture',
};
/** Verbs that need a second word for the act: "dug out", "pulled from". */
const WITH: readonly (readonly [verb: string, second: readonly string[], slot: Slot])[] = [
  ['dig', ['out', 'from'], 'rescue'],
  ['pull', ['out', 'from', 'alive'], 'rescue'],
  ['bring', ['alive'], 'rescue'],
  ['lift', ['out', 'alive'], 'rescue'],
  ['fire', ['first', 'on'], 'first'],
  ['shoot', ['first'], 'first'],
  ['open', ['fire'], 'first'],
];
const CAUSED = new Set(['cause', 'trigger', 'spark', 'provoke', 'ignite', 'blame']);
const ORDERS = new Set(['order', 'instruction', 'command']);
const VERBAL = new Set(['verb', 'participle']);

const FILLING = cue([
  ...Object.keys(ACTS),
  ...WITH.map(([verb]) => verb),
  ...CAUSED,
  ...ORDERS,
  ...['because', 'due', 'owing', 'result'],
]);

/** The answers of a sentence, in its order. */
export function fillersIn({ words, cues, clauses, of }: ToldSentence): Filler[] {
  if ((cues & FILLING) === 0) return [];
  const found = clauses.flatMap((clause) => (clause.open || clause.words.some(refuses) ? [] : acts(words, clause, of)));
  return [...found, ...causes(words), ...orders(words, of)].filter(({ answer }) => answer.length > 0);
}

// "without warning" denies nothing of the act
const refuses = (word: Word): boolean => word.lower !== 'without' && (isNot(word) || NEGATIONS.has(word.lower));

function acts(words: readonly Word[], clause: Clause, of: Read): Filler[] {
  const found: Filler[] = [];
  const [begin, end] = [clause.words[0]?.start ?? 0, clause.words.at(-1)?.end ?? 0];
  for (const [i, word] of words.entries()) {
    if (word.start < begin || word.end > end || !VERBAL.has(word.tag)) continue;
    const slot =
      WITH.find(
        ([verb, second]) => verb === word.lemma && words.slice(i + 1, i + 4).some(({ lower }) => second.includes(lower)),
      )?.[2] ?? ACTS[word.lemma];
    if (slot === undefined) continue;
    // "The guard fired on us": no reduced clause
    const passive = isPassive(words, i) && words.slice(groupStart(words, i), i).some(({ tag }) => tag === 'be');
    const by = passive ? agentAt(words, i) : subjectAt(words, i);
    const on = passive ? subjectAt(words, i) : slot === 'first' ? targetAt(words, i) : objectAt(words, i);
    const [who, whom] = [of(by), of(on)];
    const event = lemmas(words, on);
    if (who === undefined || by === undefined || (slot !== 'first' && event.length === 0)) continue;
    found.push({ slot, start: begin, end, event, answer: lemmas(words, by), who, ...(whom && { whom }) });
  }
  return found;
}

// "opened fire on the guard post"
function targetAt(words: readonly Word[], at: number): Stretch | undefined {
  const on = words.findIndex(({ lower }, i) => i > at && i < at + 4 && (lower === 'on' || lower === 'at'));
  return on < 0 ? undefined : objectAt(words, on);
}

const lemmas = (words: readonly Word[], stretch: Stretch | undefined): string[] =>
  stretch === undefined
    ? []
    : joined(words.slice(stretch.first, (stretch.tail ?? stretch.last) + 1))
        .filter((_, i, own) => own[i - 1]?.lower !== 'without')
        .filter((word) => tells(word) || (word.tag === 'number' && stretch.first === stretch.last))
        .map(({ lemma }) => lemma);

// "kick-off" is "kickoff": a noun that ends in a word of grammar
const joined = (own: readonly Word[]): Word[] =>
  own.flatMap((word, i) => {
    const [dash, last] = [own[i + 1], own[i + 2]];
    if (dash?.text !== '-' || dash.start !== word.end || last?.start !== dash.end || !/^(?:preposition|adverb)$/.test(last.tag))
      return [word];
    return [{ ...word, end: last.end, lemma: word.lower + last.lower, lower: word.lower + last.lower, tag: 'noun' as const }];
  });

const STOPS = new Set([';', ':', '—', '–', '(', ')', '"', '“', '”', '•', '|']);

// "X because of Y", "X was caused by Y", "Y triggered X"
function causes(words: readonly Word[]): Filler[] {
  const found: Filler[] = [];
  for (const [i, word] of words.entries()) {
    const width = connective(words, i);
    if (width > 0) {
      const [from, to] = [stopBefore(words, i), stopAfter(words, i + width)];
      put(found, words, { first: from, last: i - 1 }, { first: i + width, last: to }, from, to);
    } else if (CAUSED.has(word.lemma) && VERBAL.has(word.tag) && !isPassive(words, i) && word.lemma !== 'blame') {
      const [by, what] = [subjectAt(words, i), objectAt(words, i)];
      if (by !== undefined && what !== undefined) put(found, words, what, by, stopBefore(words, i), stopAfter(words, i));
    }
  }
  return found;
}

function put(found: Filler[], words: readonly Word[], what: Stretch, by: Stretch, from: number, to: number): void {
  const [event, answer] = [lemmas(words, what), lemmas(words, by)];
  const own = words.slice(from, to + 1);
  if (event.length === 0 || own.slice(0, by.first - from).some(refuses)) return;
  found.push({ slot: 'cause', start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, event, answer });
}

// How many words join an event to its cause here; 0 where none do.
function connective(words: readonly Word[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || at === 0) return 0;
  if (word.lower === 'because') return next?.lower === 'of' ? 2 : 1;
  if (word.lower === 'due' || word.lower === 'owing') return next?.lower === 'to' ? 2 : 0;
  if (
    CAUSED.has(word.lemma) &&
    word.tag === 'participle' &&
    (next?.lower === 'by' || (word.lemma === 'blame' && next?.lower === 'on'))
  )
    return 2;
  if (word.lower === 'result' && next?.lower === 'of' && words[at - 1]?.tag === 'determiner') return 2;
  return 0;
}

function stopBefore(words: readonly Word[], at: number): number {
  let i = at;
  while (i > 0 && !STOPS.has(words[i - 1]?.text ?? '') && words[i - 1]?.lower !== 'that') i--;
  return i;
}

function stopAfter(words: readonly Word[], at: number): number {
  let i = at;
  while (i < words.length - 1 && words[i + 1]?.kind !== 'mark') i++;
  return i;
}

// "on the orders of X", "on X's orders", "the order came from X", "X gave the order"
function orders(words: readonly Word[], of: Read): Filler[] {
  const found: Filler[] = [];
  for (const [i, word] of words.entries()) {
    if (!ORDERS.has(word.lemma) || word.tag !== 'noun') continue;
    const by = giver(words, i);
    const who = of(by);
    if (by === undefined || who === undefined) continue;
    const [from, to] = [stopBefore(words, i), stopAfter(words, i)];
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
    });
  }
  return found;
}

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
  const gave = words.findLastIndex(({ lemma }, i) => i < at && i >= at - 3 && lemma === 'give');
  return gave > 0 && !isPassive(words, gave) ? subjectAt(words, gave) : undefined;
}
