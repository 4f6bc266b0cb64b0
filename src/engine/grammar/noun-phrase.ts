/** The noun phrase that a numeral stands in: what is counted, how it is narrowed, and of which whole it is a part. */
import { namesPeople } from '../lexicon/groups.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import { isDay, isYearOnYear, opensTime } from './time-words.ts';
import { VERBAL } from './verb-tags.ts';
import { type Word, withoutPossessive } from './words.ts';

/** Indices are positions in the sentence's words. */
export interface NounPhrase {
  /** First word of the quantity and one past the last word of the phrase, complements included. */
  first: number;
  end: number;
  /** Lemma of the counted noun; empty where the text leaves it out ("18 from allied groups"). */
  head: string;
  /** Index of the head, -1 where there is none. */
  headAt: number;
  /** Lemmas that narrow the head: adjectives, nouns and names before it, nouns of its "of/from" complement. */
  modifiers: string[];
  /** The text marks it as a part of something larger: "of them", "including", "the remaining". */
  part: boolean;
  /** Lemma of the whole, where it is named: "four of the soldiers". */
  whole: string;
  /** Lemma of a second noun joined to the head: "fighters and soldiers". */
  joined: string;
}

/** How sure a count is, not what is counted: "no confirmed fatalities", "12 reported injuries". */
const STATUS = new Set('confirmed reported known official total recorded registered documented estimated'.split(' '));
/** Nouns that say no more of whom it befell than that they are people. */
const ANYBODY = new Set(['people', 'person']);
/** What those do who are counted: as a participle before a noun these verbs hardly ever narrow it. */
const UNDERGO = new Set(['receive', 'suffer', 'sustain', 'undergo', 'need', 'require', 'lose']);
const INNER = new Set(['noun', 'name', 'adjective', 'gerund']);
/** Marks inside a phrase: "37 members [Tovarian] “Regiment forces”". */
const BRACKETS = new Set(['[', ']', '“', '”', '"']);
const OTHERS = new Set(['other', 'others', 'more', 'further', 'additional', 'remaining', 'rest', 'another']);
/** How badly it befell some of those told of: "28 were hurt, nine of them seriously". */
const DEGREES = new Set(['seriously', 'critically', 'badly', 'severely', 'gravely', 'fatally', 'slightly', 'lightly']);
// "among the 12 dead" names the whole; "among them 12 children" a part
const PART_BEFORE = new Set(['another', 'including', 'namely', 'include', 'remaining', 'rest', 'further', 'whom', 'them']);

/** The noun phrase around the words `first` to `last` (one past) of a quantity. `physical`: it is measured, not counted. */
export function nounPhrase(words: readonly Word[], first: number, last: number, physical = false): NounPhrase {
  const phrase: NounPhrase = { first, end: last, head: '', headAt: -1, modifiers: [], part: false, whole: '', joined: '' };
  phrase.part = marksPart(words, first);
  let i = last;
  if (words[i]?.text === '-' && words[i + 1]?.kind === 'word') i++; // three-storey, 28-km
  // "winds of 110 km/h ripped roofs off", "within 30 km of the border"
  if (physical && (words[i]?.tag === 'participle' || (words[first]?.lower === 'within' && words[i]?.lower === 'of')))
    return phrase;
  i = readHead(words, i, phrase);
  i = readPartitive(words, i, phrase);
  phrase.end = readComplement(words, i, phrase);
  if (isDegreeOf(words, phrase)) phrase.part = true;
  if (phrase.headAt < 0 && phrase.whole === '') readBase(words, phrase);
  if (phrase.whole !== '' || (phrase.part && phrase.headAt < 0)) readPredicateNoun(words, phrase);
  else if (phrase.headAt < 0) readBare(words, phrase);
  return phrase;
}

/** Whether a bare figure behind a comma tells how many of those told of before it befell how badly: ", three critically," */
export const isDegreeOf = (words: readonly Word[], { first, end, headAt }: NounPhrase): boolean =>
  headAt < 0 && words[first - 1]?.text === ',' && DEGREES.has(words[end]?.lower ?? '') && !isVerbal(words[end + 1]);
