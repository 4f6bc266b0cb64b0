/** The features of a pair of statements: how likely it is that both give the same quantity. Every feature is 0 to 1 (or a flag). */
import { REPORTING } from '../claim/attribution.ts';
import type { Frame } from '../claim/frame.ts';
import { type GroupRelation, relateNamed } from '../lexicon/groups.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { PHYSICAL, relateClasses } from '../lexicon/predicates.ts';
import type { Surroundings } from './contexts.ts';
import { countsAnybody, isNone, isOfNow, isToll, scope } from './scope.ts';
import { NEAREST, type Statement } from './statement.ts';
import { toldAlike } from './told.ts';

/** Names of the features; `weights.ts` gives each a weight and a meaning. */
export type Feature =
  | 'context'
  | 'head'
  | 'headDiffers'
  | 'headMissing'
  | 'event'
  | 'eventAlone'
  | 'headAlone'
  | 'dimensionAlone'
  | 'eventDiffers'
  | 'eventMissing'
  | 'predicate'
  | 'predicateDiffers'
  | 'modifiers'
  | 'modifiersDiffer'
  | 'namesShared'
  | 'namesDiffer'
  | 'placesDiffer'
  | 'placeOneSided'
  | 'nameNarrows'
  | 'namesContrast'
  | 'groupSame'
  | 'groupDiffers'
  | 'scopeSame'
  | 'scopeDiffers'
  | 'partDiffers'
  | 'yearOneSided'
  | 'prospectDiffers'
  | 'limitDiffers'
  | 'prepositionDiffers'
  | 'source'
  | 'magnitude'
  | 'farApart'
  | 'unit'
  | 'titles'
  | 'measure'
  | 'date'
  | 'clock'
  | 'age'
  | 'small'
  | 'sense'
  | 'near'
  | 'companions'
  | 'apart'
  | 'lead'
  | 'ageNamed'
  | 'ageUnnamed'
  | 'magnitudeAlone'
  | 'referenceDiffers'
  | 'shareOfAnother'
  | 'poolDiffers'
  | 'untold'
  | 'money'
  | 'percent'
  | 'duration'
  | 'dimensionOnly'
  | 'none'
  | 'told'
  | 'contextRank'
  | 'contextLead'
  | 'senseRank'
  | 'senseLead'
  | 'toll';

/** Value of every feature of one pair. */
export type Features = Record<Feature, number>;

/** Measures of which one alone in a report is likely the same as one alone in another. */
const SINGULAR = new Set([...PHYSICAL, 'money', 'duration', 'percent', 'age', 'clock']);
/** Nouns this alike name one thing. */
const SAME_NOUN = 0.8;
/** Surroundings this alike have more than the event's own words in common. */
const SOME_CONTEXT = 0.1;
/** Nouns this alike may name one thing. */
const LIKE_NOUN = 0.6;

const LIGHT = new Set(['', 'be', 'have', 'say', 'report', 'put', 'give', 'include', 'stand', 'reach']);

