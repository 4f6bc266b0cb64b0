/** Which year and which date hold for a figure, among those that its sentence names. */

import { isNominal } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/said.ts';
import { REPORTING } from '../grammar/sentence-speakers.ts';
import { FINITE, VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import { SMALL } from '../quantity/numerals.ts';
import { isCompared, isHeldAgainst, ofBenchmark } from './benchmarks.ts';
import { ofDeed } from './deeds.ts';

const PAST_YEAR = new Set(['last', 'previous', 'past']);

/** The year that a word names, or 0. Years from 1800 on; "2011," and "1990s" count, "2,011" does not. */
const yearOf = (word: Word): number =>
  word.kind === 'number' && word.text.length === 4 && /^(?:18|19|20)\d\d$/.test(word.text) ? Number(word.text) : 0;

/**
 * The latest year that holds for the figure at `first`, 0 where none does: named in its clause, right before it, or at the head of the sentence.
 * "Last year" counts back from `eventYear`, where that is known.
 */
export function yearIn(
  words: readonly Word[],
  [from, to]: readonly [from: number, to: number],
  first: number,
  predicate: Predicate,
  eventYear: number,
): number {
  let found = Math.max(opening(words, eventYear), yearBefore(words, from));
  let own = false;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === undefined || i === first) continue;
    // "46 dead in 2016, two dead in 2021": each has its own
    if (i > first && own && word.tag === 'number' && yearOf(word) === 0) break;
    const year = yearOf(word);
    own ||= i > first && year > 0;
    if (year > found && isDate(words, i) && holdsFor(words, first, predicate, i)) found = year;
    if (
      found === 0 &&
      eventYear > 0 &&
      PAST_YEAR.has(word.lower) &&
      words[i + 1]?.lower === 'year' &&
      !isCompared(words, i) &&
      !inAside(words, first, i) &&
      !ofBenchmark(words, first, i)
    )
      found = eventYear - 1;
  }
  return found > 0 ? found : yearWhen(words, to);
}

// "The town lost 870 jobs when its glassworks shut in 2011": the year of what happened then
function yearWhen(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== 'when' || words[at - 1]?.kind === 'mark') return 0;
  for (let i = at + 1; i < words.length && (words[i] as Word).kind !== 'mark' && words[i]?.tag !== 'subordinator'; i++) {
    const year = words[i - 1]?.lower === 'in' ? yearOf(words[i] as Word) : 0; // i is a place among them
    if (year > 0 && !isHeldAgainst(words, i)) return year;
  }
  return 0;
}

/** Whether the date at word `at` is told of the figure at `first`, of which `predicate` is said. */
export const holdsFor = (words: readonly Word[], first: number, predicate: Predicate, at: number): boolean =>
  !isHeldAgainst(words, at) &&
  !behindThan(words, first, at) &&
  !ofLaw(words, at) &&
  !inAside(words, first, at) &&
  !inRelative(words, first, predicate, at) &&
  !isExcluded(words, first, at) &&
  !ofOtherConjunct(words, first, at) &&
  !ofBenchmark(words, first, at) &&
  !ofOldRecord(words, first, at) &&
  !(yearOf(words[at] as Word) > 0 && ofDeed(words, first, at)) &&
  !narrows(words, first, predicate, at);

// "cost 41 million, a third less than the general election of 2023"
function behindThan(words: readonly Word[], first: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - THAN_REACH); i--) {
    const word = words[i] as Word; // i is a place among them
    if (word.lower === 'than') return true;
    if (!NOMINAL.has(word.tag) && word.tag !== 'preposition') return false;
  }
  return false;
}

/** So many words may name what a figure is compared with, its year the last: "the second general election of". */
const THAN_REACH = 8;

// "touched 46.3 degrees, beating the record of 45.9 set in Aven in 2007": the year is the record's
function ofOldRecord(words: readonly Word[], first: number, at: number): boolean {
  for (let i = at - 4; i > first; i--)
    if (words[i]?.lemma === 'record' && words[i + 1]?.lower === 'of') return words[i + 2]?.tag === 'number';
  return false;
}

const LAWS = new Set(
  'act law treaty agreement accord code constitution charter convention pact rule regulation decree'.split(' '),
);

// "fees under the 2017 Act", "the Safety Act of 2017"
const ofLaw = (words: readonly Word[], at: number): boolean =>
  LAWS.has(words[at + 1]?.lemma ?? '') || (words[at - 1]?.lower === 'of' && LAWS.has(words[at - 2]?.lemma ?? ''));

/** An aside is no longer than this, in words. */
const ASIDE_REACH = 18;
/** Verbs of how things began, and passed from hand to hand. */
const BEGINNING = new Set(
  'begin start found establish set open create form build go run exist buy acquire purchase sell rename'.split(' '),
);
const FROM_OR_TO = new Set(['until', 'till', 'since', 'from']);

