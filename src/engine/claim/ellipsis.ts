/** Bare figures that count what the figure before them does: "organisers said 40,000 people marched; police said 12,000". */

import type { Predicate } from '../grammar/said.ts';
import { REPORTING } from '../grammar/sentence-speakers.ts';
import { VERBAL } from '../grammar/verb-tags.ts';
import type { Word } from '../grammar/words.ts';
import type { Claim } from './claim.ts';
import { TALLY } from './subject.ts';
import { HEDGING } from './within.ts';

/** Gives a bare figure (its words from `first` to `end`, one past) what the figure before it counts, where it only gives another number. Changes the claim. */
export function complete(
  words: readonly Word[],
  first: number,
  end: number,
  claim: Claim,
  predicate: Predicate,
  host: Claim,
): void {
  if (claim.head !== '' || claim.event !== '' || claim.part || host.event === '' || host.title !== claim.title) return;
  if (!(isSaidAlone(words, first, end) || isPut(words, first, predicate) || isGap(predicate, host))) return;
  const { head, modifiers, event, role, bySubject } = host;
  Object.assign(claim, { head, modifiers, event, predicate: host.predicate, role, bySubject });
}

// "police said about 12,000."
function isSaidAlone(words: readonly Word[], first: number, end: number): boolean {
  const next = words[end];
  if (next !== undefined && next.tag !== 'mark' && next.tag !== 'coordinator') return false;
  let at = first - 1;
  while (HEDGING.has(words[at]?.tag ?? 'mark')) at--;
  const word = words[at];
  return word !== undefined && VERBAL.has(word.tag) && REPORTING.has(word.lemma);
}

const PUTTING = new Set(['put', 'give', 'set']);

// "police put the figure at 12,000", "the union gave the number as 900"
const isPut = (words: readonly Word[], first: number, { lemma, at }: Predicate): boolean =>
  PUTTING.has(lemma) &&
  words[at + 1]?.tag === 'determiner' &&
  TALLY.has(words[at + 2]?.lemma ?? '') &&
  words.slice(at + 3, first).every(({ tag }) => HEDGING.has(tag));

/** Those who give another number. */
const COUNTERS = new Set(
  'police organiser organizer authority official government union company management ministry army'.split(' '),
);

// "put the crowd at 40,000, police at 12,000"
const isGap = ({ role, preposition, lemma }: Predicate, host: Claim): boolean =>
  role === 'nominal' && preposition === 'at' && host.preposition === 'at' && COUNTERS.has(lemma);
