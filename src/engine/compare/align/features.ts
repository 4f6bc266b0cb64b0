/** The features of a pair of statements: how likely it is that both give the same quantity. Every feature is 0 to 1 (or a flag). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { closeness, ordersApart } from '../../quantity/closeness.ts';
import { slipOf } from '../../quantity/slip.ts';
import { FLAG } from '../statement/flags.ts';
import { sameFounding } from '../statement/foundings.ts';
import { share } from '../statement/marks.ts';
import { isNobodyAgainst } from '../statement/scope.ts';
import { NEAREST, type Statement } from '../statement/statement.ts';
import { toldAlike } from '../statement/told.ts';
import { AT, type Features } from './feature-names.ts';

/** Nouns this alike name one thing. */
const SAME_NOUN = 0.8;
/** Nouns this alike may name one thing. */
const LIKE_NOUN = 0.6;
/** Words less alike than this say two things. */
const UNLIKE = 0.35;
/** Modifiers more alike than this narrow in one way. */
const SAME_MODIFIER = 0.8;
/** Surroundings this alike have more than the event's own words in common. */
const SOME_CONTEXT = 0.1;
/** Values further apart than this many orders of magnitude lie far apart. */
export const FAR = 1.05;
/** Counts up to this coincide easily. */
const SMALL = 3;

