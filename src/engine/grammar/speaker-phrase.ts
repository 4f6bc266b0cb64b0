/** The words of a speaker beside the verb of speech. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tag, Word } from './words.ts';

/** A noun phrase, or a pronoun: its words as written, empty for a pronoun, and the place of its first word. */
export interface Phrase {
  name: string;
  first: number;
}

const NOUNISH = new Set<Tag>(['noun', 'name', 'adjective', 'gerund', 'number']);

/** The subject of a verb: the noun phrase before it. Adverbs and an aside between commas ("X, a monitor, said") are stepped over. */
export function subjectBefore(words: readonly Word[], verb: number, lexicon: Lexicon): Phrase | undefined {
  let i = verb - 1;
  while (words[i]?.tag === 'adverb' || words[i]?.tag === 'have' || words[i]?.tag === 'modal') i--;
  if (words[i]?.text === ',') {
    const comma = previousComma(words, i - 1);
    if (comma < 0) return undefined;
    i = comma - 1;
    if (words[i]?.tag === 'number' && words[i - 1]?.text === ',') i -= 2; // "Lund, 46, of Tovar, said"
  }
  if (words[i]?.text === ')') {
    while (i > 0 && words[i]?.text !== '(') i--;
    i--;
  }
  const word = words[i];
  if (word === undefined) return undefined;
  if (word.tag === 'pronoun') return /^(?:he|she|they|it)$/.test(word.lower) ? { name: '', first: i } : undefined;
  if (word.tag === 'relative') return undefined;
  const near = phraseBefore(words, i);
  return near === undefined ? undefined : (wholePhrase(words, near.first, i, lexicon) ?? near);
}

/** Words that tell of a speaker behind the noun: "diplomats briefed on the talks", "a source at the port", "people close to her". */
const DESCRIBES = new Set<Tag>(['preposition', 'participle', 'gerund', 'to']);
const describes = ({ tag, lower }: Word): boolean => DESCRIBES.has(tag) || lower === 'close';
const NOMINAL = new Set<Tag>(['adjective', 'noun', 'name', 'number', 'determiner']);
/** What a clause begins behind. */
const OPENING = new Set<Tag>(['mark', 'subordinator', 'coordinator']);
/** How long the phrase of a speaker gets, in words. */
const LONGEST = 14;
/** Nouns for a speaker that may be no person. */
const SPEAKERS = new Set(['source', 'head', 'document', 'paper']);

// "Diplomats briefed on the talks said": the speakers are the diplomats, not the talks. Only where the clause begins with them.
function wholePhrase(words: readonly Word[], near: number, last: number, lexicon: Lexicon): Phrase | undefined {
  let first = near;
  for (; first > 0 && last - first < LONGEST; first--) {
    const word = words[first - 1] as Word; // first is above 0
    if (!describes(word) && !NOMINAL.has(word.tag)) break;
  }
  // "the woman who runs the clinic"
  const noun = words[first - 1]?.tag === 'verb' && words[first - 2]?.tag === 'relative' ? words[first - 3] : undefined;
  if (noun?.tag === 'noun' && lexicon.isPerson(noun.lemma)) {
    const start = phraseBefore(words, first - 3)?.first ?? first - 3;
    return { name: spell(words, start, last), first: start };
  }
  return beginsClause(words, first) ? ledBy(words, first, near, last, lexicon) : undefined;
}

const beginsClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag !== 'preposition' && (at === 0 || OPENING.has(words[at - 1]?.tag ?? 'mark'));

// The phrase from `first` to `last` if its noun, before what describes it, is somebody who can speak.
function ledBy(words: readonly Word[], first: number, near: number, last: number, lexicon: Lexicon): Phrase | undefined {
  let head = first;
  for (let i = first; i < near && !describes(words[i] as Word); i++) if (words[i]?.tag === 'noun') head = i;
  const noun = words[head];
  return noun?.tag === 'noun' && (lexicon.isPerson(noun.lemma) || SPEAKERS.has(noun.lemma))
    ? { name: spell(words, first, last), first }
    : undefined;
}

const previousComma = (words: readonly Word[], from: number): number => {
  for (let i = from; i > 0 && i > from - 18; i--) if (words[i]?.text === ',') return i;
  return -1;
};

const CONNECTS = new Set(['of', 'for', 'the', '-', '&', 'and', 'in', "'", '’']);

// "Dr. Anna Lund", "J. Tovar": a full stop inside the name
const isShort = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.start === words[at]?.end &&
  words[at + 2]?.tag === 'name' &&
  /^(?:dr|mr|mrs|ms|prof|gen|col|capt|sgt|lt|gov|sen|rep|rev|st|\p{L})$/u.test(words[at]?.lower ?? '');

function phraseBefore(words: readonly Word[], last: number): Phrase | undefined {
  let first = last + 1;
  for (let i = last; i >= 0 && i > last - 12; i--) {
    const word = words[i];
    if (word === undefined) break;
    if (NOUNISH.has(word.tag)) first = i;
    else if (word.text === '.' && isShort(words, i - 1)) continue;
    else if (!(CONNECTS.has(word.lower) && first <= last)) break;
  }
  return first > last ? undefined : { name: spell(words, first, last), first };
}

/** The noun phrase that begins there, behind its determiner; empty where none does. */
export function phraseAfter(words: readonly Word[], from: number): string {
  let i = from;
  while (words[i]?.tag === 'determiner') i++;
  const first = i;
  let last = -1;
  for (; i < words.length && i < first + 12; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (NOUNISH.has(word.tag)) last = i;
    else if (word.text === '.' && isShort(words, i - 1)) continue;
    else if (!CONNECTS.has(word.lower)) break;
  }
  return last < 0 ? '' : spell(words, first, last);
}

function spell(words: readonly Word[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined) continue;
    text += text !== '' && before !== undefined && before.end < word.start ? ` ${word.text}` : word.text;
  }
  return text.replace(/^(?:the|a|an)\s+/i, '');
}
