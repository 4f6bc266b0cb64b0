/** Whom the words of a sentence name as speaking: the subjects of reporting verbs, "according to", who puts or counts a figure. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import { SIGNS } from './closed-class.ts';
import { phraseAfter, subjectBefore } from './speaker-phrase.ts';
import { FINITE } from './verb-tags.ts';
import type { Word } from './words.ts';

/** Verbs that report speech. A figure in their complement is the subject's. */
export const REPORTING = new Set(
  `add admit allege announce argue assert claim comment concede conclude confess confirm declare deny describe disclose estimate
  explain find indicate inform insist maintain mention note observe quote recall relate remark report reveal say specify state
  stress suggest tell testify warn write`.split(/\s+/),
);

/** Somebody who speaks in a sentence. */
export interface Speaker {
  /** The words as written; empty for a pronoun. */
  name: string;
  /** Place of the word that makes a speaker of them: of "said", of "according". */
  at: number;
  /** The words from the one place to the other, one past, tell of the speaker, who does not say them: "Lund, 46,", "a clerk of 46, who …". */
  told?: { from: number; to: number };
}

/** Words of speech that are nouns as often. */
const NOUNS_TOO = new Set('recall report claim estimate note quote comment state remark'.split(' '));
/** Nouns that look like one and are many: "police report". */
const MANY = new Set('police people media staff family government crew team public army military'.split(' '));

// "brake recall widens": of one brake, "recalls" would be said
const isNounBehind = ({ lower }: Word, before: Word | undefined): boolean =>
  NOUNS_TOO.has(lower) && before?.tag === 'noun' && before.lower === before.lemma && !MANY.has(before.lower);

/** Classes of which no word tells who speaks. */
const SILENT = new Set(['noun', 'number', 'determiner', 'pronoun', 'mark']);

/** The speakers of a sentence, in the order of its words. */
export function speakersOf(words: readonly Word[], lexicon: Lexicon): Speaker[] {
  const found: Speaker[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    if (SILENT.has(word.tag)) continue;
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') behind(words, i, i + 2, found);
    else if (word.lower === 'by' && isOwnCount(words, i + 1)) found.push({ name: '', at: i });
    else if (givesFigure(words, i)) before(words, i, lexicon, found);
    else if (REPORTING.has(word.lemma) && isSpeech(words, i)) {
      if (isPassive(words, i)) {
        if (words[i + 1]?.lower === 'by') behind(words, i, i + 2, found);
      } else if (goesOn(words, i) && found.length > 0) continue;
      else if (isInverted(words, i)) behind(words, i, i + 1, found, endOfQuotation(words, i));
      else if (!before(words, i, lexicon, found) && opensBehind(words, i)) behind(words, i, i + 1, found);
      if (word.lemma === 'tell' && words[i + 1]?.tag === 'name') behind(words, i, i + 1, found); // the hearer, who reports it
    }
  }
  return found;
}

// Adds the speaker that the word at `at` tells of, if a phrase begins at `from`; the told ends at `to`.
function behind(words: readonly Word[], at: number, from: number, found: Speaker[], to?: number): void {
  const name = phraseAfter(words, from);
  if (name !== '') found.push({ name, at, ...(to !== undefined && { told: { from, to } }) });
}

// Adds the subject of the verb there, if it has one.
function before(words: readonly Word[], verb: number, lexicon: Lexicon, found: Speaker[]): boolean {
  const subject = subjectBefore(words, verb, lexicon);
  if (subject === undefined) return false;
  const last = words[verb + 1]?.kind === 'mark' || verb + 1 >= words.length;
  if (last && LEAVES_OUT.has(words[verb]?.lemma ?? '') && isOpening(words, subject.first)) return false;
  found.push({ name: subject.name, at: verb, ...(!last && { told: { from: subject.first, to: verb } }) });
  return true;
}

/** "30 dead; three days of mourning declared", "Body of missing hiker found": where these end a clause that opens with their noun, an auxiliary is left out. */
const LEAVES_OUT = new Set(['declare', 'find', 'confirm', 'report', 'announce', 'reveal', 'disclose', 'record']);
const isOpening = (words: readonly Word[], at: number): boolean => at === 0 || /^[;:–—]$/.test(words[at - 1]?.text ?? '');

// ", two officers said, adding that": who adds has spoken already
const goesOn = (words: readonly Word[], at: number): boolean => words[at]?.tag === 'gerund' && words[at - 1]?.text === ',';

// No speech: "12 people confirmed dead", "cholera reported at two sites", "187 were treated and 38 admitted", "brake recall widens".
function isSpeech(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isVerb(word) || (word.tag === 'participle' && tellsState(words, at))) return false;
  if (word.tag === 'participle' && words[at - 1]?.tag === 'number' && words[at + 1]?.lower !== 'by') return false;
  if ((word.lemma === 'add' || word.lower === 'recalling') && takesFigure(words, at + 1)) return false;
  if (word.lemma === 'claim' && words.slice(at + 1, at + CLAIMED_REACH).some(({ lemma }) => CLAIMED.has(lemma))) return false;
  // "in what neighbours described as the heaviest raid": the description alone is theirs
  if (word.lemma === 'describe' && words.slice(Math.max(0, at - DESCRIBER_REACH), at).some(({ lower }) => lower === 'what'))
    return false;
  const left = words[at - 1];
  return !isNounBehind(word, left) && left?.tag !== 'to' && left?.tag !== 'determiner' && left?.tag !== 'preposition';
}