/** Writes the features of a pair into `row`, where how alike its surroundings are stands already and all others are 0. Symmetric. */
export function features(a: Statement, b: Statement, lexicon: Lexicon, row: Features): void {
  ofPlaces(a, b, row);
  ofThings(a, b, lexicon, row);
  if (((a.flags | b.flags) & (FLAG.named | FLAG.placed | FLAG.holder)) !== 0) ofNames(a, b, row);
  ofFrames(a, b, row);
  ofFigures(a, b, row);
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

// Where both stand, and what stands beside them.
function ofPlaces(a: Statement, b: Statement, row: Features): void {
  const both = a.flags & b.flags;
  if ((a.marks.near & b.marks.near) !== 0) row[AT.near] = nearInBoth(a, b) / NEAREST;
  if ((a.marks.told & b.marks.told) !== 0) row[AT.told] = toldAlike(a.told, b.told);
  if ((a.marks.companions & b.marks.companions) !== 0) row[AT.companions] = companions(a, b);
  row[AT.apart] = Math.abs(a.position - b.position);
  row[AT.lead] = flag((both & FLAG.lead) !== 0);
  row[AT.titles] = flag(((a.flags | b.flags) & FLAG.title) !== 0);
  row[AT.source] = flag((both & FLAG.sourced) !== 0 && sameSource(a, b));
  row[AT.referenceDiffers] = flag(
    ((a.flags ^ b.flags) & (FLAG.refers | FLAG.offset)) !== 0 || ((both & FLAG.refers) !== 0 && !refersAlike(a, b)),
  );
}

// What is counted, what happened to it, and how many such figures each report gives.
function ofThings(a: Statement, b: Statement, lexicon: Lexicon, row: Features): void {
  const both = a.flags & b.flags;
  const one = a.flags ^ b.flags;
  const { event, groups } = a.kind.to(b.kind);
  const bothHeads = (both & FLAG.head) !== 0;
  const head = bothHeads ? lexicon.similar(a.claim.head, b.claim.head) : 0;
  const like = (row[AT.context] as number) >= SOME_CONTEXT || event > 0 || head >= LIKE_NOUN;
  row[AT.head] = head;
  row[AT.headDiffers] = flag(bothHeads && head < UNLIKE && groups !== 'same');
  row[AT.headMissing] = flag(!bothHeads);
  row[AT.event] = Math.max(0, event);
  row[AT.eventDiffers] = flag(event < 0);
  row[AT.eventMissing] = flag((one & FLAG.event) !== 0);
  row[AT.groupSame] = flag(groups === 'same');
  row[AT.groupDiffers] = flag(groups === 'exclude');
  if (event > 0 && sameKind(a, b, head, lexicon)) row[AT.eventAlone] = 1 / Math.max(a.alike.event, b.alike.event);
  if (head >= SAME_NOUN && (both & FLAG.particular) !== 0) row[AT.headAlone] = 1 / Math.max(a.alike.head, b.alike.head);
  if (a.traits.physical && like && !namesApart(a, b)) row[AT.dimensionAlone] = ofDimension(a, b);
  if (a.quantity.dimension === 'magnitude') row[AT.magnitudeAlone] = ofDimension(a, b);
  row[AT.dimensionOnly] = flag((a.flags & FLAG.singular) !== 0 && like && alone(a, b));
  row[AT.toll] = flag(event === 1 && (both & OF_THE_TOLL) === OF_THE_TOLL);
  row[AT.scopeSame] = flag((both & FLAG.all) !== 0);
  row[AT.scopeDiffers] = flag((one & OF_SCOPE) === OF_SCOPE);
  ofVerbs(a, b, event, lexicon, row);
  if ((both & FLAG.modified) !== 0) ofModifiers(a, b, groups === 'same' && head >= SAME_NOUN, lexicon, row);
}

const OF_THE_TOLL = FLAG.tolled | FLAG.now;
const OF_SCOPE = FLAG.all | FLAG.some;

function ofVerbs(a: Statement, b: Statement, event: number, lexicon: Lexicon, row: Features): void {
  const verbs = predicateSimilarity(a, b, lexicon);
  if (verbs === undefined) return;
  row[AT.predicate] = verbs;
  row[AT.predicateDiffers] = flag(verbs < UNLIKE && event <= 0);
}

// `one`: the nouns are one, and whatever narrows them does not part them.
function ofModifiers(a: Statement, b: Statement, one: boolean, lexicon: Lexicon, row: Features): void {
  const x = a.claim.modifiers;
  const y = b.claim.modifiers;
  let met = 0;
  for (const word of x) if (y.some((other) => word === other || lexicon.similar(word, other) > SAME_MODIFIER)) met++;
  row[AT.modifiers] = met / Math.min(x.length, y.length);
  row[AT.modifiersDiffer] = flag(met === 0 && !one);
}

// Of two figures of which one at least has a name, a place or a bearer.
function ofNames(a: Statement, b: Statement, row: Features): void {
  const both = a.flags & b.flags;
  const one = a.flags ^ b.flags;
  const shared = share(a.traits.names, b.traits.names);
  row[AT.namesShared] = flag(shared);
  if (!shared && (both & FLAG.named) !== 0) {
    row[AT.namesDiffer] = 1;
    row[AT.namesContrast] = flag(knows(b, a.claim.names) && knows(a, b.claim.names));
  }
  row[AT.nameNarrows] = flag(nameNarrows(a, b) || nameNarrows(b, a));
  row[AT.placesDiffer] = flag((both & FLAG.placed) !== 0 && !share(a.traits.places, b.traits.places));
  row[AT.placeOneSided] = flag((one & FLAG.placed) !== 0);
  row[AT.ageNamed] = flag((both & FLAG.holder) !== 0);
  row[AT.ageUnnamed] = flag((one & FLAG.holder) !== 0);
}

function ofFrames(a: Statement, b: Statement, row: Features): void {
  const one = a.flags ^ b.flags;
  row[AT.partDiffers] = flag((one & FLAG.part) !== 0);
  row[AT.poolDiffers] = flag((one & FLAG.pool) !== 0);
  row[AT.prepositionDiffers] = flag(a.claim.preposition !== b.claim.preposition);
  row[AT.untold] = flag((a.flags & b.flags & FLAG.told) === 0);
  row[AT.yearOneSided] = flag((one & FLAG.background) !== 0);
  row[AT.prospectDiffers] = flag((one & FLAG.prospect) !== 0);
  row[AT.limitDiffers] = flag((one & FLAG.limit) !== 0);
}

function ofFigures(a: Statement, b: Statement, row: Features): void {
  const { dimension } = a.quantity;
  const ratio = ordersApart(a.quantity, b.quantity);
  row[AT.magnitude] = Math.min(1, ratio / 2);
  row[AT.farApart] = flag(ratio > FAR);
  row[AT.unit] = flag(a.quantity.unit === b.quantity.unit);
  row[AT.founding] = flag((a.flags & b.flags & FLAG.founding) !== 0 && sameFounding(a, b));
  row[AT.shareOfAnother] = flag(dimension !== b.quantity.dimension);
  row[AT.none] = flag(((a.flags | b.flags) & FLAG.none) !== 0);
  row[AT.nobody] = flag(((a.flags | b.flags) & FLAG.none) !== 0 && isNobodyAgainst(a, b));
  row[AT.close] = closeness(a.quantity, b.quantity);
  row[AT.slip] = flag(slipOf(a.traits.digits, b.traits.digits) !== '');
  if ((a.flags & FLAG.measure) === 0) {
    row[AT.small] = flag(Math.min(Math.abs(a.quantity.value), Math.abs(b.quantity.value)) <= SMALL);
    return;
  }
  row[AT.measure] = 1;
  row[AT.date] = flag(dimension === 'date');
  row[AT.clock] = flag(dimension === 'clock');
  row[AT.age] = flag(dimension === 'age');
  row[AT.money] = flag(dimension === 'money');
  row[AT.percent] = flag(dimension === 'percent' || dimension === 'fraction');
  row[AT.duration] = flag(dimension === 'duration');
}

function nearInBoth(a: Statement, b: Statement): number {
  let both = 0;
  for (const lemma of a.near) if (b.near.includes(lemma)) both++;
  return both;
}

const ofDimension = (a: Statement, b: Statement): number => 1 / Math.max(a.alike.dimension, b.alike.dimension);

// Each is the only figure of its dimension in its report, and of the event itself.
const alone = (a: Statement, b: Statement): boolean =>
  a.alike.dimension === 1 && b.alike.dimension === 1 && (a.flags & b.flags & FLAG.now) !== 0;

// How many figures stand in both sentences: two sentences with the same figures tell the same. A figure that a report repeats tells less.
function companions(a: Statement, b: Statement): number {
  let shared = 0;
  for (const [figure, times] of a.companions) {
    const others = b.companions.get(figure);
    if (others !== undefined) shared += 1 / Math.max(times, others);
  }
  return Math.min(1, shared);
}

const refersAlike = (a: Statement, b: Statement): boolean => a.references.some((lemma) => b.references.includes(lemma));

/** How alike the verbs are; undefined where one of them says too little. */
export function predicateSimilarity({ traits: a }: Statement, { traits: b }: Statement, lexicon: Lexicon): number | undefined {
  return a.verb === '' || b.verb === '' ? undefined : lexicon.similar(a.verb, b.verb);
}

const namesApart = (a: Statement, b: Statement): boolean =>
  (a.flags & b.flags & FLAG.named) !== 0 && !share(a.traits.names, b.traits.names);

// Counts of people on both sides, or of like things.
function sameKind(a: Statement, b: Statement, head: number, lexicon: Lexicon): boolean {
  if (a.quantity.dimension !== 'count' && a.quantity.dimension !== 'money') return false;
  const person = ({ claim }: Statement): boolean => claim.head === '' || lexicon.isPerson(claim.head);
  return head >= LIKE_NOUN || (person(a) && person(b));
}

// A report that knows the names of another's clause, and has none of them in its own, tells of another thing.
const knows = ({ reportNames }: Statement, names: readonly string[]): boolean => names.some((name) => reportNames.has(name));

// "44 PLF members" against "16 members of allied groups": a name narrows one of them and stands nowhere about the other.
function nameNarrows({ traits }: Statement, { claim }: Statement): boolean {
  return traits.narrowing.some((name) => !claim.modifiers.includes(name));
}

/** Whether both statements are attributed to one speaker. */
export function sameSource(a: Statement, b: Statement): boolean {
  return a.speakers.some((speaker) => b.speakers.includes(speaker));
}
