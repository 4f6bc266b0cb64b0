/** Who or what a clause speaks of: noun phrases with the names, posts and things that they stand for, pronouns led back to them. */
import type { Lexicon, NounClass } from '../lexicon/lexicon.ts';
import { canonicalRole, FIRMS, kindInName } from '../lexicon/roles.ts';
import { WEEKDAY } from './occasion.ts';
import { type Word, withoutPossessive } from './words.ts';

/** One participant of a clause; JSON. Offsets are UTF-16 code units of the text. */
export interface Participant {
  start: number;
  end: number;
  /** Full names in lower case: "pavle dragin". */
  names: string[];
  /** Lemma of the head noun, or what a post is called in `lexicon/roles`; empty where only a name stands there. */
  head: string;
  /** Lemmas of nouns, names and adjectives that narrow the head. */
  modifiers: string[];
  /** In years, where the phrase gives it: "a 19-year-old man". */
  age?: number;
  /** A person or a group of persons. */
  person: boolean;
  /** More than one: "the miners", "no guards". */
  many: boolean;
  /** The phrase denies that there is one: "no guard", "nobody". */
  none: boolean;
}

/** Links of one text: names by post and posts by name, from "driver Pavle Dragin", "Pavle Dragin, the driver,". */
export interface Links {
  /** Full name, in lower case, of any form of it. */
  fullName: ReadonlyMap<string, string>;
  /** Posts of a full name. */
  posts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Full names of a post. */
  holders: ReadonlyMap<string, ReadonlySet<string>>;
  /** Full names of what is no person: "the tanker Orient Lyra". */
  things: ReadonlySet<string>;
}

/** Classes of words inside a noun phrase. */
export const NOUNISH: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'gerund', 'number', 'participle']);
const HEADS = new Set(['noun', 'name']);
const NOBODY = new Set(['nobody', 'none', 'nothing', 'no-one']);
/** Between the parts of one phrase. */
const INNER_MARKS = new Set(['"', '“', '”', '-', '‘', '’']);
/** Behind a noun these hang a phrase on it: "the yield on bonds". */
const HANGS = new Set([
  'of',
  'on',
  'in',
  'at',
  'from',
  'for',
  'to',
  'with',
  'near',
  'behind',
  'between',
  'into',
  'over',
  'against',
  'above',
  'below',
  'outside',
  'along',
]);

/** The noun phrase whose last word stands at `last`; undefined where none ends there. `from`: no word before that index belongs to it. */
export function phraseEndingAt(words: readonly Word[], last: number, from = 0): { first: number; last: number } | undefined {
  let end = last;
  // "Pavle Dragin (47)", "Pavle Dragin, 47,"
  if (words[end]?.text === ')') {
    const open = words.findLastIndex(({ text }, i) => i < end && text === '(');
    if (open > from && end - open <= 4) end = open - 1;
  }
  const head = words[end];
  if (head === undefined || end < from) return undefined;
  if (head.tag === 'pronoun') return { first: head.lower === 'one' && words[end - 1]?.lower === 'no' ? end - 1 : end, last: end };
  if (!HEADS.has(head.tag) && !(head.tag === 'number' && end === last) && head.tag !== 'adjective') return undefined;
  let first = end;
  for (let i = end - 1; i >= from; i--) {
    const word = words[i];
    if (word === undefined) break;
    if (word.tag === 'determiner') {
      first = i;
      break;
    }
    if (NOUNISH.has(word.tag)) {
      // "said Dragin": a verb, not part of the phrase
      if (word.tag === 'participle' && words[i - 1]?.tag !== 'determiner' && words[i - 1]?.tag !== 'adjective') break;
      first = i;
    } else if (!INNER_MARKS.has(word.text) || i === from) break;
  }
  return { first, last: end };
}

/**
 * The participant that the words `first` to `last` name; undefined for pronouns and words that name nothing. Up to `tail` stands what hangs on
 * them: "traffic on the M41".
 */