// "the index added 1.2 percent", "is recalling 42,000 seats"; "added 12 people had been hurt" has a verb behind the figure
function takesFigure(words: readonly Word[], from: number): boolean {
  let at = from;
  while (TO_FIGURE.has(words[at]?.tag ?? 'mark') || SIGNS.has(words[at]?.text ?? '')) at++;
  if (words[at]?.tag !== 'number') return false;
  while (words[at] !== undefined && (words[at]?.kind !== 'mark' || words[at]?.text === '%')) {
    if (FINITE.has(words[at]?.tag ?? 'mark') || words[at]?.tag === 'participle') return false;
    at++;
  }
  return true;
}
const TO_FIGURE = new Set<Word['tag']>(['adverb', 'determiner', 'adjective', 'preposition']);

/** "claimed the lives of", "claimed at least nine lives", "claimed its fourth victim" */
const CLAIMED_REACH = 6;
const CLAIMED = new Set(['life', 'victim']);
/** So many words before "described" its "what" stands. */
const DESCRIBER_REACH = 4;

const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.tag === 'be' ||
  (words[at]?.tag === 'participle' && words[at + 1]?.lower === 'by') ||
  (words[at - 1]?.tag === 'adverb' && words[at - 2]?.tag === 'be');

const OPENS = new Set([',', '"', '”', '’']);
// "…", said X.
const opensBehind = (words: readonly Word[], at: number): boolean => OPENS.has(words[at - 1]?.text ?? '');

// Where the words behind "said Lund, 46, a clerk" end: before the next quotation or clause.
function endOfQuotation(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && !/^["“‘;]$/.test(words[end]?.text ?? '')) end++;
  return end;
}

const PREDICATES = new Set(['verb', 'participle', 'be', 'have', 'do', 'modal', 'adverb']);

// "…, said Dr Lund of the clinic", not "Lund, of the clinic, said the dam broke": behind a speaker stands no verb of another clause.
function isInverted(words: readonly Word[], at: number): boolean {
  if (words[at]?.lemma === 'deny') return false; // "the two brothers, aged 24 and 26, deny the charges"
  if (!opensBehind(words, at) || !/^(?:name|noun|determiner|adjective)$/.test(words[at + 1]?.tag ?? '')) return false;
  for (let i = at + 1; i < words.length; i++) {
    const { tag, kind, lower } = words[i] as Word; // i is below the length
    if (tag === 'subordinator' || lower === 'that') return false;
    if (tag === 'relative' || kind === 'mark') return true;
    if (PREDICATES.has(tag)) return false;
  }
  return true;
}

/** What a source has made itself: "by its count", "by their own reckoning". */
const COUNTS = new Set(['count', 'tally', 'reckoning', 'estimate', 'estimation', 'account', 'figures']);

// Of the speaker told of last, whom the possessive stands for.
function isOwnCount(words: readonly Word[], at: number): boolean {
  if (!/^(?:its|their|his|her)$/.test(words[at]?.lower ?? '')) return false;
  const noun = words[words[at + 1]?.lower === 'own' ? at + 2 : at + 1];
  return noun !== undefined && (COUNTS.has(noun.lemma) || COUNTS.has(noun.lower));
}

/** How far behind "put" its figure stands at most: "put the number of fighters and soldiers killed that day at 132". */
const FIGURE_REACH = 14;

const GIVING = new Set(['put', 'count', 'speak']);

// "police put the crowd at 30,000", "residents spoke of 30 dead", "a monitor counted 24 dead"; not "was put at 21", "the crowd counted down"
function givesFigure(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (verb === undefined || !GIVING.has(verb.lemma) || !isVerb(verb)) return false;
  if (['be', 'to', 'modal'].includes(words[at - 1]?.tag ?? '')) return false;
  if (words[at - 1]?.tag === 'have' && verb.lemma !== 'speak') return false;
  if (verb.lemma === 'put' && LOSSES.has(words[at - 1]?.lemma ?? '')) return false;
  if (verb.lemma === 'count') return figureAt(words, at + 1);
  if (verb.lemma === 'speak') return words[at + 1]?.lower === 'of' && figureAt(words, at + 2);
  for (let i = at + 1; i < Math.min(words.length, at + FIGURE_REACH) && words[i]?.tag !== 'mark'; i++)
    if (words[i]?.lower === 'at' && figureAt(words, i + 1)) return true;
  return false;
}

/** "Causing damage put at 150,000 crowns": what is estimated, and nobody who estimates. */
const LOSSES = new Set(['damage', 'loss', 'cost', 'toll', 'number', 'value', 'haul']);

const figureAt = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).find(({ tag }) => tag !== 'adverb' && tag !== 'preposition' && tag !== 'adjective')?.tag === 'number';

const tellsState = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  const helped = words[at - 1]?.tag === 'be' || words[at - 1]?.tag === 'adverb';
  return !helped && next !== undefined && predicateClass(next.lower, 'adjective') !== undefined;
};

const isVerb = (word: Word): boolean =>
  word.tag === 'verb' || word.tag === 'participle' || (word.tag === 'gerund' && word.lemma !== 'warn');