// "The drought, which began in 2019, has killed 900 people": since then, not in that year. "Lund, who was appointed in 2019, got four years",
// "Lund, mayor until 2019, got four years": people outlast what happens to them.
function inAside(words: readonly Word[], first: number, at: number): boolean {
  if (at > first) return false;
  let end = at + 1;
  while (end <= at + DATE_WORDS && OF_DATE.has(words[end]?.lower ?? '')) end++;
  if (words[end]?.text !== ',') return false;
  for (let i = at - 1; i > Math.max(0, at - ASIDE_REACH); i--) {
    if (words[i]?.text !== ',') continue;
    const inside = words.slice(i + 1, at);
    const opening = inside[0];
    if (opening?.lower === 'who' || opening?.lower === 'whose') return isVerb(words[end + 1]);
    if (FROM_OR_TO.has(inside.at(-1)?.lower ?? '') && isNominal(opening)) return isVerb(words[end + 1]);
    const opens = opening?.tag === 'relative' || opening?.tag === 'participle';
    return opens && inside.some(({ lemma, tag }) => VERBAL.has(tag) && BEGINNING.has(lemma));
  }
  return false;
}

/** So many words more a date may have: "March last year". */
const DATE_WORDS = 2;
const OF_DATE = new Set(['last', 'this', 'year']);

const EXCLUDING = new Set(['excluding', 'besides', 'apart']);

// "nine people have been killed there, not counting the 30 of 2018", "apart from the accident of 2018"
function isExcluded(words: readonly Word[], first: number, at: number): boolean {
  for (let i = first + 1; i < at; i++) {
    const word = words[i] as Word; // i is a place among them
    if (EXCLUDING.has(word.lower) || (word.lower === 'not' && words[i + 1]?.tag === 'gerund')) return true;
  }
  return false;
}

/** A clause this near a figure tells of whom it counts. */
const OWN_REACH = 3;

// "heard 90 witnesses since the hearings began in May", "keeps four men at the yard, which it checked in June"
function inRelative(words: readonly Word[], first: number, predicate: Predicate, at: number): boolean {
  if (at < first || predicate.at < 0) return false;
  for (let i = at - 1; i > Math.max(first + OWN_REACH, predicate.at); i--) {
    if (words[i]?.tag !== 'relative') continue;
    const next = words[i + 1];
    const ofOther = next?.tag === 'pronoun' || next?.tag === 'determiner';
    return words[i]?.lower !== 'when' && words[i]?.lower !== 'where' && (ofOther || BEGINNING.has(next?.lemma ?? ''));
  }
  return false;
}

const isVerb = (word: Word | undefined): boolean => word !== undefined && FINITE.has(word.tag);

// "The hall opened in 1974 and was refurbished two years ago at a cost of …", "The mill dates from 1921 and employs 300 people"
function ofOtherConjunct(words: readonly Word[], first: number, at: number): boolean {
  for (let i = Math.min(first, at) + 1; i < Math.max(first, at); i++) {
    if (words[i]?.tag !== 'coordinator' && !(words[i]?.text === ',' && HELPING.has(words[i + 1]?.tag ?? 'mark'))) continue;
    let verb = i + 1;
    while (words[verb]?.tag === 'adverb') verb++;
    if (!isVerb(words[verb])) continue;
    let before = i - 1;
    while (before > 0 && !isVerb(words[before])) before--;
    if (isPresent(words[before]) !== isPresent(words[verb]) || isPerfect(words, before) !== isPerfect(words, verb)) return true;
    const own = first > i ? words.slice(i, i + CONJUNCT_REACH) : words.slice(Math.max(0, i - CONJUNCT_REACH), i);
    if (own.some(tellsWhen)) return true;
  }
  return false;
}

/** What opens one more member of a list of verbs: "was built in 2012, had sailed 9,300 hours and had been inspected". */
const HELPING = new Set<Word['tag']>(['have', 'be']);
// "had flown", "has killed"
const isPerfect = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'have' && words[at + 1]?.tag === 'participle';

/** A time of its own stands within so many words of where a conjunct begins or ends. */
const CONJUNCT_REACH = 12;
const TIMES = new Set('ago now today yesterday currently nowadays tonight'.split(' '));
const tellsWhen = (word: Word): boolean => TIMES.has(word.lower) || yearOf(word) > 0 || PAST_YEAR.has(word.lower);

const PRESENT = new Set(['is', 'are', 'has', 'have', 'will', 'do', 'does']);
const isPresent = (word: Word | undefined): boolean => word?.tag === 'verb' || PRESENT.has(word?.lower ?? '');

/** So many words may stand between a participle and its year: "built between March 2021 and August 2023". */
const DATE_REACH = 8;
const DATING = new Set([
  'preposition',
  'determiner',
  'number',
  'noun',
  'name',
  'coordinator',
  'mark',
  'adjective',
  'subordinator',
]);

