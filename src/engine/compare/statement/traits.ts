/** What a figure tells by itself of what parts it from others: worked out once, as every figure is held against all figures of ten reports. */

import type { Claim } from '../../claim/claim.ts';
import { REPORTING } from '../../grammar/sentence-speakers.ts';
import { countsPeople, PHYSICAL, type PredicateClass } from '../../lexicon/predicates.ts';
import { homesOf } from '../../name/name-demonyms.ts';
import { type Digits, digitsOf } from '../../quantity/slip.ts';
import { bearer } from './bearers.ts';
import { type Beside, beside } from './beside.ts';
import type { Figure, WithClaims } from './figure.ts';
import { type Marked, marked } from './marks.ts';
import { areTakenIn, countsAnybody, isTolled, scope } from './scope.ts';

/** What is asked of a figure again and again. */
export interface Traits {
  /** Whether it counts all people to whom it happened, or some; '' where it counts no people. */
  scope: 'all' | 'some' | '';
  /** It counts those of one origin or kind, so that it is not of everybody. */
  narrow: boolean;
  /** Its noun stands for anybody, or is left out. */
  anybody: boolean;
  /** It counts all to whom it happened, if it happened in this event. */
  tolled: boolean;
  /** Counts people by what happened to them. */
  ofPeople: boolean;
  /** The verb that is said of it; empty where it says too little. */
  verb: string;
  /** Something is told to have happened then; true of all that is no time. */
  told: boolean;
  physical: boolean;
  /** It stands alone where its report gives no other of its dimension. */
  singular: boolean;
  round: boolean;
  feat: boolean;
  yards: boolean;
  /** Words of the name that it stands right behind. */
  bearer: readonly string[];
  /** Somebody would not have it. */
  rejected: boolean;
  /** It counts those who speak. */
  speaks: boolean;
  /** It is told of anybody: "you're only getting 30 percent". */
  generic: boolean;
  /** It counts the gravely injured. */
  grave: boolean;
  traded: boolean;
  /** "The two countries" */
  pointsBack: boolean;
  /** Those who did it, whoever only says so left out. */
  actors: readonly string[];
  names: Marked;
  modifiers: Marked;
  places: Marked;
  agents: Marked;
  digits: Digits;
  /** Names that narrow its noun. */
  narrowing: readonly string[];
}

/** The traits of a figure. */
export function traitsOf(figure: Figure): Traits {
  const { claim, quantity } = figure;
  const { dimension } = quantity;
  const words = beside(figure);
  return {
    scope: scope(figure),
    narrow: isNarrow(claim),
    anybody: countsAnybody(claim.head),
    tolled: isTolled(figure),
    ofPeople: countsPeople(claim.event as PredicateClass),
    verb: LIGHT.has(claim.predicate) ? '' : claim.predicate,
    told: isTold(figure),
    physical: PHYSICAL.includes(dimension),
    singular: SINGULAR.has(dimension),
    round: dimension === 'rank' && ROUNDS.has(claim.head),
    feat: FEATS.has(claim.head) || (claim.head === '' && claim.modifiers.some((m) => FEATS.has(m))),
    yards: dimension === 'length' && quantity.unit === 'yd',
    bearer: dimension === 'age' ? [] : bearer(figure),
    rejected: dimension === 'money' && REJECTED.test(words.behind),
    speaks: speaks(figure),
    generic: YOU.test(words.before),
    grave: isGrave(claim, words),
    traded: isTraded(figure),
    pointsBack: pointsBack(figure),
    actors: actorsOf(claim),
    // "Albarian citizens" are citizens of Albary
    names: marked([...claim.names, ...claim.names.flatMap(homesOf)]),
    modifiers: marked(claim.modifiers),
    places: marked(claim.places),
    agents: marked(claim.agents),
    digits: digitsOf(quantity),
    narrowing: claim.modifiers.filter((word) => claim.names.includes(word)),
  };
}

/** Nouns that tell where people are from: never everybody. */
const ORIGIN = new Set(['foreigner', 'national', 'local', 'tourist']);

// "killed 10 U.S. citizens", "including 10 Americans", "10 Americans held"
const isNarrow = (claim: Claim): boolean =>
  claim.part ||
  areTakenIn(claim) ||
  ORIGIN.has(claim.head) ||
  claim.names.includes(claim.head) ||
  ((claim.modifiers.length > 0 || claim.whole !== '') && countsAnybody(claim.head));

const LIGHT = new Set(['', 'be', 'have', 'say', 'report', 'put', 'give', 'include', 'stand', 'reach']);
/** Measures of which one alone in a report is likely the same as one alone in another. */
const SINGULAR = new Set([...PHYSICAL, 'money', 'duration', 'percent', 'age', 'clock']);

const TIMES = new Set(['date', 'clock']);
/** "Updated: July 7, 10:04 p.m." is of the page, not of the event. */
const PUBLISHING = new Set(['update', 'publish', 'post', 'modify', 'print']);

// A time at which something happened; the day on which somebody spoke and the year of a copyright line are none.
const isTold = ({ quantity, claim }: Figure): boolean =>
  !TIMES.has(quantity.dimension) ||
  claim.event !== '' ||
  isCurfew({ quantity, claim }) ||
  (claim.predicate !== '' && claim.predicate !== 'be' && !REPORTING.has(claim.predicate) && !PUBLISHING.has(claim.predicate));