/** The features of a pair. Symmetric. */
export function features(a: Statement, b: Statement, { words, sense }: Surroundings, lexicon: Lexicon): Features {
  const context = words(a, b);
  const dimension = a.quantity.dimension;
  const head = headSimilarity(a, b, lexicon);
  const bothHeads = a.claim.head !== '' && b.claim.head !== '';
  const events = eventRelation(a, b);
  const verbs = predicateSimilarity(a, b, lexicon);
  const mods = modifiers(a, b, lexicon);
  const ratio = magnitude(a, b);
  const groups = groupRelation(a, b);
  const frames = (frame: Frame): boolean => (a.claim.frame === frame) !== (b.claim.frame === frame);
  const places = comparePlaces(a, b);
  const scopes = [scope(a), scope(b)];
  return {
    context,
    head,
    headDiffers: bothHeads && head < 0.35 && groups !== 'same' ? 1 : 0,
    headMissing: bothHeads ? 0 : 1,
    event: Math.max(0, events),
    eventAlone: events > 0 && sameKind(a, b, head, lexicon) ? 1 / Math.max(a.alike.event, b.alike.event) : 0,
    headAlone:
      head >= SAME_NOUN && !countsAnybody(a.claim.head) && !countsAnybody(b.claim.head)
        ? 1 / Math.max(a.alike.head, b.alike.head)
        : 0,
    dimensionAlone:
      PHYSICAL.includes(dimension) && !namesApart(a, b) && (context >= SOME_CONTEXT || events > 0 || head >= LIKE_NOUN)
        ? 1 / Math.max(a.alike.dimension, b.alike.dimension)
        : 0,
    eventDiffers: events < 0 ? 1 : 0,
    eventMissing: (a.claim.event === '') !== (b.claim.event === '') ? 1 : 0,
    predicate: verbs ?? 0,
    predicateDiffers: verbs !== undefined && verbs < 0.35 && events <= 0 ? 1 : 0,
    modifiers: mods.shared,
    modifiersDiffer: groups === 'same' && head >= SAME_NOUN ? 0 : mods.differ,
    namesShared: sharesNames(a, b) ? 1 : 0,
    namesDiffer: namesApart(a, b) ? 1 : 0,
    placesDiffer: places.both && !places.shared ? 1 : 0,
    placeOneSided: places.one ? 1 : 0,
    namesContrast: namesContrast(a, b) ? 1 : 0,
    nameNarrows: nameNarrows(a, b) || nameNarrows(b, a) ? 1 : 0,
    groupSame: groups === 'same' ? 1 : 0,
    groupDiffers: groups === 'exclude' ? 1 : 0,
    scopeSame: scopes[0] === 'all' && scopes[1] === 'all' ? 1 : 0,
    scopeDiffers: scopes.includes('all') && scopes.includes('some') ? 1 : 0,
    partDiffers: a.claim.part !== b.claim.part ? 1 : 0,
    yearOneSided: frames('background') ? 1 : 0,
    prospectDiffers: frames('prospect') ? 1 : 0,
    limitDiffers: frames('limit') ? 1 : 0,
    prepositionDiffers: a.claim.preposition !== b.claim.preposition ? 1 : 0,
    source: sameSource(a, b) ? 1 : 0,
    magnitude: Math.min(1, ratio / 2),
    farApart: ratio > 1.05 ? 1 : 0,
    unit: a.quantity.unit === b.quantity.unit ? 1 : 0,
    titles: a.claim.title || b.claim.title ? 1 : 0,
    measure: dimension === 'count' ? 0 : 1,
    date: dimension === 'date' ? 1 : 0,
    clock: dimension === 'clock' ? 1 : 0,
    age: dimension === 'age' ? 1 : 0,
    sense: sense(a, b),
    near: a.near.filter((lemma) => b.near.includes(lemma)).length / NEAREST,
    companions: companions(a, b),
    apart: Math.abs(a.position - b.position),
    lead: a.quantity.sentence <= LEAD && b.quantity.sentence <= LEAD ? 1 : 0,
    ageNamed: a.claim.holder !== '' && b.claim.holder !== '' ? 1 : 0,
    ageUnnamed: (a.claim.holder === '') !== (b.claim.holder === '') ? 1 : 0,
    magnitudeAlone: dimension === 'magnitude' ? 1 / Math.max(a.alike.dimension, b.alike.dimension) : 0,
    referenceDiffers: refersAlike(a, b) && a.offset === b.offset ? 0 : 1,
    shareOfAnother: dimension === b.quantity.dimension ? 0 : 1,
    poolDiffers: a.claim.pool !== b.claim.pool ? 1 : 0,
    untold: isTold(a) && isTold(b) ? 0 : 1,
    money: dimension === 'money' ? 1 : 0,
    percent: dimension === 'percent' || dimension === 'fraction' ? 1 : 0,
    duration: dimension === 'duration' ? 1 : 0,
    toll: events === 1 && isToll(a) && isToll(b) ? 1 : 0,
    dimensionOnly: SINGULAR.has(dimension) && alone(a, b) && (context >= SOME_CONTEXT || events > 0 || head >= LIKE_NOUN) ? 1 : 0,
    told: toldAlike(a.told, b.told),
    ...UNRANKED,
    none: isNone(a) || isNone(b) ? 1 : 0,
    small: a.quantity.dimension === 'count' && Math.min(Math.abs(a.quantity.value), Math.abs(b.quantity.value)) <= 3 ? 1 : 0,
  };
}

/** What `rankAmongRivals` sets. */
const UNRANKED = { contextRank: 0, contextLead: 0, senseRank: 0, senseLead: 0 };

/** The first sentences, headline included, tell the event in short. */
const LEAD = 3;

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

/** Whether a time is one at which something happened; true of everything else. The day on which somebody spoke and the year of a copyright line are none. */
export const isTold = ({ quantity, claim }: Statement): boolean =>
  !TIMES.has(quantity.dimension) ||
  claim.event !== '' ||
  (claim.predicate !== '' && claim.predicate !== 'be' && !REPORTING.has(claim.predicate) && !PUBLISHING.has(claim.predicate));

