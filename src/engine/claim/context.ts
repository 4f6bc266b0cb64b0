/** The surroundings of a figure: content words, names and places. */
import { clause } from '../frame/frame.ts';
import type { Predicate } from '../grammar/said.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';

/** A word of the surroundings and how near it stands (0 to 1). */
export type Context = [lemma: string, weight: number];

/** How many context words a claim keeps: more adds noise, fewer loses the subject of long sentences. */
const CONTEXT_WORDS = 18;
/** Weight of a word of the sentence before: that of a far one in the same sentence. */
const BEFORE = 0.12;
const CONTENT = new Set(['noun', 'name', 'verb', 'participle', 'gerund', 'adjective']);

/** The content words of a sentence and of the one before, told apart once for all figures of the sentence. */
export interface ContentWords {
  /** Places of the words of the sentence that tell something, and of each the number of its lemma. */
  places: readonly number[];
  numbers: readonly number[];
  /** Numbers of the lemmas of the sentence before. */
  before: readonly number[];
  lemmas: readonly string[];
}

/** The words of a sentence that `tell` something, and lemmas of the sentence before. */
export function contentWordsOf(list: readonly Word[], tell: (word: Word) => boolean, before: readonly string[]): ContentWords {
  const known = new Map<string, number>();
  const numberOf = (lemma: string): number => {
    const number = known.get(lemma) ?? known.size;
    known.set(lemma, number);
    return number;
  };
  const [places, numbers]: [number[], number[]] = [[], []];
  for (const [i, word] of list.entries())
    if (tell(word)) {
      places.push(i);
      numbers.push(numberOf(word.lemma));
    }
  return { places, numbers, before: before.map(numberOf), lemmas: [...known.keys()] };
}

/** Content words around the words `first` to `end` (one past), nearest first; those of the sentence before weigh little. */
export function contextOf(
  list: readonly Word[],
  { places, numbers, before, lemmas }: ContentWords,
  first: number,
  end: number,
): Context[] {
  const [from, to] = clause(list, first, end);
  const found = lemmas.map((lemma): Context => [lemma, 0]);
  const put = (number: number, weight: number): void => {
    const one = found[number] as Context; // every number is that of a lemma
    if (weight > one[1]) one[1] = weight;
  };
  for (let k = 0; k < places.length; k++) {
    const i = places[k] as number; // k is below the length, and numbers are as many
    const distance = i < first ? first - i : i >= end ? i - end + 1 : 0;
    put(numbers[k] as number, (1 / (1 + distance / 5)) * (i >= from && i < to ? 1 : 0.6));
  }
  for (const number of before) put(number, BEFORE);
  found.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (found.length > CONTEXT_WORDS) found.length = CONTEXT_WORDS;
  for (const one of found) one[1] = Math.round(one[1] * 100) / 100;
  return found;
}

/** Lemmas of the nouns and names of a sentence that tell something of the figures of the next one. */
export function toldBefore(list: readonly Word[]): string[] {
  const found: string[] = [];
  for (const word of list) if ((word.tag === 'noun' || word.tag === 'name') && tells(word)) found.push(word.lemma);
  return found;
}

/** Words of time stand beside too many figures to tell one from another. */
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec old year`.split(/\s+/),
);
/** Whether a word tells something of the figures of its sentence. */
export const tells = (word: Word): boolean => CONTENT.has(word.tag) && word.lower.length >= 3 && !CALENDAR.has(word.lemma);

/** How far an age may stand from the name of the one whose age it is. */
const AGE_REACH = 5;

/** Proper names in the clause of a figure; with `near`, those right beside it. */
export function namesIn(list: readonly Word[], first: number, last: number, near: boolean): string[] {
  const [from, to] = near ? [Math.max(0, first - AGE_REACH), Math.min(list.length, last + AGE_REACH)] : clause(list, first, last);
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const word = list[i];
    if (word?.tag === 'name') found.add(word.lemma);
  }
  return [...found];
}

const WHERE = new Set(['in', 'at', 'near', 'from', 'outside', 'off']);

/** Names in the clause of a figure that say where. */
export function placesIn(list: readonly Word[], first: number, last: number): string[] {
  const [from, to] = clause(list, first, last);
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    if (!WHERE.has(list[i]?.lower ?? '')) continue;
    let k = i + 1;
    while (list[k]?.tag === 'determiner' || list[k]?.tag === 'adjective') k++;
    for (; list[k]?.tag === 'name'; k++) found.push(list[k]?.lemma ?? '');
  }
  return found;
}

/** Names that stand before the verb in its clause: who did what the figure tells. Empty where the figure is the subject itself. */
export function agentsIn(list: readonly Word[], { at: said, role, preposition }: Predicate): string[] {
  let at = said;
  // "Tovar has offered Lund a deal worth 40 million": whose verb it is
  if (preposition === 'worth') while (at >= 0 && !VERBAL.has(list[at]?.tag ?? 'mark')) at--;
  else if (role !== 'object' && role !== 'adverbial') return [];
  if (at < 0) return [];
  const [from] = clause(list, at, at + 1);
  const found: string[] = [];
  for (let i = from; i < at; i++) if (list[i]?.tag === 'name') found.push(list[i]?.lemma ?? '');
  return found;
}

/** Words that name a part of the day or of trading, and the part that they name. */
const MOMENTS = new Map(
  Object.entries({
    close: 'close',
    closed: 'close',
    closing: 'close',
    settled: 'close',
    ended: 'close',
    finished: 'close',
    opening: 'open',
    opened: 'open',
    premarket: 'open',
    early: 'morning',
    morning: 'morning',
    midday: 'noon',
    noon: 'noon',
    lunchtime: 'noon',
    afternoon: 'afternoon',
    'mid-afternoon': 'afternoon',
    evening: 'evening',
    'a.m': 'clock',
    'p.m': 'clock',
    'a.m.': 'clock',
    'p.m.': 'clock',
    am: 'clock',
    pm: 'clock',
    gmt: 'clock',
  }),
);

// "lost 12 percent on Thursday and were suspended before trading": no price of the opening
const isOfMarket = (list: readonly Word[], at: number): boolean =>
  /^(?:opened|closed)$/.test(list[at]?.lower ?? '') &&
  /^(?:markets?|exchange|trading|bourse)$/.test(list[at - 1]?.lower ?? '') &&
  list.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'before' || lower === 'until');

/** The part of the day or of trading that a sentence names first, empty where it names none. */
export function momentIn(list: readonly Word[]): string {
  for (let i = 0; i < list.length; i++) {
    const moment = MOMENTS.get((list[i] as Word).lower); // i is below the length
    if (moment !== undefined && !isOfMarket(list, i)) return moment;
  }
  return '';
}
