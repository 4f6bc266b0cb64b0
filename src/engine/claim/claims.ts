/** Claims: every quantity of a text with what it counts, what happened to it, when, and who says so. */
import type { Name, Quantity, Sentence, Source } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { countsPeople, type PredicateClass, predicateClass, relateClasses, roleClass } from '../lexicon/predicates.ts';
import type { Token } from '../text/tokens.ts';
import { type Attribution, attributions } from './attribution.ts';
import { clause, type Frame, frameOf } from './frame.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { NO_PREDICATE, type Predicate, predicateOf, type Role } from './predicate.ts';
import { speakers } from './speakers.ts';
import { adoptTotals } from './totals.ts';
import { type Word, words } from './words.ts';

/** A word of the surroundings and how near it stands (0 to 1). */
export type Context = [lemma: string, weight: number];

/** A quantity and its meaning; JSON. */
export interface Claim {
  /** Index of the quantity in the reading. */
  quantity: number;
  /** The counted noun and what narrows it, as written: "HTS fighters"; empty where the text leaves it out. */
  label: string;
  /** Lemma of what is counted or measured; empty where the text leaves it out. */
  head: string;
  /** Lemmas that narrow the head. */
  modifiers: string[];
  /** A second noun counted together with the head ("fighters and soldiers"); empty where there is none. */
  joined: string;
  /** Lemma of the whole, where the text gives one ("four of the soldiers"). */
  whole: string;
  /** How much more or less than something else, not how much: "five rounds sooner". */
  difference: boolean;
  /** A part of a larger figure: "of them", "including", "others". */
  part: boolean;
  /** Lemma of the verb, adjective or noun that is said of it. */
  predicate: string;
  /** Class of the predicate (death, injury, …); empty where no table knows it. */
  event: string;
  role: Role;
  /** What happened is told by the subject of a light verb: "the death toll rose to 48". */
  bySubject: boolean;
  preposition: string;
  frame: Frame;
  /** Latest year that its clause names, 0 where it names none. `compare/statement` tells whether that is another event's. */
  year: number;
  /** Index of a date (day or month) beside it in its clause, -1 where there is none. */
  date: number;
  source: Source;
  /** The source stands in an earlier sentence. */
  sourceCarried: boolean;
  /** Content words around it, nearest first. */
  context: Context[];
  /** Proper names in its clause; of an age, those right beside it. */
  names: string[];
  /** Those of them that say where ("in Aktas", "at the Hadley mill"). */
  places: string[];
  title: boolean;
}

/** How many context words a claim keeps: more adds noise, fewer loses the subject of long sentences. */
const CONTEXT_WORDS = 18;
const CONTENT = new Set(['noun', 'name', 'verb', 'participle', 'gerund', 'adjective']);

/** What `claims` needs of a text. */
export interface Parsed {
  text: string;
  sentences: readonly Sentence[];
  /** Of each sentence. */
  tokens: readonly (readonly Token[])[];
  quantities: readonly Quantity[];
  names: readonly Name[];
  /** Year of the event, 0 where it is not known. */
  year: number;
}