/** Whether a time of day is one at which a curfew begins or ends. */
export const isCurfew = ({ quantity, claim }: Pick<Figure, 'quantity' | 'claim'>): boolean =>
  quantity.dimension === 'clock' && claim.context.some((one) => one[0] === 'curfew');

/** Feats of a contest: every player and every game has its own, so they are held together by names alone. */
const FEATS = new Set(
  `touchdown goal try wicket run homer catch carry yard rebound assist penalty inning lap game match bout fight win victory
  interception sack pass reception strikeout rbi rbis save appearance cap start fumble drive playoff season lead turnover tackle over
  touchdowns scamper knockout ko homerun birdie bogey ace`.split(/\s+/),
);
const ROUNDS = new Set(['round', 'set', 'frame', 'quarter', 'half', 'inning', 'lap', 'leg', 'stage', 'minute']);

/** "Two million was insufficient": what somebody would not have. */
const REJECTED =
  /^[^.;]{0,40}\b(?:was|is|were|are|would be) (?:insufficient|inadequate|not enough|too (?:little|low|high|much)|unacceptable)\b/;

/** Right before a figure whoever is spoken to stands for anybody; a question of somebody says little of him either. */
const YOU = /\byou(?:['’](?:re|ve|d|ll))?\b(?! (?:know|see|said|say)\b)[^.,;:?!"“”]{0,25}$/i;

/** People who are counted because they speak. */
const SPEAKERS = new Set(
  'witness eyewitness source expert analyst economist official observer resident researcher critic aide diplomat spokesman spokeswoman'.split(
    ' ',
  ),
);
/** Counts above this are tolls and totals ("the 212 passengers", "118 witnesses spoke"), not handfuls told of in passing. */
const HANDFUL = 10;

const speaks = ({ claim: { head, predicate, role }, quantity }: Figure): boolean =>
  (SPEAKERS.has(head) && quantity.value <= HANDFUL && (REPORTING.has(predicate) || predicate === 'speak')) ||
  (role === 'object' && quantity.dimension === 'count' && ASKED.has(predicate));
/** "Interviewed 38 people": whoever they are, they were asked. */
const ASKED = new Set(['interview', 'survey', 'poll']);

// "Nobody was seriously hurt" against "40 were hurt"
function isGrave({ event }: Claim, { before, behind }: Beside): boolean {
  if (event === 'critical') return true;
  // few sentences are cut into clauses: those that have such a word at all
  const next = GRAVE.test(behind);
  const ahead = event === 'injury' && GRAVE.test(before);
  if (event !== 'injury') return next && GRAVE_INJURY.test(behind.split(CLAUSE)[0] ?? '');
  return (next && GRAVE.test(behind.split(CLAUSE)[0] ?? '')) || (ahead && GRAVE.test(before.split(CLAUSE).at(-1) ?? ''));
}
const GRAVE = /\b(?:serious(?:ly)?|critical(?:ly)?|grave(?:ly)?|severe(?:ly)?|badly|life-threatening|danger|intensive care)\b/i;
const GRAVE_INJURY =
  /^ (?:of (?:them|those)|people|passengers|others)?\b[^.]{0,20}\b(?:serious|critical|grave|severe) (?:condition|injur|wound)/i;
const CLAUSE = /[,;:.–—]|\b(?:and|but|while|including|among)\b/;

const pointsBack = ({ reading, claim, quantity }: Figure): boolean =>
  claim.anaphoric &&
  quantity.dimension === 'count' &&
  quantity.value <= HANDFUL &&
  !countsPeople(claim.event as PredicateClass) &&
  (quantity.value <= PAIR || isCounted(reading as WithClaims, claim));

/** "The two countries" may be told of without a number before, "his four shops" are counted here for the first time. */
const PAIR = 2;

// An earlier figure of the report counts the same.
const isCounted = ({ claims }: WithClaims, claim: Claim): boolean =>
  claims.some(({ quantity, head }) => head === claim.head && quantity < claim.quantity);

/** What is traded: its price moves by the hour. */
const TRADED = new Set(
  `share stock index shares stocks bond equity future bitcoin ether cryptocurrency coin token oil crude brent barrel gold silver copper wheat
  currency rouble ruble lira yen yuan`.split(/\s+/),
);
/** Verbs of prices. */
const MOVING = new Set(
  `fall rise drop climb gain lose jump slump slide slip plunge plummet tumble sink soar surge rally dip close open trade hit rebound bounce swap
  crash`.split(/\s+/),
);
const PRICED = new Set(['rise', 'fall', 'level', 'closure']);

const isTraded = ({ claim, quantity }: Figure): boolean =>
  (quantity.dimension === 'percent' || quantity.dimension === 'money' || quantity.dimension === 'points') &&
  (PRICED.has(claim.event) || claim.context.some((one) => MOVING.has(one[0]))) &&
  claim.context.some((one) => TRADED.has(one[0]));

function actorsOf({ agents, source }: Claim): readonly string[] {
  if (agents.length === 0) return agents;
  const said = source.join(' ').toLowerCase();
  return agents.filter((name) => !said.includes(name));
}