const isVerbal = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'participle' || word.tag === 'verb' || word.tag === 'adjective');

function marksPart(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark') return false;
    if (PART_BEFORE.has(word.lower)) return word.lower !== 'them' || words[i - 1]?.tag === 'preposition'; // "swept them 60 metres"
    if (word.tag === 'verb' || word.tag === 'participle') return false;
  }
  return false;
}

// Nouns, names and adjectives up to the last noun of the run: "37 Tovarian regime forces".
function readHead(words: readonly Word[], from: number, phrase: NounPhrase): number {
  let i = from;
  let headAt = -1;
  for (; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (i === from && word.lower === 'more' && SHARE.has(words[i - 1]?.lower ?? '')) break; // "56 percent more likely"
    if (OTHERS.has(word.lower)) {
      phrase.part = true;
      if (headAt < 0 && word.lower !== 'remaining') phrase.modifiers.push('other');
      continue;
    }
    if (word.text === '-' && headAt >= 0 && FEW.has(words[i + 1]?.lower ?? '')) break; // "three clerks-two women and a man"
    if (word.text === '-' && headAt >= 0 && (words[i + 1]?.kind === 'word' || words[i + 1]?.start === word.end)) continue;
    if (word.tag === 'number' && headAt >= 0 && words[i - 1]?.text === '-' && words[i - 1]?.end === word.start) continue; // "AK-47 rifles"
    if (isCompound(words, i)) {
      i += 2; // "worst-hit villages", "state-run banks"
      continue;
    }
    if (word.text === "'" || word.text === '’') {
      // "2,310 delegates' votes"
      if (headAt !== i - 1 || words[i - 1]?.end !== word.start || !INNER.has(words[i + 1]?.tag ?? 'mark')) break;
      continue;
    }
    if (headAt >= 0 && BRACKETS.has(word.text) && words.slice(i + 1, i + 3).some((next) => INNER.has(next.tag))) continue;
    if (isDay(words, i) || opensTime(words, i)) break; // "4.1 per cent last month"
    if (isFate(word) && !isNominal(words[i + 1])) break;
    if (word.lower === 'including' || word.lower === 'excluding') break; // "12.4 billion including debt"
    if (isYearOnYear(words, i)) break;
    if (i === from && UNDERGO.has(word.lemma)) break; // "27 received injuries"
    if (word.tag === 'gerund' && headAt === i - 1 && isDoing(words, i)) break;
    if (word.tag === 'participle') {
      // "900 wounded soldiers" narrows; "15 people killed", "five captured" is the predicate
      if (words[i + 1]?.tag !== 'noun' || headAt >= 0) break;
    } else if (!INNER.has(word.tag)) break;
    if (word.tag === 'adjective' && !INNER.has(following(words, i)?.tag ?? 'mark')) break;
    if (word.tag === 'noun' || word.tag === 'name') headAt = i;
  }
  const head = headAt < 0 ? undefined : words[headAt];
  if (head === undefined) return from + countOthers(words, from);
  for (let k = from; k < headAt; k++) {
    const word = words[k];
    if (word === undefined || word.kind !== 'word' || OTHERS.has(word.lower) || STATUS.has(word.lower)) continue;
    // "118 wounded people" are 118 wounded
    if (!(ANYBODY.has(head.lemma) && isFate(word))) phrase.modifiers.push(word.lemma);
  }
  phrase.head = head.lemma;
  phrase.headAt = headAt;
  return readJoined(words, headAt + 1, phrase);
}

// "ten men wearing masks", "42 passengers needing treatment": what many do, behind their plural; "two sports betting firms"
function isDoing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.tag === 'noun' && before.lower !== before.lemma && !NARROWING.has(before.lower);
}
/** Plurals that stand before a gerund as one noun does before another. */
const NARROWING = new Set('sports arms drugs goods parts savings systems communications'.split(' '));

const SHARE = new Set(['%', 'percent', 'cent', 'pct']);
/** Numerals behind a hyphen that stands for a dash. */
const FEW = new Set('two three four five six seven eight nine ten'.split(' '));