/** The claims of a text, one for each quantity, in the order of the text. */
export function claims(parsed: Parsed, lexicon: Lexicon): Claim[] {
  const inName = finder(
    parsed.text.length,
    parsed.names.flatMap(({ spans }) => spans),
  );
  const inNumeral = finder(
    parsed.text.length,
    parsed.quantities.flatMap(({ number }) => (number === undefined ? [] : [number])),
  );
  const sentenceWords = parsed.tokens.map((list) => words(list, lexicon, inName, inNumeral));
  const named = speakers(parsed.names);
  const sources = attributions(
    sentenceWords,
    parsed.sentences.map((s) => s.paragraph),
  ).map((one) => ({ ...one, source: named(one.source) }));
  const numbers = new Map<number, boolean[]>();
  const found: Placed[] = [];
  for (const [index, quantity] of parsed.quantities.entries()) {
    const sentence = parsed.sentences[quantity.sentence];
    const inSentence = sentenceWords[quantity.sentence];
    const source = sources[quantity.sentence];
    if (sentence === undefined || inSentence === undefined || source === undefined) continue;
    const before = quantity.sentence > 0 ? sentenceWords[quantity.sentence - 1] : undefined;
    const numeric = numbers.get(quantity.sentence) ?? inNumbers(inSentence, parsed.quantities, quantity.sentence);
    numbers.set(quantity.sentence, numeric);
    found.push(
      claimOf(index, quantity, inSentence, numeric, before, source, sentence.title, parsed.year, found.at(-1)?.claim, lexicon),
    );
  }
  for (const placed of found) placed.claim.date = dateBeside(parsed.quantities, placed.claim.quantity);
  for (const [i, placed] of found.entries()) {
    const sentence = parsed.quantities[placed.claim.quantity]?.sentence ?? -1;
    const neighbour = (other: Placed | undefined): Placed | undefined =>
      other !== undefined &&
      parsed.quantities[other.claim.quantity]?.sentence === sentence &&
      parsed.quantities[other.claim.quantity]?.dimension === 'count'
        ? other
        : undefined;
    if (parsed.quantities[placed.claim.quantity]?.dimension === 'count')
      coordinate(sentenceWords[sentence] ?? [], placed, neighbour(found[i - 1]), neighbour(found[i + 1]));
  }
  const all = found.map(({ claim }) => claim);
  adoptTotals(all, parsed.quantities);
  return all;
}

/** How far from a figure, in characters, a date is taken to be the figure's own. */
const DATE_REACH = 70;

function dateBeside(quantities: readonly Quantity[], index: number): number {
  const own = quantities[index];
  if (own === undefined || own.dimension === 'date') return -1;
  return quantities.findIndex(
    (q) =>
      q.dimension === 'date' &&
      (q.unit === 'day' || q.unit === 'month') &&
      q.sentence === own.sentence &&
      q.span.start < own.span.end + DATE_REACH &&
      own.span.start < q.span.end + DATE_REACH,
  );
}

/** A claim with the word positions of its noun phrase in the sentence. */
interface Placed {
  claim: Claim;
  first: number;
  end: number;
}

/** Members of one list share its predicate: "44 HTS fighters and 16 members of allied groups lost their lives". */
function coordinate(words: readonly Word[], placed: Placed, before: Placed | undefined, after: Placed | undefined): void {
  const { claim } = placed;
  if (claim.event !== '' || (claim.role !== 'none' && claim.role !== 'object')) return;
  const host =
    before !== undefined && joined(words, before.end, placed.first)
      ? before
      : after !== undefined && joined(words, placed.end, after.first)
        ? after
        : undefined;
  if (host === undefined || host.claim.event === '') return;
  Object.assign(claim, { event: host.claim.event, predicate: host.claim.predicate, role: host.claim.role });
}

// Only commas, "and", "or", "plus" and a preposition stand between two members of a list.
const joined = (words: readonly Word[], from: number, to: number): boolean =>
  to > from &&
  to - from <= 3 &&
  words.slice(from, to).every((w) => w.text === ',' || w.tag === 'coordinator' || w.tag === 'determiner') &&
  words.slice(from, to).some((w) => w.text === ',' || w.tag === 'coordinator');

// Which words of a sentence belong to one of its quantities: numerals and units tell nothing of what is counted.
function inNumbers(list: readonly Word[], quantities: readonly Quantity[], sentence: number): boolean[] {
  const spans = quantities.filter((q) => q.sentence === sentence && q.implied !== true).map((q) => q.span);
  return list.map((word) => spans.some((span) => word.start < span.end && span.start < word.end));
}

// Whether an offset of a text of that length lies in one of the spans.
function finder(length: number, spans: readonly { start: number; end: number }[]): (offset: number) => boolean {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return (offset) => covered[offset] === 1;
}

