/** Verbs that look like nouns or adjectives, told by the figure or the person beside them: "four shot in Aven", "Tovar shot two men", "peaked at 14". */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isNominal } from './noun-phrase.ts';
import type { Tag, Word } from './words.ts';

/** The words of a sentence with those set right that a figure beside them shows to be verbs. */
export function withVerbs(words: Word[], lexicon: Lexicon): Word[] {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    if (word.tag !== 'noun' && word.tag !== 'adjective') continue;
    if (!isVerb(words, i, lexicon)) continue;
    const verb = lexicon.readings(word.lower).find(({ pos, forms }) => pos === 'verb' && forms.includes('ed'));
    if (verb !== undefined) words[i] = { ...word, lemma: verb.lemma, tag: 'participle' };
  }
  return words;
}

function isVerb(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  const word = words[at];
  const next = words[at + 1];
  if (before === undefined || word === undefined) return false;
  // "Unemployment peaked at 14 percent"
  if (word.tag === 'adjective')
    return word.lower.endsWith('ed') && isNominal(before) && next?.lower === 'at' && words[at + 2]?.tag === 'number';
  if (word.lower !== word.lemma || isNominal(next)) return false;
  // "They were both shot"
  if (before.lower === 'both') return words[at - 2]?.tag === 'be';
  // "four shot": behind them things would stand in the plural; "a 17-year-old shot by an officer"
  if (isMany(words, at - 1)) return true;
  const person = before.lower === 'old' || before.tag === 'name' || (before.tag === 'noun' && lexicon.isPerson(before.lemma));
  return word.lower === 'shot' && person && (next === undefined || BEHIND_SHOT.has(next.tag));
}

/** What may stand behind the verb, and not behind a noun that a name stands before: "Tovar shot two men", "Teenager shot in Aven". */
const BEHIND_SHOT = new Set<Tag>(['number', 'determiner', 'preposition', 'adverb', 'coordinator', 'pronoun', 'adjective']);

// A figure of more than one that counts by itself: not "one shot", "a four-shot lead", "11 May shot".
function isMany(words: readonly Word[], at: number): boolean {
  const figure = words[at];
  if (figure?.tag !== 'number' || SINGLE.test(figure.lower)) return false;
  const before = at > 0 ? words[at - 1] : undefined;
  return before?.text !== '-' && !/^(?:a|an)$/.test(before?.lower ?? '');
}
const SINGLE = /^(?:one|1|.*(?:first|second|third|[a-z]th|st|nd|rd))$/;
