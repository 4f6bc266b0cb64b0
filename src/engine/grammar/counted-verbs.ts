/** Verbs that look like nouns or adjectives, told by the figure or the person beside them: "four shot in Aven", "Tovar shot two men", "peaked at 14". */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { SIGNS } from './closed-class.ts';
import { isNominal } from './noun-phrase.ts';
import type { Tag, Word } from './words.ts';

/** The words of a sentence with those set right that a figure beside them shows to be verbs. */
export function withVerbs(words: Word[], lexicon: Lexicon): Word[] {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word; // i is below the length
    if (UNSURE.has(word.lower)) words[i] = settled(words, i, word);
    if ((word.tag === 'verb' || word.tag === 'noun') && words[i - 1]?.text === '-' && words[i - 2]?.tag === 'number')
      compound(words, i, lexicon);
    if (words[i] !== word || (word.tag !== 'noun' && word.tag !== 'adjective')) continue;
    if (!isVerb(words, i, lexicon)) continue;
    const verb = lexicon.readings(word.lower).find(({ pos, forms }) => pos === 'verb' && forms.includes('ed'));
    if (verb !== undefined) words[i] = { ...word, lemma: verb.lemma, tag: 'participle' };
  }
  return words;
}

/** Words that `settled` knows. */
const UNSURE = new Set(
  'cost costs ground march closing opening asking selling plan support expect trust favour favor fear'.split(' '),
);
/** What may stand between "cost" and its figure, signs of currencies among it. */
const HEDGES = new Set([
  ...'about around over up to more less than nearly almost roughly some just only at least between an average of'.split(' '),
  ...SIGNS,
]);
const PRICES = new Set(['price', 'rate', 'level', 'bid']);
/** Those of them that a part of the persons asked does. */
const ASKED = new Set('plan support expect trust favour favor fear'.split(' '));
const OPENS_COMPLEMENT = new Set<Tag>(['to', 'determiner', 'subordinator', 'pronoun']);

// The word at `at` as the figure, the month or the price beside it shows it.
function settled(words: readonly Word[], at: number, word: Word): Word {
  const before = words[at - 1];
  const next = words[at + 1];
  const { lower } = word;
  switch (lower) {
    case 'cost':
    case 'costs': {
      // "a litre now costs 1.89 crowns", "tickets for the final cost between 90 and 610 crowns"; "at a cost of 40m"
      if (word.tag !== 'noun' || before?.tag === 'determiner' || next?.lower === 'of') return word;
      let figure = at + 1;
      while (HEDGES.has(words[figure]?.lower ?? '')) figure++;
      return words[figure]?.tag === 'number' ? { ...word, lemma: 'cost', tag: 'verb' } : word;
    }
    case 'ground': // "and ground 40 aircraft": nobody grinds as many
      return next?.tag === 'number' ? { ...word, lemma: 'ground', tag: 'verb' } : word;
    case 'march': // "in the year to March"
      return word.text === 'March' && (before?.tag === 'to' || before?.tag === 'preposition' || before?.tag === 'number')
        ? { ...word, lemma: 'month', tag: 'noun' }
        : word;
    default:
      if (!ASKED.has(lower)) return PRICES.has(next?.lemma ?? '') ? { ...word, tag: 'adjective' } : word; // "Friday's closing price"
      // "62 percent plan to leave"
      return word.tag === 'noun' && SHARE.test(before?.lower ?? '') && OPENS_COMPLEMENT.has(next?.tag ?? 'mark')
        ? { ...word, lemma: lower, tag: 'verb' }
        : word;
  }
}
const SHARE = /^(?:%|percent|cent|pct)$/;

// "a four-match ban", "a two-goal lead": the noun behind the hyphen, and that behind it, which look like verbs.
function compound(words: Word[], at: number, lexicon: Lexicon): void {
  const noun = (i: number): boolean => {
    const word = words[i];
    if (word?.tag !== 'verb') return word?.tag === 'noun';
    const found = lexicon.readings(word.lower).find(({ pos }) => pos === 'noun');
    if (found === undefined) return false;
    words[i] = { ...word, lemma: found.lemma, tag: 'noun' };
    return true;
  };
  if (noun(at) && words[at - 3]?.tag === 'determiner' && words[at + 1]?.lower === words[at + 1]?.lemma) noun(at + 1);
}

function isVerb(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  const word = words[at];
  const next = words[at + 1];
  if (before === undefined || word === undefined) return false;
  // "Unemployment peaked at 14 percent", "the trade surplus narrowed to 4.6 billion"
  if (word.tag === 'adjective')
    return (
      word.lower.endsWith('ed') &&
      word.lower !== 'aged' &&
      (isNominal(before) || before.tag === 'adjective') &&
      MOVING.has(next?.lower ?? '') &&
      words[SIGNS.has(words[at + 2]?.text ?? '') ? at + 3 : at + 2]?.tag === 'number'
    );
  if (word.lower !== word.lemma || isNominal(next)) return false;
  // "They were both shot"
  if (before.lower === 'both') return words[at - 2]?.tag === 'be';
  // "four shot": behind them things would stand in the plural; "a 17-year-old shot by an officer"
  if (isMany(words, at - 1)) return true;
  const person = before.lower === 'old' || before.tag === 'name' || (before.tag === 'noun' && lexicon.isPerson(before.lemma));
  return word.lower === 'shot' && person && (next === undefined || BEHIND_SHOT.has(next.tag));
}

/** Where what moves comes to or from. */
const MOVING = new Set(['at', 'to', 'by', 'from']);

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