// Two words and a hyphen that narrow the noun behind them as one adjective does.
const isCompound = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === '-' &&
  words[at + 1]?.start === words[at]?.end &&
  !FEW.has(words[at + 2]?.lower ?? '') &&
  HYPHENED.has(words[at + 2]?.tag ?? 'mark') &&
  INNER.has(words[at + 3]?.tag ?? 'mark');

const HYPHENED = new Set<Word['tag']>(['participle', 'gerund', 'verb', 'adjective']);

// "132 fighters and soldiers": one figure for two groups. A numeral or a verb of its own behind the second noun makes it another phrase.
function readJoined(words: readonly Word[], from: number, phrase: NounPhrase): number {
  if (words[from]?.lower !== 'and' && words[from]?.lower !== 'or') return from;
  let i = from + 1;
  while (words[i]?.tag === 'adjective' || words[i]?.tag === 'name') i++;
  const second = words[i];
  if (second?.tag !== 'noun' || words[i + 1]?.tag === 'noun') return from;
  phrase.joined = second.lemma;
  return i + 1;
}

// The next word, brackets and quotation marks left out.
const following = (words: readonly Word[], at: number): Word | undefined =>
  words.slice(at + 1, at + 4).find((word) => !BRACKETS.has(word.text));

/** What befell the counted, right behind the numeral or the noun: "20 DEAD", "15 trapped", "11 missing". */
export const isFate = (word: Word | undefined): boolean =>
  word !== undefined && word.tag !== 'name' && word.lower !== 'worth' && predicateClass(word.lower, 'adjective') !== undefined;

/** Whether a word is a noun or a name. */
export const isNominal = (word: Word | undefined): boolean => word?.tag === 'noun' || word?.tag === 'name';

const countOthers = (words: readonly Word[], from: number): number => (OTHERS.has(words[from]?.lower ?? '') ? 1 : 0);

// "nine of them", "Four of the civilians", "two of its 12 tanks", "five of them women"
function readPartitive(words: readonly Word[], from: number, phrase: NounPhrase): number {
  if (words[from]?.lower !== 'of' || phrase.headAt >= 0) return from;
  const next = words[from + 1];
  if (next === undefined) return from;
  if (next.tag === 'pronoun' || next.lower === 'whom' || next.lower === 'these' || next.lower === 'those') {
    phrase.part = true;
    const inner: NounPhrase = { ...phrase, modifiers: [], head: '', headAt: -1 };
    const end = readHead(words, from + 2, inner);
    if (inner.headAt < 0) return from + 2;
    Object.assign(phrase, { head: inner.head, headAt: inner.headAt, modifiers: inner.modifiers, joined: inner.joined });
    return end;
  }
  let i = from + 1;
  // "five of the dam's eight gates": the owner is neither head nor whole
  for (let next = openingEnd(words, i); next > i; next = openingEnd(words, i)) i = next;
  const inner: NounPhrase = { ...phrase, modifiers: [], head: '', headAt: -1 };
  const end = readHead(words, i, inner);
  const definite = words[from + 1]?.tag === 'determiner' || isOwner(words[from + 1]);
  if (inner.headAt < 0) {
    const word = words[i]; // "of the dead"
    if (word === undefined || !definite) return from;
    // "two of the 66 survived": what became of the two
    if (words[i - 1]?.tag === 'number' && VERBAL.has(word.tag) && !isFate(word)) {
      phrase.part = true;
      return i;
    }
    Object.assign(phrase, { part: true, whole: word.lemma });
    return i + 1;
  }
  if (definite) Object.assign(phrase, { part: true, whole: inner.head });
  Object.assign(phrase, { head: inner.head, headAt: inner.headAt, modifiers: inner.modifiers, joined: inner.joined });
  return end;
}

// One past a determiner, a numeral, an owner or what says which of a row; `at` where none begins there.
const openingEnd = (words: readonly Word[], at: number): number =>
  words[at]?.tag === 'determiner' ||
  words[at]?.tag === 'number' ||
  ((WHICH.has(words[at]?.lower ?? '') || STATUS.has(words[at]?.lower ?? '')) && words[at + 1]?.tag === 'number')
    ? at + 1
    : ownerEnd(words, at);