/** "Updated: July 7, 10:04 p.m." is of the page, not of the event. */
const PUBLISHING = new Set(['update', 'publish', 'post', 'modify', 'print']);

const TIMES = new Set(['date', 'clock']);

/** How the counted groups of two statements stand. */
export const groupRelation = (a: Statement, b: Statement): GroupRelation => relateNamed(a.groups, b.groups);

function headSimilarity(a: Statement, b: Statement, lexicon: Lexicon): number {
  if (a.claim.head === '' || b.claim.head === '') return 0;
  return lexicon.similar(a.claim.head, b.claim.head);
}

/** 1 where the same thing happened to both, -1 where things that exclude each other did, else 0. */
export function eventRelation(a: Statement, b: Statement): number {
  const relation = relateClasses(a.claim.event, b.claim.event);
  if (relation === 'exclude') return -1;
  return relation === 'same' ? 1 : relation === 'part' ? 0.5 : 0;
}

/** How alike the verbs are; undefined where one of them says too little. */
export function predicateSimilarity(a: Statement, b: Statement, lexicon: Lexicon): number | undefined {
  const x = a.claim.predicate;
  const y = b.claim.predicate;
  if (LIGHT.has(x) || LIGHT.has(y)) return undefined;
  return lexicon.similar(x, y);
}

function modifiers(a: Statement, b: Statement, lexicon: Lexicon): { shared: number; differ: number } {
  const x = a.claim.modifiers;
  const y = b.claim.modifiers;
  if (x.length === 0 || y.length === 0) return { shared: 0, differ: 0 };
  const met = x.filter((m) => y.some((n) => m === n || lexicon.similar(m, n) > 0.8)).length;
  return { shared: met / Math.min(x.length, y.length), differ: met === 0 ? 1 : 0 };
}

const sharesNames = (a: Statement, b: Statement): boolean => a.claim.names.some((n) => b.claim.names.includes(n));

const namesApart = (a: Statement, b: Statement): boolean =>
  !sharesNames(a, b) && a.claim.names.length > 0 && b.claim.names.length > 0;

// Counts of people on both sides, or of like things.
function sameKind(a: Statement, b: Statement, head: number, lexicon: Lexicon): boolean {
  if (a.quantity.dimension !== 'count' && a.quantity.dimension !== 'money') return false;
  const person = ({ claim }: Statement): boolean => claim.head === '' || lexicon.isPerson(claim.head);
  return head >= LIKE_NOUN || (person(a) && person(b));
}

function comparePlaces(a: Statement, b: Statement): { both: boolean; one: boolean; shared: boolean } {
  const x = a.claim.places;
  const y = b.claim.places;
  return { both: x.length > 0 && y.length > 0, one: x.length > 0 !== y.length > 0, shared: x.some((place) => y.includes(place)) };
}

// Both reports know the names of both clauses, and the clauses share none: two different things.
function namesContrast(a: Statement, b: Statement): boolean {
  if (sharesNames(a, b)) return false;
  return a.claim.names.some((n) => b.reportNames.has(n)) && b.claim.names.some((n) => a.reportNames.has(n));
}

// "44 PLF members" against "16 members of allied groups": a name narrows one of them and stands nowhere about the other.
function nameNarrows(a: Statement, b: Statement): boolean {
  return a.claim.modifiers.some((m) => a.claim.names.includes(m) && !b.claim.modifiers.includes(m));
}

/** Whether both statements are attributed to one speaker. */
export function sameSource(a: Statement, b: Statement): boolean {
  return a.speakers.some((speaker) => b.speakers.includes(speaker));
}

/** Hours between two times of one day, days between two dates, that count as much as two orders of magnitude. */
const FAR_HOURS = 6;
const FAR_DAYS = 60;
const DAY_MINUTES = 1440;

function magnitude(a: Statement, b: Statement): number {
  const gap = Math.abs(a.quantity.value - b.quantity.value);
  if (a.quantity.dimension === 'clock') {
    const turn = a.quantity.halfDay || b.quantity.halfDay ? DAY_MINUTES / 2 : DAY_MINUTES;
    return (2 * Math.min(gap % turn, turn - (gap % turn))) / 60 / FAR_HOURS;
  }
  if (a.quantity.dimension === 'date') return (2 * Math.log1p(gap)) / Math.log1p(FAR_DAYS);
  const x = Math.abs(a.quantity.value);
  const y = Math.abs(b.quantity.value);
  if (x === 0 || y === 0) return 0; // `none` weighs that
  return Math.abs(Math.log10(x / y));
}