export function participant(
  words: readonly Word[],
  first: number,
  last: number,
  links: Links,
  lexicon: Lexicon,
  tail = last,
): Participant | undefined {
  const own = words.slice(first, last + 1);
  // "Lars Brack, 68": the age is no head
  while (own.length > 1 && own.at(-1)?.tag === 'number' && own.at(-1)?.start !== own.at(-2)?.end) own.pop();
  const head = own.at(-1);
  if (head === undefined) return undefined;
  if (PARTITIVE.has(head.lemma) && words[last + 1]?.lower === 'of' && last + 2 < words.length) {
    const inner = phraseBehind(words, last + 2);
    const meant = inner && participant(words, inner.first, inner.last, links, lexicon, Math.max(inner.last, tail));
    if (meant !== undefined)
      return {
        ...meant,
        start: own[0]?.start ?? 0,
        none: meant.none || own.some(({ lower }) => lower === 'no'),
        many: meant.many || isPlural(head),
      };
  }
  const start = own[0]?.start ?? 0;
  const none = own.some(({ lower }) => lower === 'no' || lower === 'neither') || NOBODY.has(head.lower);
  const { end } = head;
  if (head.tag === 'pronoun')
    return none
      ? { start, end, none, names: [], head: '', modifiers: [], person: head.lower !== 'nothing', many: true }
      : undefined;
  const names: string[] = [];
  const nouns: Word[] = [];
  for (let i = 0; i < own.length; i++) {
    const word = own[i] as Word; // i is below the length
    if (word.tag === 'name') {
      const run = nameRun(own, i);
      if (run === undefined) continue;
      const known = links.fullName.get(run.text);
      // "Aven's chief": who owns narrows, he is not meant
      if (run.last === own.length - 1 && (!run.owner || i === 0)) names.push(known ?? run.text);
      else nouns.push({ ...word, lemma: known ?? run.text });
    } else if (word.tag === 'noun' || word.tag === 'adjective' || RANKS.test(word.lower)) nouns.push(word);
  }
  const lastNoun = nouns.findLast(({ tag }) => tag === 'noun');
  // "of Union" Erik Lund": what stands before a full name and is no person does not say who he is
  const foreign = names.some((one) => one.includes(' ')) && lastNoun !== undefined && !lexicon.isPerson(lastNoun.lemma);
  const headNoun = foreign ? undefined : lastNoun;
  const before: string[] = [];
  for (const word of nouns) if (word !== headNoun) before.push(withoutPossessive(word.lemma));
  if (tail > last) before.push(...narrowing(words.slice(last + 1, tail + 1), links));
  const role = headNoun === undefined ? '' : canonicalRole(headNoun.lemma, before);
  // "a girl, Mia,"
  const apposed =
    (names.length === 0 ? headNoun !== undefined : isOffice(names, headNoun, lexicon)) && words[tail + 1]?.text === ','
      ? nameRun(words, words[tail + 3]?.text === '.' && words[tail + 4]?.tag === 'name' ? tail + 4 : tail + 2)
      : undefined;
  const isNamed = apposed !== undefined && words[apposed.last]?.tag === 'name' && words[apposed.last + 1]?.text === ',';
  if (isNamed && !isPlural(headNoun)) names.splice(0, names.length, links.fullName.get(apposed.text) ?? apposed.text);
  const [name] = names;
  if (name === undefined && role === '') return undefined;
  const holders = links.holders.get(role);
  if (name === undefined && holders?.size === 1 && !isPlural(headNoun)) names.push(...holders);
  const posts = name === undefined ? undefined : links.posts.get(name);
  const known = role !== '' ? role : ([...(posts ?? [])][0] ?? kindInName(name));
  const person =
    known === ''
      ? name?.includes(' ') === true && !/\d/.test(name) && !links.things.has(name)
      : (isPerson(headNoun?.lemma ?? known, lexicon) && isPerson(known, lexicon)) ||
        posts !== undefined ||
        (HEADING.test(known) && name?.includes(' ') === true);
  const many = isPlural(headNoun) || isJoined(words, first);
  const age = ageOf(words, first, last);
  // written out: objects put together from others cost several times as much, and a text has hundreds of participants
  return age === undefined
    ? { start, end, none, names, head: known, modifiers: before, person, many }
    : { start, end, none, age, names, head: known, modifiers: before, person: true, many };
}

// "the District Collector, Mara Tovar,": an office in capitals is no name
const isOffice = ([name = '']: readonly string[], head: Word | undefined, lexicon: Lexicon): boolean =>
  head === undefined && name.includes(' ') && lexicon.isPerson(name.slice(name.lastIndexOf(' ') + 1));

/** With a full name these are persons: "the head of the grid, Mara Tovar,". */
const HEADING = /^(?:head|chair|chief)$/;
/** "A second video" is another one. */
const RANKS = /^(?:second|third|fourth|fifth)$/;

// What the words of a phrase that hangs on another say of it.
const narrowing = (words: readonly Word[], links: Links): string[] =>
  words.flatMap((word, i) => {
    if (word.tag !== 'name') return word.tag === 'noun' || word.tag === 'adjective' ? [withoutPossessive(word.lemma)] : [];
    const run = nameRun(words, i);
    return run === undefined ? [] : [withoutPossessive(links.fullName.get(run.text) ?? run.text)];
  });

// "the captain and the mate"; not ", and a second guard was stabbed"
const isJoined = (words: readonly Word[], first: number): boolean =>
  first > 1 &&
  words[first - 1]?.tag === 'coordinator' &&
  words[first - 2]?.text !== ',' &&
  !VERBS.has(words[first - 2]?.tag ?? '');
