/** How well a reading of a word stands between its neighbours. Factors set by hand on the fictional cases; only their order matters. */
import type { WordReading } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { PREPOSITIONS } from './closed-class.ts';
import type { Tag, Word } from './word.ts';

const NOMINAL_LEFT = new Set<Tag>(['determiner', 'adjective', 'number', 'name', 'preposition']);

/** Pronouns that no verb has as its subject: "31 of them staff". */
const OBJECTS = new Set(['them', 'him', 'us', 'me', 'whom']);

/** Between a determiner and "of" even a rare noun is likelier than a common adjective. */
const NAMES_A_WHOLE = 40;

/** How well it stands between them. */
export function likelihood(reading: WordReading, before: Word | undefined, next: Token | undefined): number {
  const left = before !== undefined && OBJECTS.has(before.lower) ? undefined : before?.tag;
  if (takesClause(reading, before, next)) return 4;
  if (reading.pos === 'verb') return verbLikelihood(isParticipleBehind(reading, left) ? 'participle' : tagOf(reading), left);
  if (reading.pos === 'noun') {
    if (left === 'to' || left === 'modal' || left === 'negation' || left === 'pronoun') return 0.3;
    // "a fine of 600 million": an adjective has no complement with "of"
    if (left === 'determiner' && next?.lower === 'of') return NAMES_A_WHOLE;
    return left !== undefined && NOMINAL_LEFT.has(left) ? 4 : 1;
  }
  if (reading.pos === 'adjective') {
    if (left === 'be' || left === 'determiner' || left === 'adverb') return 2.5;
    return next !== undefined && next.kind === 'word' && !PREPOSITIONS.has(next.lower) ? 1.2 : 0.8;
  }
  return 1;
}

/** Verbs with a clause behind them that are nouns as often. */
const CLAUSED = new Set('attempt claim demand estimate fear hope offer plan promise report vote vow wish'.split(' '));

// "The rebels claim to have", "officials fear that": several do what a noun behind them would be one of; "the airline plans to cut": one does.
const takesClause = (reading: WordReading, before: Word | undefined, next: Token | undefined): boolean =>
  (next?.lower === 'to' || next?.lower === 'that') &&
  reading.pos === 'verb' &&
  CLAUSED.has(reading.lemma) &&
  tagOf(reading) === 'verb' &&
  before?.tag === 'noun' &&
  (before.lower !== before.lemma) !== (next.lower === 'to' && reading.forms.includes('third'));

function verbLikelihood(form: Tag, left: Tag | undefined): number {
  switch (left) {
    case 'to':
    case 'modal':
    case 'do':
    case 'negation':
      return form === 'verb' ? 8 : 0.3;
    case 'be':
    case 'have':
      return form === 'verb' ? 0.2 : 8;
    case 'pronoun':
    case 'relative':
      return 6;
    case 'determiner':
    case 'adjective':
      return form === 'verb' ? 0.05 : 0.6;
    case 'preposition':
      return form === 'gerund' ? 2 : 0.15;
    case 'number':
      return form === 'verb' ? 0.3 : 3;
    case 'noun':
    case 'name':
      return form === 'verb' ? 0.9 : 3;
    default:
      return form === 'verb' ? 0.8 : 1.5;
  }
}

/** Whether a verb form is a participle there: "was hit", "had cut", a form that is base and participle in one. */
export const isParticipleBehind = ({ forms }: WordReading, left: Tag | undefined): boolean =>
  (left === 'be' || left === 'have') && forms.some((form) => form === 'participle' || form === 'ed');

/** The word class of a reading. */
export function tagOf(reading: WordReading): Tag {
  if (reading.pos !== 'verb') return reading.pos;
  const form = reading.forms[0];
  if (form === 'ing') return 'gerund';
  return form === 'ed' || form === 'past' || form === 'participle' ? 'participle' : 'verb';
}
