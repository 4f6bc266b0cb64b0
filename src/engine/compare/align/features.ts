/** The features of a pair of statements: how likely it is that both give the same quantity. Every feature is 0 to 1 (or a flag). */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { closeness, ordersApart } from '../../quantity/closeness.ts';
import { slipOf } from '../../quantity/slip.ts';
import { share } from '../statement/marks.ts';
import { isNobodyAgainst, isNone, isOfNow } from '../statement/scope.ts';
import { NEAREST, type Statement } from '../statement/statement.ts';
import { toldAlike } from '../statement/told.ts';
import { AT, type Features } from './feature-names.ts';
import { sameFounding } from './foundings.ts';
import type { Ranked } from './rivals.ts';

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
/** The first sentences, headline included, tell the event in short. */
const LEAD = 3;
/** Values further apart than this many orders of magnitude lie far apart. */
export const FAR = 1.05;
/** Counts up to this coincide easily. */
const SMALL = 3;

/** Writes the features of a pair into `row`. Symmetric. */
export function features(pair: Ranked, lexicon: Lexicon, row: Features): void {
  const { a, b } = pair;
  row.fill(0);
  ofSurroundings(pair, row);
  ofThings(pair, lexicon, row);
  ofNames(a, b, row);
  ofFrames(a, b, row);
  ofFigures(a, b, row);
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

function ofSurroundings(pair: Ranked, row: Features): void {
  const { a, b } = pair;
  row[AT.context] = pair.context;
  row[AT.contextRank] = pair.contextRank;
  row[AT.contextLead] = pair.contextLead;
  row[AT.sense] = pair.sense;
  row[AT.senseRank] = pair.senseRank;
  row[AT.senseLead] = pair.senseLead;
  if ((a.marks.near & b.marks.near) !== 0) row[AT.near] = nearInBoth(a, b) / NEAREST;
  if ((a.marks.told & b.marks.told) !== 0) row[AT.told] = toldAlike(a.told, b.told);
  if ((a.marks.companions & b.marks.companions) !== 0) row[AT.companions] = companions(a, b);
  row[AT.apart] = Math.abs(a.position - b.position);
  row[AT.lead] = flag(a.quantity.sentence <= LEAD && b.quantity.sentence <= LEAD);
  row[AT.titles] = flag(a.claim.title || b.claim.title);
  row[AT.source] = flag(sameSource(a, b));
  row[AT.referenceDiffers] = flag(!refersAlike(a, b) || a.offset !== b.offset);
}

// What is counted, what happened to it, and how many such figures each report gives.
function ofThings(pair: Ranked, lexicon: Lexicon, row: Features): void {
  const { a, b } = pair;
  const [x, y] = [a.traits, b.traits];
  const { event, groups } = a.kind.to(b.kind);
  const bothHeads = a.claim.head !== '' && b.claim.head !== '';
  const head = bothHeads ? lexicon.similar(a.claim.head, b.claim.head) : 0;
  const like = pair.context >= SOME_CONTEXT || event > 0 || head >= LIKE_NOUN;
  row[AT.head] = head;
  row[AT.headDiffers] = flag(bothHeads && head < UNLIKE && groups !== 'same');
  row[AT.headMissing] = flag(!bothHeads);
  row[AT.event] = Math.max(0, event);
  row[AT.eventDiffers] = flag(event < 0);
  row[AT.eventMissing] = flag((a.claim.event === '') !== (b.claim.event === ''));
  row[AT.groupSame] = flag(groups === 'same');
  row[AT.groupDiffers] = flag(groups === 'exclude');
  if (event > 0 && sameKind(a, b, head, lexicon)) row[AT.eventAlone] = 1 / Math.max(a.alike.event, b.alike.event);
  if (head >= SAME_NOUN && !x.anybody && !y.anybody) row[AT.headAlone] = 1 / Math.max(a.alike.head, b.alike.head);
  if (x.physical && like && !namesApart(a, b)) row[AT.dimensionAlone] = ofDimension(a, b);
  if (a.quantity.dimension === 'magnitude') row[AT.magnitudeAlone] = ofDimension(a, b);
  row[AT.dimensionOnly] = flag(x.singular && like && alone(a, b));
  row[AT.toll] = flag(event === 1 && x.tolled && y.tolled && isOfNow(a) && isOfNow(b));
  row[AT.scopeSame] = flag(x.scope === 'all' && y.scope === 'all');
  row[AT.scopeDiffers] = flag((x.scope === 'all' && y.scope === 'some') || (x.scope === 'some' && y.scope === 'all'));
  ofVerbs(a, b, event, lexicon, row);
  ofModifiers(a, b, groups === 'same' && head >= SAME_NOUN, lexicon, row);
}

function ofVerbs(a: Statement, b: Statement, event: number, lexicon: Lexicon, row: Features): void {
  const verbs = predicateSimilarity(a, b, lexicon);
  if (verbs === undefined) return;
  row[AT.predicate] = verbs;
  row[AT.predicateDiffers] = flag(verbs < UNLIKE && event <= 0);
}

// `one`: the nouns are one, and whatever narrows them does not part them.
function ofModifiers(a: Statement, b: Statement, one: boolean, lexicon: Lexicon, row: Features): void {
  const [x, y] = [a.claim.modifiers, b.claim.modifiers];
  if (x.length === 0 || y.length === 0) return;
  let met = 0;
  for (const word of x) if (y.some((other) => word === other || lexicon.similar(word, other) > SAME_MODIFIER)) met++;
  row[AT.modifiers] = met / Math.min(x.length, y.length);
  row[AT.modifiersDiffer] = flag(met === 0 && !one);
}

function ofNames(a: Statement, b: Statement, row: Features): void {
  const [x, y] = [a.traits, b.traits];
  const shared = share(x.names, y.names);
  row[AT.namesShared] = flag(shared);
  row[AT.namesDiffer] = flag(namesApart(a, b));
  row[AT.namesContrast] = flag(!shared && knows(b, a.claim.names) && knows(a, b.claim.names));
  row[AT.nameNarrows] = flag(nameNarrows(a, b) || nameNarrows(b, a));
  const [here, there] = [a.claim.places.length > 0, b.claim.places.length > 0];
  row[AT.placesDiffer] = flag(here && there && !share(x.places, y.places));
  row[AT.placeOneSided] = flag(here !== there);
  row[AT.ageNamed] = flag(a.claim.holder !== '' && b.claim.holder !== '');
  row[AT.ageUnnamed] = flag((a.claim.holder === '') !== (b.claim.holder === ''));
}

function ofFrames({ claim: a, traits: x }: Statement, { claim: b, traits: y }: Statement, row: Features): void {
  row[AT.partDiffers] = flag(a.part !== b.part);
  row[AT.poolDiffers] = flag(a.pool !== b.pool);
  row[AT.prepositionDiffers] = flag(a.preposition !== b.preposition);
  row[AT.untold] = flag(!x.told || !y.told);
  if (a.frame === b.frame) return;
  row[AT.yearOneSided] = flag(a.frame === 'background' || b.frame === 'background');
  row[AT.prospectDiffers] = flag(a.frame === 'prospect' || b.frame === 'prospect');
  row[AT.limitDiffers] = flag(a.frame === 'limit' || b.frame === 'limit');
}

function ofFigures(a: Statement, b: Statement, row: Features): void {
  const { dimension } = a.quantity;
  const ratio = ordersApart(a.quantity, b.quantity);
  row[AT.magnitude] = Math.min(1, ratio / 2);
  row[AT.farApart] = flag(ratio > FAR);
  row[AT.unit] = flag(a.quantity.unit === b.quantity.unit);
  row[AT.measure] = flag(dimension !== 'count');
  row[AT.founding] = flag(sameFounding(a, b));
  row[AT.date] = flag(dimension === 'date');
  row[AT.clock] = flag(dimension === 'clock');
  row[AT.age] = flag(dimension === 'age');
  row[AT.money] = flag(dimension === 'money');
  row[AT.percent] = flag(dimension === 'percent' || dimension === 'fraction');
  row[AT.duration] = flag(dimension === 'duration');
  row[AT.shareOfAnother] = flag(dimension !== b.quantity.dimension);
  row[AT.none] = flag(isNone(a) || isNone(b));
  row[AT.nobody] = flag(isNobodyAgainst(a, b));
  row[AT.close] = closeness(a.quantity, b.quantity);
  row[AT.slip] = flag(slipOf(a.traits.digits, b.traits.digits) !== '');
  row[AT.small] = flag(dimension === 'count' && Math.min(Math.abs(a.quantity.value), Math.abs(b.quantity.value)) <= SMALL);
}

function nearInBoth(a: Statement, b: Statement): number {
  let both = 0;
  for (const lemma of a.near) if (b.near.includes(lemma)) both++;
  return both;
}

const ofDimension = (a: Statement, b: Statement): number => 1 / Math.max(a.alike.dimension, b.alike.dimension);

// Each is the only figure of its dimension in its report, and of the event itself.
const alone = (a: Statement, b: Statement): boolean =>
  a.alike.dimension === 1 && b.alike.dimension === 1 && isOfNow(a) && isOfNow(b);

// How many figures stand in both sentences: two sentences with the same figures tell the same. A figure that a report repeats tells less.
function companions(a: Statement, b: Statement): number {
  let shared = 0;
  for (const [figure, times] of a.companions) {
    const others = b.companions.get(figure);
    if (others !== undefined) shared += 1 / Math.max(times, others);
  }
  return Math.min(1, shared);
}

const refersAlike = (a: Statement, b: Statement): boolean =>
  a.references.length === 0 ? b.references.length === 0 : a.references.some((lemma) => b.references.includes(lemma));

/** How alike the verbs are; undefined where one of them says too little. */
export function predicateSimilarity({ traits: a }: Statement, { traits: b }: Statement, lexicon: Lexicon): number | undefined {
  return a.verb === '' || b.verb === '' ? undefined : lexicon.similar(a.verb, b.verb);
}

const namesApart = (a: Statement, b: Statement): boolean =>
  a.claim.names.length > 0 && b.claim.names.length > 0 && !share(a.traits.names, b.traits.names);

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
