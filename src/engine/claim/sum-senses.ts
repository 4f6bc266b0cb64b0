/** Verbs that tell of shares, sums and terms something else than of people and places: "lost 2 per cent", "hit 11 per cent", "jailed for nine years". */
import type { Dimension } from '../../model.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/said.ts';
import type { Word } from '../grammar/words.ts';

const CHANGES: ReadonlySet<Dimension> = new Set(['percent', 'points', 'fraction']);
const SUMS: ReadonlySet<Dimension> = new Set(['percent', 'points', 'money']);
/** So many words before "suspended" the length of the sentence stands, or its noun. */
const TERM_REACH = 3;
const TERM = new Set(['year', 'month', 'week', 'sentence', 'term', 'prison', 'jail']);

/** The class `found` of a verb as it is told of a figure of that dimension. */
export function ofSum(
  found: string | undefined,
  words: readonly Word[],
  phrase: NounPhrase,
  { lemma, at, role, preposition }: Predicate,
  dimension: Dimension,
): string | undefined {
  const points = dimension === 'count' && phrase.head === 'point';
  switch (found) {
    case 'defeat': // "lost a third of its votes"
      return lemma === 'lose' && (points || (CHANGES.has(dimension) && phrase.whole !== 'vote')) ? 'fall' : found;
    case 'launch':
      // "hit 11 per cent", "waiting lists hit a record 7.7 million"; "hit 112 off 96 balls", "shot a 67": of a game
      if (phrase.headAt >= 0) return found;
      if (lemma === 'hit' && (SUMS.has(dimension) || (dimension === 'count' && role === 'object')))
        return words[phrase.end]?.lower === 'off' ? undefined : 'level';
      return role === 'object' && (lemma === 'shoot' || lemma === 'fire') && words[phrase.first - 1]?.lower === 'a'
        ? undefined
        : found;
    case 'arrest':
      if (lemma === 'hold' && SUMS.has(dimension)) return preposition === 'at' ? 'level' : undefined; // "held at 3.2 per cent", "holds 12 per cent"
      return lemma === 'jail' && dimension === 'duration' ? 'conviction' : found;
    case 'draw':
      // "drew 53,000 runners"; "drew three of their last five games"
      return lemma === 'draw' && dimension === 'count' && !GAMES.has(phrase.head) ? 'attendance' : found;
    case 'rise':
      return lemma === 'raise' && dimension === 'money' && isSumRaised(words, at, phrase.first) ? undefined : found;
    case undefined:
      return lemma === 'add' && role === 'object' && (points || dimension === 'percent' || dimension === 'points')
        ? 'rise'
        : found;
    case 'closure':
      if (lemma === 'suspend' && dimension === 'duration') return isTerm(words, at) ? undefined : found;
      return lemma === 'close' && (points || SUMS.has(dimension)) ? moved(words[at + 1]) : found;
    default:
      return found;
  }
}

const GAMES = new Set(['game', 'match', 'fixture', 'tie', 'test', 'series', 'frame', 'leg']);

// "raised $150 million from investors": gathered, and nothing went up
const isSumRaised = (words: readonly Word[], verb: number, first: number): boolean =>
  words
    .slice(verb + 1, first)
    .every(
      ({ tag, lower }) =>
        tag === 'adverb' || tag === 'adjective' || tag === 'mark' || /^(?:an?|up|to|about|around|over|at)$/.test(lower),
    );

// "18 months, suspended for three years"
const isTerm = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - TERM_REACH), at).some(({ lemma }) => TERM.has(lemma));

// "closed down 17 per cent", "closed at 310p"
function moved(next: Word | undefined): string | undefined {
  if (next?.lower === 'down' || next?.lower === 'lower') return 'fall';
  return next?.lower === 'up' || next?.lower === 'higher' ? 'rise' : undefined;
}