function claimOf(
  index: number,
  quantity: Quantity,
  list: readonly Word[],
  numeric: readonly boolean[],
  previous: readonly Word[] | undefined,
  source: Attribution,
  title: boolean,
  year: number,
  earlier: Claim | undefined,
  lexicon: Lexicon,
): Placed {
  let first = list.findIndex((w) => w.end > quantity.span.start);
  if (first < 0) first = list.length;
  let last = first;
  while (last < list.length && (list[last]?.start ?? 0) < quantity.span.end) last++;
  const phrase = nounPhrase(list, first, last);
  if (quantity.implied === true && phrase.head === '') headInside(list, first, last, phrase);
  const predicate = isBase(list, first) ? NO_PREDICATE : predicateOf(list, phrase);
  const { frame, year: pastYear } = frameOf(list, first, last, predicate, year);
  const claim: Claim = {
    quantity: index,
    label: labelOf(list, phrase, last),
    head: phrase.head,
    modifiers: phrase.modifiers,
    joined: phrase.joined,
    whole: phrase.whole,
    difference: isDifference(list, phrase.end),
    part: phrase.part,
    predicate: predicate.lemma,
    event: fits(eventClass(list, phrase, predicate), phrase.head, lexicon),
    role: predicate.role,
    bySubject: predicate.subjectEvent !== '',
    preposition: predicate.preposition,
    frame,
    year: pastYear,
    date: -1,
    source: source.source,
    sourceCarried: source.carried,
    context: contextOf(list, numeric, previous, first, phrase.end),
    names: namesIn(list, first, last, quantity.dimension === 'age'),
    places: placesIn(list, first, last),
    title,
  };
  inherit(claim, quantity, earlier);
  return { claim, first, end: phrase.end };
}

const COMPARATIVES = new Set(
  'sooner earlier later longer shorter higher lower taller younger older fewer less bigger smaller larger faster slower ahead behind above below'.split(
    ' ',
  ),
);

// "five rounds sooner", "two points higher than", "12 more than"
const isDifference = (list: readonly Word[], end: number): boolean =>
  COMPARATIVES.has(list[end]?.lower ?? '') || (list[end]?.lower === 'more' && list[end + 1]?.lower === 'than');

// "a child", "her two sons": the noun stands inside the quantity's own words.
function headInside(list: readonly Word[], first: number, last: number, phrase: NounPhrase): void {
  for (let i = last - 1; i >= first; i--) {
    const word = list[i];
    if (word?.tag === 'noun' || word?.tag === 'name') {
      phrase.head = word.lemma;
      phrase.headAt = i;
      return;
    }
  }
}

// The class of what happened: of the verb, else of the counted noun itself ("17 deaths"), of the noun that the verb is said of, of the whole.
function eventClass(list: readonly Word[], phrase: NounPhrase, predicate: Predicate): string {
  const named = (lemma: string): string | undefined =>
    lemma === '' ? undefined : (predicateClass(lemma, 'noun') ?? predicateClass(lemma, 'adjective'));
  const verb = verbClass(list, predicate);
  const happened = verb !== undefined && relateClasses(verb, 'death') !== 'unknown';
  return (
    (happened ? verb : undefined) ??
    (phrase.headAt < 0 ? undefined : predicateClass(phrase.head, 'noun')) ??
    (predicate.subjectEvent === '' ? undefined : predicate.subjectEvent) ??
    named(predicate.subject) ??
    named(phrase.whole) ??
    verb ??
    roleClass(phrase.head) ??
    ''
  );
}

// "Of our 22 wards, two are closed": the first figure is what the second is a part of; nothing is said of it.
function isBase(list: readonly Word[], first: number): boolean {
  const at = list[first - 1]?.tag === 'determiner' ? first - 2 : first - 1;
  return list[at]?.lower === 'of' && (at === 0 || list[at - 1]?.tag === 'mark');
}

/** Longer labels are clauses, not names of things. */
const LABEL_WORDS = 7;

