/** Particulars of an event that it has one of: the office of a person, which way a journey went. */
import type { Clause } from '../grammar/clauses.ts';
import { nameRun } from '../grammar/participants.ts';
import type { Word } from '../grammar/words.ts';

/** One particular. */
export interface Particular {
  kind: string;
  /** Whose it is, or of what. */
  about: string;
}

/** Of each list nobody holds two at once. */
const OFFICES: readonly (readonly string[])[] = [
  ['president', 'prime minister', 'vice president', 'chancellor', 'king', 'queen'],
  ['mayor', 'governor', 'premier'],
  ['corporal', 'sergeant', 'lieutenant', 'captain', 'major', 'colonel', 'general', 'brigadier', 'admiral'],
  ['justice minister', 'foreign minister', 'defence minister', 'interior minister', 'health minister', 'finance minister'],
];
const SHORT: ReadonlyMap<string, string> = new Map([
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['gen', 'general'],
  ['maj', 'major'],
  ['cpl', 'corporal'],
  ['gov', 'governor'],
  ['pres', 'president'],
]);
const FAMILY = new Map(OFFICES.flatMap((list, i) => list.map((one): [string, number] => [one, i])));
/** The word before makes another office of it, or tells of another time. */
const OTHERWISE =
  /^(?:former|ex|late|deputy|acting|assistant|then|-|elect|incoming|outgoing|lieutenant|lt|major|maj|brigadier|brig|colonel|col|rear|staff|attorney|vice)$/;
const PORTFOLIOS = /^(?:prime|justice|foreign|defence|defense|interior|health|finance)$/;

/** Without one of these a clause gives no office. */
export const OFFICE_WORDS: readonly string[] = [
  ...OFFICES.flat().map((one) => one.split(' ').at(-1) as string), // no office has no word
  ...SHORT.keys(),
];

/** The offices that stand right before names: "President Milan Tovar", "Sgt. Tovar". */
export function offices({ words }: Clause): Particular[] {
  return words.flatMap((word, i): Particular[] => {
    const plain = SHORT.get(word.lower) ?? word.lower;
    const before = words[i - 1]?.lower ?? '';
    const office = plain === 'minister' && PORTFOLIOS.test(before) ? `${before.replace('defense', 'defence')} ${plain}` : plain;
    if (!FAMILY.has(office) || !/^\p{Lu}/u.test(word.text)) return [];
    if (OTHERWISE.test(before) || OTHERWISE.test(words[i - 2]?.lower ?? '')) return [];
    const dot = words[i + 1]?.text === '.' ? 1 : 0;
    const first = i + 1 + dot;
    if (words[first]?.tag !== 'name' || FAMILY.has(words[first]?.lower ?? '')) return [];
    const run = nameRun([...words.slice(first)], 0);
    const name = run?.text.split(' ') ?? [];
    // a whole name: of two families who share a surname one may be of the army
    return run === undefined || run.owner || name.length < 2 ? [] : [{ kind: office, about: name.join(' ') }];
  });
}

/** Whether two offices are never one person's at a time. */
export const areTwoOffices = (a: string, b: string): boolean => a !== b && FAMILY.get(a) === FAMILY.get(b);

/** Words between "from" and the name behind it, and between that and "to". */
const REACH = 6;

/** Which way it went: "from Aven to Tarn", "bound from the capital, Aven, for the island of Tarn". */
export function routes({ words, open }: Clause): Particular[] {
  const mover = words.map(({ lemma }) => TRAVELS.get(lemma)).find((row) => row !== undefined);
  if (open || mover === undefined) return [];
  const found: Particular[] = [];
  for (const [i, { lower }] of words.entries()) {
    if (lower !== 'from') continue;
    const start = placeBehind(words, i);
    const to = start < 0 ? -1 : words.findIndex((word, k) => k > start && k <= start + REACH && /^(?:to|for)$/.test(word.lower));
    const goal = to < 0 ? -1 : placeBehind(words, to);
    if (goal > 0) found.push({ kind: `${words[start]?.lower} to ${words[goal]?.lower}`, about: mover });
  }
  return found;
}

/** What travels, by the way it goes: those of one row may be one vehicle. */
const TRAVELLERS = [
  'flight plane jet airliner aircraft airplane',
  'train',
  'bus coach lorry truck',
  'ferry ship boat vessel tanker freighter',
];
/** Those nouns, each with its row: a clause without one tells of no way. */
export const TRAVELS: ReadonlyMap<string, string> = new Map(
  TRAVELLERS.flatMap((row) => row.split(' ').map((noun): [string, string] => [noun, row])),
);

// The last word of the name that stands in the phrase behind a preposition.
function placeBehind(words: readonly Word[], at: number): number {
  let i = at + 1;
  while (i <= at + REACH && words[i] !== undefined && words[i]?.tag !== 'name') {
    if (!/^(?:determiner|adjective|noun)$/.test(words[i]?.tag ?? '') && !/^(?:,|of)$/.test(words[i]?.lower ?? '')) return -1;
    i++;
  }
  if (words[i]?.tag !== 'name') return -1;
  while (words[i + 1]?.tag === 'name') i++;
  return i;
}

/** The same way back. */
export const isReversed = (a: string, b: string): boolean => a.split(' to ').reverse().join(' to ') === b;