/** "12 of their last 14 games", "two of the first five"; so is "23 of the estimated 150 passengers" read */
const WHICH = new Set(['last', 'past', 'first', 'next', 'previous', 'opening', 'final', 'remaining']);

// One past "the Harbour League's" in "two of the Harbour League's 21 deputies"; `at` where no owner of counted things begins there.
function ownerEnd(words: readonly Word[], at: number): number {
  let i = at;
  while ((words[i]?.tag === 'name' || words[i]?.tag === 'noun') && !isOwner(words[i])) i++;
  return isOwner(words[i]) && words[i + 1]?.tag === 'number' ? i + 1 : at;
}

// "Of the 87 dead, 34 were children", "of those killed, nine were soldiers": the part of those told of right before
function readBase(words: readonly Word[], phrase: NounPhrase): void {
  if (phrase.first < 3 || words[phrase.first - 1]?.text !== ',') return;
  const last = words[phrase.first - 2];
  if (!isFate(last)) return;
  let of = phrase.first - 3;
  while (IN_BASE.has(words[of]?.tag ?? 'mark')) of--;
  if (words[of]?.lower !== 'of' || (of > 0 && words[of - 1]?.tag !== 'mark')) return;
  Object.assign(phrase, { part: true, whole: last?.lower ?? '' });
}
const IN_BASE: ReadonlySet<Word['tag']> = new Set(['determiner', 'pronoun', 'number', 'noun', 'adjective', 'adverb']);

const isOwner = (word: Word | undefined): boolean => word !== undefined && withoutPossessive(word.lower) !== word.lower;

// "Six of the dead are clerks", "Four of the clerks were women", "Nine of those arrested were students": the complement says what is counted.
function readPredicateNoun(words: readonly Word[], phrase: NounPhrase): void {
  const be = phrase.whole === '' && isFate(words[phrase.end]) ? phrase.end + 1 : phrase.end;
  if (words[be]?.tag !== 'be') return;
  let at = be + 1;
  while (/^(?:adjective|name)$/.test(words[at]?.tag ?? '') && INNER.has(words[at + 1]?.tag ?? 'mark')) at++; // "were Tarnian citizens"
  const noun = words[at];
  if (noun?.tag !== 'noun' || words[at + 1]?.tag === 'noun') return;
  for (let i = be + 1; i < at; i++) phrase.modifiers.push((words[i] as Word).lemma); // i is below the place of the noun
  phrase.head = noun.lemma;
  phrase.headAt = at;
}

// "Eleven are children.": what some of those told of before are, in so many words
function readBare(words: readonly Word[], phrase: NounPhrase): void {
  const noun = words[phrase.end + 1];
  if (words[phrase.end]?.tag !== 'be' || noun?.tag !== 'noun' || noun.lower === noun.lemma) return;
  if (phrase.first > 0 && words[phrase.first - 1]?.kind !== 'mark') return;
  if (INNER.has(words[phrase.end + 2]?.tag ?? 'mark') || !namesPeople(noun.lemma)) return;
  Object.assign(phrase, { head: noun.lemma, headAt: phrase.end + 1, part: true });
}

const COMPLEMENT = new Set(['of', 'from', 'by', 'among']);

// Complements that say which ones: "16 members of allied groups", "18 from allied groups".
function readComplement(words: readonly Word[], from: number, phrase: NounPhrase): number {
  const preposition = words[from];
  if (preposition === undefined || !COMPLEMENT.has(preposition.lower)) return from;
  if (preposition.lower === 'by' || (preposition.lower === 'among' && phrase.headAt < 0)) return from;
  let i = from + 1;
  while (words[i]?.tag === 'determiner') i++;
  const begin = i;
  while (
    i < words.length &&
    (INNER.has(words[i]?.tag ?? 'mark') || (words[i]?.tag === 'participle' && words[i + 1]?.tag === 'noun'))
  )
    i++;
  if (i === begin) return from;
  // "fatalities among soldiers and militants" leaves nobody out
  if (preposition.lower === 'among' && words[i]?.tag === 'coordinator') return i;
  for (let k = begin; k < i; k++) {
    const word = words[k];
    if (word !== undefined) phrase.modifiers.push(word.lemma);
  }
  return i;
}