// "covers cars built between 2021 and 2023, including 61,000 in Aven": the year tells which ones, and holds for no figure but theirs
function narrows(words: readonly Word[], first: number, predicate: Predicate, at: number): boolean {
  let i = at - 1;
  while (i > at - DATE_REACH && DATING.has(words[i]?.tag ?? 'verb') && i !== first && words[i]?.text !== ',') i--;
  const aside = words[i - 1]?.text === ',' && (words[at + 1]?.text === ',' || MADE.has(words[i]?.lemma ?? ''));
  const noun = aside ? words[i - 2] : words[i - 1];
  if (words[i]?.tag !== 'participle' || i === predicate.at || !isNominal(noun)) return false;
  if ((aside || MADE.has(words[i]?.lemma ?? '')) && predicate.at >= 0) return true; // "the bridge, opened in 1967, was inspected"
  if (predicate.subjectEvent !== '') return false; // "the number of people killed in 2011 rose to 48"
  let host = i - 1;
  while (NOMINAL.has(words[host]?.tag ?? 'verb') && host !== first) host--;
  const governor = words[host];
  if (governor === undefined || host === first) return false;
  return governor.tag === 'preposition' || (VERBAL.has(governor.tag) && !REPORTING.has(governor.lemma));
}

/** Verbs of how things came to be, which hardly ever tell of them what a report tells. */
export const MADE = new Set('build make produce manufacture assemble print issue mint bear'.split(' '));
const NOMINAL = new Set(['noun', 'name', 'adjective', 'determiner', 'number']);

// A year that opens a sentence holds for all of it: "In 2010, after a wave of resignations, she lost 43 votes".
// So does "Nine years ago", counted back from `eventYear`.
function opening(words: readonly Word[], eventYear: number): number {
  let at = 0;
  while (words[at]?.kind === 'mark') at++;
  const year = words[at + 1];
  if (eventYear > 0 && year?.lemma === 'year' && words[at + 2]?.lower === 'ago') {
    const ago = Number(words[at]?.text) || (SMALL.get(words[at]?.lower ?? '') ?? 0);
    return ago > 0 ? eventYear - ago : 0;
  }
  return words[at]?.tag === 'preposition' && year !== undefined ? yearOf(year) : 0;
}

const RELATIVE = new Set(['when', 'where', 'which', 'that']);
const RELATED = new Set(['in', 'during', 'after', 'at']);

// "the abandoned final of 2019, when 54 people were injured", "the fair of 2019, in which 54 died"
function yearBefore(words: readonly Word[], from: number): number {
  if (from === 0 || !RELATIVE.has(words[from - 1]?.lower ?? '')) return 0;
  const before = words[from - 1]?.lower === 'which' && RELATED.has(words[from - 2]?.lower ?? '') ? from - 2 : from - 1;
  let at = words[before - 1]?.text === ',' ? before - 2 : before - 1;
  const former = formerYear(words, at);
  if (former > 0) return former;
  // "a 2009 crash that cost 12 lives"
  for (let back = 0; back < 2 && words[at]?.tag === 'noun'; back++) at--;
  const year = words[at];
  const own = year !== undefined && isDate(words, at) ? yearOf(year) : 0;
  if (own > 0 || before === from - 1) return own;
  // "an order of 2017, which answered the fire in Tovar, in which 12 people died": it was no later
  let outer = before - 1;
  while (outer > 0 && words[outer]?.tag !== 'relative' && words[outer]?.tag !== 'subordinator' && words[outer]?.text !== ';')
    outer--;
  return words[outer]?.tag === 'relative' ? yearBefore(words, outer + 1) : 0;
}

const BEFORE_THAT = new Set(['before', 'earlier']);
const PREVIOUS = new Set(['previous', 'preceding']);

// "closed in 2020 after a blaze the year before", "in the previous year": one less than the year named before; 0 where none is
function formerYear(words: readonly Word[], at: number): number {
  const isFormer = BEFORE_THAT.has(words[at]?.lower ?? '')
    ? words[at - 1]?.lower === 'year'
    : words[at]?.lower === 'year' && PREVIOUS.has(words[at - 1]?.lower ?? '');
  if (!isFormer) return 0;
  for (let i = at - 2; i >= 0; i--) {
    const year = yearOf(words[i] as Word); // i is a place among them
    if (year > 0 && isDate(words, i)) return year - 1;
  }
  return 0;
}

// "in 2011", "since 2014", "the 2011 disaster", "March 2011", "of 2013"; not "2011 people".
function isDate(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || BEFORE_DATE.has(before.tag);
}
const BEFORE_DATE = new Set('preposition subordinator determiner mark name number coordinator noun'.split(' '));
