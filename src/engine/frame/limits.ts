/** What a rule allows, a vote needs or a thing can hold: no count of what there was. */
import type { Dimension } from '../../model.ts';
import type { Predicate } from '../grammar/said.ts';
import type { Word } from '../grammar/words.ts';

const LIMIT_NOUN = new Set(['limit', 'maximum', 'ceiling', 'threshold', 'capacity', 'minimum', 'cap', 'quota']);
const ALLOWED = new Set(['allow', 'permit']);
/** What somebody may do with things and what a place can do with them: "may be kept there", "can build 200,000 a year". */
const KEPT = new Set(
  'keep store hold carry sell use own hire admit seat accommodate house treat handle process build make produce transport'.split(
    ' ',
  ),
);
const NEEDED = new Set(['need', 'require']);
/** Of these, as many as a rule asks for are needed; of others, as many as there were: "12 needed treatment". */
const VOTES = new Set(['vote', 'seat', 'signature', 'majority', 'member', 'deputy']);
const BANNED = new Set(['ban', 'outlaw', 'prohibit', 'forbid']);
const ABOVE = new Set(['than', 'over', 'above', 'exceeding']);

/** How many words before a figure a noun may name it a limit. */
const REACH = 4;
/** How many words before a figure something is banned: "wants to outlaw any boat with engines larger than". */
const BAN_REACH = 9;

/** Whether the figure whose words stand at `first` (to `last`, one past) tells a limit; `[from, to]`: its clause. */
export function isLimit(
  words: readonly Word[],
  [first, last]: readonly [first: number, last: number],
  [from, to]: readonly [from: number, to: number],
  predicate: Predicate,
  dimension: Dimension,
): boolean {
  const { lemma, role, modal, at } = predicate;
  if (dimension === 'count' && isMeantFor(words, first)) return true;
  // "where 60 is allowed"
  if (role === 'passive' && ALLOWED.has(lemma)) return true;
  if (KEPT.has(lemma) && (modal === 'can' || (modal === 'may' && words[at - 1]?.lower === 'be'))) return true;
  const reach = words[last]?.lower === 'of' ? 4 : 2; // "needs 80 of the 150 votes"
  if (NEEDED.has(lemma) && VOTES.has(words.slice(last, last + reach).find(({ tag }) => tag === 'noun')?.lemma ?? '')) return true;
  for (let i = first; i < last; i++) if (ABOVE.has(words[i]?.lower ?? '') && isBanned(words, first)) return true;
  return named(words, [first, last], [from, to], dimension);
}

const MEANT = new Set([
  'built',
  'designed',
  'intended',
  'meant',
  'made',
  'equipped',
  'licensed',
  'licenced',
  'certified',
  'planned',
]);

// "a camp built for 3,000 people", "designed for about 400"; "built for 30 million crowns" is a price, and that has a unit
function isMeantFor(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  while (words[at]?.tag === 'adverb' || words[at]?.lower === 'about' || words[at]?.lower === 'around') at--;
  if (words[at]?.lower !== 'for') return false;
  return MEANT.has(words[words[at - 1]?.tag === 'adverb' ? at - 2 : at - 1]?.lower ?? '');
}

/** Beside these a minimum is what a court has set: "jailed for life with a minimum of 27 years". */
const SENTENCED = new Set(['jail', 'sentence', 'imprison', 'serve', 'parole', 'life']);

// "a capacity of 300", "a limit of 80", "the 100,000 ceiling"; "98% of its capacity" is how much there was
function named(
  words: readonly Word[],
  [first, last]: readonly [first: number, last: number],
  [from, to]: readonly [from: number, to: number],
  dimension: Dimension,
): boolean {
  if (dimension === 'multiple') return false; // "four times the legal limit"
  if (dimension === 'duration' && words.slice(from, to).some(({ lemma }) => SENTENCED.has(lemma))) return false;
  const share = (dimension === 'percent' || dimension === 'fraction') && words[last]?.lower === 'of';
  for (let i = Math.max(from, first - REACH); i < Math.min(to, share ? last : last + REACH); i++) {
    const word = words[i];
    if (word === undefined || !LIMIT_NOUN.has(word.lemma) || words[i - 1]?.lower === 'market' || word.lower === 'caps') continue; // "by market cap", "103 caps"
    if (word.tag === 'noun' || words[i + 1]?.lower === 'of') return true;
  }
  return false;
}

const isBanned = (words: readonly Word[], first: number): boolean =>
  words.slice(Math.max(0, first - BAN_REACH), first).some(({ lemma }) => BANNED.has(lemma));