function labelOf(list: readonly Word[], phrase: NounPhrase, last: number): string {
  if (phrase.headAt < 0)
    return phrase.end > last
      ? `those ${list
          .slice(last, phrase.end)
          .map((word) => word.text)
          .join(' ')}`
      : '';
  const from = phrase.headAt >= phrase.end ? phrase.headAt : last;
  const to = Math.max(phrase.headAt + 1, Math.min(phrase.end, from + LABEL_WORDS));
  let text = '';
  for (const word of list.slice(from, to)) {
    const space = text !== '' && (list[list.indexOf(word) - 1]?.end ?? 0) < word.start;
    text += `${space ? ' ' : ''}${word.text}`;
  }
  return text.replace(/^(?:of (?:the|its|their|his|her|our)?|-)\s*/i, '').trim();
}

// What befalls people is not said of things: "jobs wiped out", "lives saved".
const fits = (event: string, head: string, lexicon: Lexicon): string =>
  event !== '' &&
  head !== '' &&
  countsPeople(event as PredicateClass) &&
  !lexicon.isPerson(head) &&
  lexicon.nounClasses(head).length > 0 &&
  predicateClass(head, 'noun') !== event
    ? ''
    : event;

/** How far behind its verb an object or particle that changes its sense may stand: "lost their lives", "were found dead". */
const COMPANION_REACH = 4;

function verbClass(list: readonly Word[], predicate: Predicate): string | undefined {
  if (predicate.lemma === '') return undefined;
  for (let i = predicate.at + 1; i <= predicate.at + COMPANION_REACH; i++) {
    const word = list[i];
    if (word === undefined || word.tag === 'mark') break;
    const phrase = predicateClass(predicate.lemma, 'verb', word.lemma);
    if (phrase !== predicateClass(predicate.lemma, 'verb')) return phrase;
  }
  return predicateClass(predicate.lemma, predicate.pos);
}

// An elliptic member of a list takes over what the member before it says: "65 HTS fighters, 18 from allied groups".
function inherit(claim: Claim, quantity: Quantity, host: Claim | undefined): void {
  if (quantity.dimension !== 'count') return;
  if (host === undefined) return;
  if (claim.head === '' && host.head !== '' && claim.part === false && claim.modifiers.length > 0 && host.title === claim.title)
    claim.head = host.head;
  if (claim.event === '' && claim.part && host.event !== '') claim.event = host.event;
}

function contextOf(
  list: readonly Word[],
  numeric: readonly boolean[],
  previous: readonly Word[] | undefined,
  first: number,
  end: number,
): Context[] {
  const [from, to] = clause(list, first, end);
  const weights = new Map<string, number>();
  for (const [i, word] of list.entries()) {
    if (numeric[i] || !tells(word)) continue;
    const distance = i < first ? first - i : i >= end ? i - end + 1 : 0;
    const weight = (1 / (1 + distance / 5)) * (i >= from && i < to ? 1 : 0.6);
    weights.set(word.lemma, Math.max(weights.get(word.lemma) ?? 0, weight));
  }
  for (const word of previous ?? []) {
    if (tells(word) && (word.tag === 'noun' || word.tag === 'name'))
      weights.set(word.lemma, Math.max(weights.get(word.lemma) ?? 0, 0.12));
  }
  return [...weights.entries()]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CONTEXT_WORDS)
    .map(([lemma, weight]) => [lemma, Math.round(weight * 100) / 100]);
}

/** Words of time stand beside too many figures to tell one from another. */
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec old year`.split(/\s+/),
);
const tells = (word: Word): boolean => CONTENT.has(word.tag) && word.lower.length >= 3 && !CALENDAR.has(word.lemma);

/** How far an age may stand from the name of the one whose age it is. */
const AGE_REACH = 5;

function namesIn(list: readonly Word[], first: number, last: number, near: boolean): string[] {
  const [from, to] = near ? [Math.max(0, first - AGE_REACH), Math.min(list.length, last + AGE_REACH)] : clause(list, first, last);
  const found = new Set<string>();
  for (let i = from; i < to; i++) {
    const word = list[i];
    if (word?.tag === 'name') found.add(word.lemma);
  }
  return [...found];
}

const WHERE = new Set(['in', 'at', 'near', 'from', 'outside', 'off']);

function placesIn(list: readonly Word[], first: number, last: number): string[] {
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
