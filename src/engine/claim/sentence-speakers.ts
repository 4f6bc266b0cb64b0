/** Whom the words of a sentence name as speaking: the subjects of reporting verbs, "according to", who puts or counts a figure. */
import { predicateClass } from '../lexicon/predicates.ts';
import type { Word } from './words.ts';

/** Verbs that report speech. A figure in their complement is the subject's. */
export const REPORTING = new Set(
  `add admit allege announce argue assert claim comment concede conclude confess confirm declare deny describe disclose estimate
  explain find indicate inform insist maintain mention note observe quote recall relate remark report reveal say specify state
  stress suggest tell testify warn write`.split(/\s+/),
);

const NOUNISH = new Set(['noun', 'name', 'adjective', 'gerund', 'number']);

/** Words of speech that are nouns as often. */
const NOUNS_TOO = new Set('recall report claim estimate note quote comment state remark'.split(' '));
/** Nouns that look like one and are many: "police report". */
const MANY = new Set('police people media staff family government crew team public army military'.split(' '));

// "brake recall widens": of one brake, "recalls" would be said
const isNounBehind = ({ lower }: Word, before: Word | undefined): boolean =>
  NOUNS_TOO.has(lower) && before?.tag === 'noun' && before.lower === before.lemma && !MANY.has(before.lower);

/** The speakers that a sentence names, nearest first; an empty string stands for a pronoun. */
export function speakersOf(words: readonly Word[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    if (word.lower === 'according' && words[i + 1]?.lower === 'to') {
      const name = phraseAfter(words, i + 2);
      if (name !== '') found.push(name);
    } else if (word.lower === 'by' && isOwnCount(words, i + 1)) {
      found.push('');
    } else if (givesFigure(words, i)) {
      const name = subjectBefore(words, i);
      if (name !== undefined) found.push(name);
    } else if (REPORTING.has(word.lemma) && isVerb(word)) {
      const before = words[i - 1];
      // "12 people confirmed dead", "cholera reported at two sites" are no speech
      if (word.tag === 'participle' && isPassive(words, i)) continue;
      if (isNounBehind(word, before)) continue;
      if (before?.tag === 'to' || before?.tag === 'determiner' || before?.tag === 'preposition') continue;
      const passive =
        before?.tag === 'be' ||
        (word.tag === 'participle' && words[i + 1]?.lower === 'by') ||
        (before?.tag === 'adverb' && words[i - 2]?.tag === 'be');
      const name = passive
        ? agentAfter(words, i + 1)
        : (subjectBefore(words, i) ?? (inverted(words, i) ? phraseAfter(words, i + 1) : undefined));
      if (name !== undefined) found.push(name);
      if (word.lemma === 'tell') {
        const hearer = words[i + 1];
        if (hearer?.tag === 'name') found.push(phraseAfter(words, i + 1));
      }
    }
  }
  return found;
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

// "police put the crowd at 30,000", "a monitor counted 24 dead"; not "was put at 21", "the crowd counted down"
function givesFigure(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (verb === undefined || (verb.lemma !== 'put' && verb.lemma !== 'count') || !isVerb(verb)) return false;
  if (['be', 'to', 'modal', 'have'].includes(words[at - 1]?.tag ?? '')) return false;
  if (verb.lemma === 'count') return figureAt(words, at + 1);
  for (let i = at + 1; i < Math.min(words.length, at + FIGURE_REACH) && words[i]?.tag !== 'mark'; i++)
    if (words[i]?.lower === 'at' && figureAt(words, i + 1)) return true;
  return false;
}

const figureAt = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 3).find(({ tag }) => tag !== 'adverb' && tag !== 'preposition' && tag !== 'adjective')?.tag === 'number';

const isPassive = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  const helped = words[at - 1]?.tag === 'be' || words[at - 1]?.tag === 'adverb';
  return !helped && next !== undefined && predicateClass(next.lower, 'adjective') !== undefined;
};

const isVerb = (word: Word): boolean =>
  word.tag === 'verb' || word.tag === 'participle' || (word.tag === 'gerund' && word.lemma !== 'warn');

// "…", said X.
const inverted = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return before !== undefined && (before.text === ',' || before.text === '"' || before.text === '”' || before.text === '’');
};

function agentAfter(words: readonly Word[], from: number): string | undefined {
  return words[from]?.lower === 'by' ? phraseAfter(words, from + 1) : undefined;
}

// The noun phrase that ends right before the verb; adverbs and an aside between commas ("X, a monitor, said") are stepped over.
function subjectBefore(words: readonly Word[], verb: number): string | undefined {
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
  if (word.tag === 'pronoun') return /^(?:he|she|they|it)$/.test(word.lower) ? '' : undefined;
  if (word.tag === 'relative') return undefined;
  return phraseBefore(words, i);
}

const previousComma = (words: readonly Word[], from: number): number => {
  for (let i = from; i > 0 && i > from - 18; i--) if (words[i]?.text === ',') return i;
  return -1;
};

const CONNECTS = new Set(['of', 'for', 'the', '-', '&', 'and', 'in', "'", '’']);

// "Dr. Anna Lund", "J. Tovar": a full stop inside the name
const isShort = (words: readonly Word[], at: number): boolean =>
  /^(?:dr|mr|mrs|ms|prof|gen|col|capt|sgt|lt|gov|sen|rep|rev|st|\p{L})$/u.test(words[at]?.lower ?? '') &&
  words[at + 1]?.start === words[at]?.end &&
  words[at + 2]?.tag === 'name';

function phraseBefore(words: readonly Word[], last: number): string | undefined {
  let first = last + 1;
  for (let i = last; i >= 0 && i > last - 12; i--) {
    const word = words[i];
    if (word === undefined) break;
    if (NOUNISH.has(word.tag)) first = i;
    else if (word.text === '.' && isShort(words, i - 1)) continue;
    else if (!(CONNECTS.has(word.lower) && first <= last)) break;
  }
  return first > last ? undefined : spell(words, first, last);
}

function phraseAfter(words: readonly Word[], from: number): string {
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
