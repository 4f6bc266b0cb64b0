/** What a figure takes over from its neighbours: the predicate of a list, the noun that an elliptic member leaves out, the date beside it. */
import type { Quantity } from '../../model.ts';
import { holdsFor } from '../frame/years.ts';
import { LIGHT_VERBS } from '../grammar/closed-class.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { isSubject, type Predicate } from '../grammar/said.ts';
import type { Word } from '../grammar/words.ts';
import { countsPeople, type PredicateClass } from '../lexicon/predicates.ts';
import type { Claim } from './claim.ts';
import { TALLY } from './subject.ts';

/** A claim with the word positions of its noun phrase in the sentence. */
export interface Placed {
  claim: Claim;
  first: number;
  end: number;
  predicate: Predicate;
}

/** An elliptic member of a list takes over what the member before it says: "65 PLF fighters, 18 from allied groups". Changes the claim. */
export function inherit(claim: Claim, quantity: Quantity, host: Claim | undefined, subject: string): void {
  if (quantity.dimension !== 'count') return;
  if (host === undefined) return;
  if (claim.head === '' && host.head !== '' && claim.part === false && claim.modifiers.length > 0 && host.title === claim.title)
    claim.head = host.head;
  // "Of our 22 wards, two are closed"
  if (claim.head === '' && host.pool && host.role === 'none' && host.head !== '' && isSubject(claim))
    Object.assign(claim, { head: host.head, modifiers: host.modifiers, whole: host.head, part: true });
  // "convicted on seven counts and cleared of the other two": a verb of its own tells something else of the part
  if (claim.event === '' && claim.part && host.event !== '' && saysNothingElse(claim)) claim.event = host.event;
  // "Twelve people died. Last night the figure was nine"; "Aven had 78 road deaths last year; in Tarn the figure was 31"
  if (claim.event === '' && claim.head === '' && TALLY.has(subject) && countsPeople(host.event as PredicateClass))
    Object.assign(claim, { event: host.event, bySubject: true, ...(claim.year === 0 ? { year: host.year } : {}) });
}

// "Twelve died. Two others were fighting for their lives": a verb that no table knows tells something else, too
const saysNothingElse = ({ predicate, role }: Claim): boolean =>
  (role !== 'object' || LIGHT_VERBS.has(predicate)) && !STRUGGLING.has(predicate);
const STRUGGLING = new Set(['fight', 'struggle', 'cling', 'battle', 'survive']);

/** How far from a figure, in characters, a date is taken to be the figure's own. */
const DATE_REACH = 70;

/** Index of the date (day or month) beside a figure in its sentence, of those that hold for it; -1 where there is none. */
export function dateBeside(quantities: readonly Quantity[], words: readonly Word[], { claim, first, predicate }: Placed): number {
  const own = quantities[claim.quantity];
  if (own === undefined || own.dimension === 'date') return -1;
  return quantities.findIndex(
    (q) =>
      q.sentence === own.sentence &&
      q.dimension === 'date' &&
      /^(?:year)?(?:day|month)$/.test(q.unit) &&
      q.span.start < own.span.end + DATE_REACH &&
      own.span.start < q.span.end + DATE_REACH &&
      holdsFor(
        words,
        first,
        predicate,
        words.findIndex((word) => word.end > q.span.start),
      ),
  );
}

/** Members of one list share its predicate: "44 PLF fighters and 16 members of allied groups lost their lives". */
export function coordinate(words: readonly Word[], placed: Placed, before: Placed | undefined, after: Placed | undefined): void {
  const { claim } = placed;
  claim.listed =
    (before !== undefined && joined(words, before.end, placed.first)) ||
    (after !== undefined && !after.claim.part && joined(words, placed.end, after.first)) ||
    (words[placed.end]?.lower === 'and' &&
      words[placed.end + 1]?.tag === 'determiner' &&
      words[placed.end + 2]?.tag !== 'participle' &&
      !opensOwnClause(words, placed.end + 1));
  if (before !== undefined && before.claim.event !== '' && tellsIncluded(words, before.end, placed.predicate)) {
    claim.event = before.claim.event;
    return;
  }
  if (
    before?.claim.role === 'object' &&
    before.claim.event !== '' &&
    isSubject(claim) &&
    words[before.end]?.tag === 'coordinator' &&
    joined(words, before.end, placed.first) &&
    (words.slice(placed.end, placed.predicate.at).some(({ text }) => text === ',') || isReduced(words, before.predicate.at))
  ) {
    // "the bus, carrying 62 passengers and six crew, overturned", "a bus carrying 62 passengers and six crew overturned"
    Object.assign(claim, { event: before.claim.event, predicate: before.claim.predicate, role: before.claim.role });
    return;
  }
  const bare =
    claim.role === 'none' ||
    claim.role === 'object' ||
    words[placed.predicate.at - 1]?.lower === 'there' ||
    (words[placed.first - 1]?.lower === 'with' && after?.predicate.at === after?.end); // "with 60 passengers and nine crew aboard"
  if (claim.event !== '' || claim.pool || !bare) return;
  const host =
    before !== undefined && joined(words, before.end, placed.first)
      ? before
      : after !== undefined && joined(words, placed.end, after.first)
        ? after
        : undefined;
  if (host === undefined || host.claim.event === '') return;
  Object.assign(claim, { event: host.claim.event, predicate: host.claim.predicate, role: host.claim.role });
}

// "killed 88 people and a broken pylon left towns dark": no second group, but a clause of its own
function opensOwnClause(words: readonly Word[], at: number): boolean {
  let end = at + 1;
  while (isNominal(words[end]) || words[end]?.tag === 'adjective') end++;
  const tag = words[end]?.tag;
  return end > at + 1 && (tag === 'verb' || (tag === 'participle' && OBJECT.has(words[end + 1]?.tag ?? 'mark')));
}
const OBJECT = new Set(['number', 'determiner', 'pronoun']);

// "Shelling killed seven people, including two children, and wounded 31"
const tellsIncluded = (words: readonly Word[], end: number, { lemma, at }: Predicate): boolean =>
  lemma === 'include' &&
  words[at]?.tag === 'gerund' &&
  words[at - 1]?.text === ',' &&
  at - 1 - end < INCLUDED_REACH &&
  words.slice(end, at - 1).every(({ kind }) => kind !== 'mark');
/** So far from the figure of all that of some is included. */
const INCLUDED_REACH = 4;

// A participle right behind its noun: "a bus carrying 62 passengers".
const isReduced = (words: readonly Word[], at: number): boolean => words[at]?.tag === 'gerund' && isNominal(words[at - 1]);

// Only commas, "and", "or", "plus" and a preposition stand between two members of a list.
const joined = (words: readonly Word[], from: number, to: number): boolean =>
  to > from &&
  to - from <= 3 &&
  words.slice(from, to).every((w) => w.text === ',' || w.tag === 'coordinator' || w.tag === 'determiner') &&
  words.slice(from, to).some((w) => w.text === ',' || w.tag === 'coordinator');