const VERBS = new Set(['verb', 'participle', 'be', 'have']);

// "A 19-year-old man", "Erik Lund, 47,", "a girl of six"
function ageOf(words: readonly Word[], first: number, last: number): number | undefined {
  let old = first;
  while (old <= last && !(words[old]?.lower === 'old' && old > 1 && words[old - 2]?.lower === 'year')) old++;
  if (old > last) old = -1;
  const of = words[last + 1]?.lower === 'of' && AGED.has(words[last]?.lemma ?? '') && words[last + 2]?.tag === 'number';
  const at =
    old > first
      ? old - 4
      : of && words[last + 3]?.tag !== 'noun'
        ? last + 2
        : words[last + 1]?.text === ',' && words[last + 3]?.text === ','
          ? last + 2
          : -1;
  if (at < 0) return undefined;
  const word = words[at]?.lower ?? '';
  const years = YEARS.includes(word) ? YEARS.indexOf(word) + 1 : Number(word);
  return Number.isInteger(years) && years > 0 && years < 120 ? years : undefined;
}

/** Of these "of six" is the age; a crew of six is counted. */
const AGED = new Set('girl boy man woman child baby toddler teenager youth'.split(' '));
const YEARS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
  ' ',
);

/** Nouns that are one of these first of all are none of the persons that go by the word too: the fan of a mine, the fan of a club. */
const THINGS: ReadonlySet<NounClass> = new Set<NounClass>(['device', 'vehicle', 'structure', 'building', 'weapon']);

const isPerson = (noun: string, lexicon: Lexicon): boolean => {
  const [first] = lexicon.nounClasses(noun);
  return lexicon.isPerson(noun) && !FIRMS.has(noun) && !(first !== undefined && THINGS.has(first));
};

/** Nouns that only say how much of a thing, or which ones: "tonnes of food", "no member of staff". */
const PARTITIVE = new Set(
  'tonne ton kilo kilogram litre liter gallon barrel dozen hundred thousand million number group member pair couple handful majority case sort kind lot series load crate bag box third half quarter fifth most'.split(
    ' ',
  ),
);

// The phrase that begins at `first`.
function phraseBehind(words: readonly Word[], first: number): { first: number; last: number } | undefined {
  let last = -1;
  for (let i = first; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !(NOUNISH.has(word.tag) || (word.tag === 'determiner' && i === first)) || word.tag === 'participle')
      break;
    if (HEADS.has(word.tag)) last = i;
  }
  return last < 0 ? undefined : { first, last };
}

/** Whether a noun stands in the plural. */
export const isPlural = (word: Word | undefined): boolean =>
  word !== undefined && word.tag === 'noun' && withoutPossessive(word.lower) !== word.lemma && /s$|men$|people$/.test(word.lower);

/** Things of which the number is the name: "Highway 12". */
const NUMBERED = new Set(
  'highway route interstate road line flight level block gate unit reactor runway platform precinct ward'.split(' '),
);

/** The name that begins at `at`, in lower case; undefined where a name stands before it. `owner`: what follows belongs to it ("Aven's"). */
export function nameRun(own: readonly Word[], at: number): { text: string; last: number; owner: boolean } | undefined {
  if (at > 0 && own[at - 1]?.tag === 'name') return undefined;
  let last = at;
  // "M41" is two tokens
  for (;;) {
    const [word, next] = [own[last], own[last + 1]];
    if (next?.tag === 'name' || (next?.tag === 'number' && (next.start === word?.end || NUMBERED.has(word?.lower ?? '')))) last++;
    // "E. Lund"
    else if (next?.text === '.' && word?.text.length === 1 && own[last + 2]?.tag === 'name') last += 2;
    else break;
  }
  // "E. Lund": of whom the initial is one is found by the surname
  const from = own[at + 1]?.text === '.' && last > at + 1 ? at + 2 : at;
  let text = '';
  for (let i = from; i <= last; i++) text += `${i > from ? ' ' : ''}${withoutPossessive(own[i]?.lower ?? '')}`;
  return { text, last, owner: withoutPossessive(own[last]?.lower ?? '') !== own[last]?.lower };
}

/** The noun phrase that a phrase hangs on: of "the yield on ten-year bonds" "the yield". Nothing hangs on a weekday. */
export function hostOf(
  words: readonly Word[],
  phrase: { first: number; last: number },
  from = 0,
): { first: number; last: number } {
  let host = phrase;
  for (;;) {
    if (host.first - 1 <= from || !HANGS.has(words[host.first - 1]?.lower ?? '')) return host;
    const before = words[host.first - 2];
    if ((before?.tag !== 'noun' && before?.tag !== 'name') || WEEKDAY.test(before.lower)) return host;
    const next = phraseEndingAt(words, host.first - 2, from);
    if (next === undefined) return host;
    host = next;
  }
}
