/** Gates by what kind of figure it is: recurring feats, moving prices, those who speak, things told of before. */
import { REPORTING } from '../claim/attribution.ts';
import type { Claim } from '../claim/claim.ts';
import { countsPeople, type PredicateClass } from '../lexicon/predicates.ts';
import { otherBearers } from './bearers.ts';
import { beside } from './beside.ts';
import { measuredApart } from './distances.ts';
import { eventRelation, groupRelation } from './features.ts';
import { otherScore } from './game-scores.ts';
import { otherOccasion } from './occasions.ts';
import { oneName } from './one-name.ts';
import { otherPerson } from './persons.ts';
import { otherSpell } from './spells.ts';
import { DAY, type Statement } from './statement.ts';

/** Feats of a contest: every player and every game has its own, so they are held together by names alone. */
const FEATS = new Set(
  `touchdown goal try wicket run homer catch carry yard rebound assist penalty inning lap game match bout fight win victory
  interception sack pass reception strikeout rbi rbis save appearance cap start fumble drive playoff season lead turnover tackle over
  touchdowns scamper knockout ko homerun birdie bogey ace`.split(/\s+/),
);
/** Yards are hardly ever measured but in games, by those who ran them. */
const isYards = ({ quantity }: Statement): boolean => quantity.dimension === 'length' && quantity.unit === 'yd';
/** A score of a season or of a moment, not of a game. */
const RUNNING_SCORE = new Set(['record', 'mark', 'lead', 'advantage', 'season', 'deficit', 'ahead', 'trail', 'jump']);
/** People who are counted because they speak. */
const SPEAKERS = new Set(
  'witness eyewitness source expert analyst economist official observer resident researcher critic aide diplomat spokesman spokeswoman'.split(
    ' ',
  ),
);
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
/** Counts above this are tolls and totals ("the 212 passengers", "118 witnesses spoke"), not handfuls told of in passing. */
const HANDFUL = 10;

/** Why two figures of one dimension cannot be one quantity, by the kind of figure; empty where nothing speaks against it. Symmetric. */
export function closedByKind(a: Statement, b: Statement): string {
  if ((isRound(a) || isRound(b)) && otherRound(a, b)) return 'another round';
  if (isFeat(a.claim) !== isFeat(b.claim) || (isFeat(a.claim) && !shareNames(a.claim, b.claim)))
    return 'feats of other players or games';
  if (isFeat(a.claim) && a.quantity.dimension !== 'rank' && (a.alike.head > 1 || b.alike.head > 1)) return 'feats of other days';
  if (isYards(a) && isYards(b) && !a.claim.agents.some((name) => b.claim.agents.includes(name)))
    return 'feats of other players or games';
  if (a.quantity.dimension === 'score' && (otherGame(a, b) || otherScore(a, b))) return 'the score of another game or moment';
  if (a.quantity.dimension !== 'age' && otherBearers(a, b)) return 'of another';
  const measure = measuredApart(a, b);
  if (measure !== '') return measure;
  if (otherOccasion(a, b)) return 'the time of another occasion';
  if (otherPerson(a, b)) return "another person's age";
  if (a.quantity.dimension === 'money' && rejected(a) !== rejected(b)) return 'an amount that was rejected';
  const spell = otherSpell(a, b);
  if (spell !== '') return spell;
  if (lasting(a) !== lasting(b)) return 'counted over another length of time';
  if (speaks(a) || speaks(b)) return 'those who speak are counted';
  if (isTraded(a) && isTraded(b) && (a.claim.moment !== b.claim.moment || !oneDay(a, b))) return 'prices of different hours';
  if ((pointsBack(a) || pointsBack(b)) && eventRelation(a, b) <= 0) return 'things told of before';
  if (singled(a, b) || singled(b, a)) return 'one of several against all of them';
  if (a.quantity.dimension === 'magnitude' && (isAftershock(a.claim) !== isAftershock(b.claim) || otherQuake(a, b)))
    return 'a quake against an aftershock';
  if (otherActors(a, b)) return 'another did it';
  if (a.claim.holder !== '' && b.claim.holder !== '' && !oneName(a.claim.holder, b.claim.holder)) return "another person's age";
  return '';
}

// "over 50 arrests over four nights" against "46 were arrested on Wednesday night"
const lasting = (s: Statement): boolean => s.quantity.dimension === 'count' && s.period;

/** "Two million was insufficient": what somebody would not have. */
const REJECTED =
  /^[^.;]{0,40}\b(?:was|is|were|are|would be) (?:insufficient|inadequate|not enough|too (?:little|low|high|much)|unacceptable)\b/;
const rejected = (s: Statement): boolean => REJECTED.test(beside(s).behind);

const isFeat = ({ head, modifiers }: Claim): boolean => FEATS.has(head) || (head === '' && modifiers.some((m) => FEATS.has(m)));

const ROUNDS = new Set(['round', 'set', 'frame', 'quarter', 'half', 'inning', 'lap', 'leg', 'stage', 'minute']);
/** "At the end of the fifth round" tells when, not which. */
const EDGES = new Set(['end', 'start', 'beginning', 'middle', 'close']);
const otherRound = ({ claim: a }: Statement, { claim: b }: Statement): boolean =>
  a.head !== b.head ||
  a.predicate !== b.predicate ||
  a.preposition !== b.preposition ||
  a.year !== b.year ||
  EDGES.has(a.predicate);

const isRound = ({ claim, quantity }: Statement): boolean => quantity.dimension === 'rank' && ROUNDS.has(claim.head);

const shareNames = (a: Claim, b: Claim): boolean => a.names.some((name) => b.names.includes(name));

const otherGame = (a: Statement, b: Statement): boolean =>
  [a.claim, b.claim].some(({ head, predicate }) => RUNNING_SCORE.has(head) || RUNNING_SCORE.has(predicate)) ||
  (a.claim.names.length > 0 && b.claim.names.length > 0 && !shareNames(a.claim, b.claim));

const speaks = ({ claim: { head, predicate }, quantity }: Statement): boolean =>
  SPEAKERS.has(head) && quantity.value <= HANDFUL && (REPORTING.has(predicate) || predicate === 'speak');

const PRICED = new Set(['rise', 'fall', 'level', 'closure']);

/** Reports this many days apart tell of two prices; the morning after tells of the evening before. */
const PRICE_DAYS = 2;

function oneDay({ reading: { report: a } }: Statement, { reading: { report: b } }: Statement): boolean {
  const days = [a, b].map(({ published }) => Date.parse(published?.slice(0, 10) ?? '') / DAY);
  return !(Math.abs((days[0] ?? 0) - (days[1] ?? 0)) >= PRICE_DAYS);
}

const isTraded = ({ claim, quantity }: Statement): boolean =>
  (quantity.dimension === 'percent' || quantity.dimension === 'money' || quantity.dimension === 'points') &&
  (PRICED.has(claim.event) || claim.context.some(([lemma]) => MOVING.has(lemma))) &&
  claim.context.some(([lemma]) => TRADED.has(lemma));

const pointsBack = ({ claim, quantity }: Statement): boolean =>
  claim.anaphoric && quantity.dimension === 'count' && quantity.value <= HANDFUL && !countsPeople(claim.event as PredicateClass);

// "an officer and a technician were killed" against "two officers": the first counts one of its two.
const singled = (a: Statement, b: Statement): boolean =>
  a.quantity.dimension === 'count' && a.claim.listed && !b.claim.listed && (a.quantity.implied === true || otherKind(a, b));

// "two women and a man" against "three clerks"
const otherKind = (a: Statement, b: Statement): boolean =>
  countsPeople(a.claim.event as PredicateClass) && a.claim.head !== b.claim.head && groupRelation(a, b) !== 'same';

/** Agencies measure one quake within this of each other. */
const ONE_QUAKE = 0.5;

// Of several quakes, a report tells first of its own; what it adds of others is history.
function otherQuake(a: Statement, b: Statement): boolean {
  if (isAftershock(a.claim) && isAftershock(b.claim)) return false;
  const own = ({ reading, quantity }: Statement): boolean => {
    const first = reading.quantities.find((q) => q.dimension === 'magnitude');
    return first === undefined || Math.abs(first.value - quantity.value) <= ONE_QUAKE;
  };
  return isHistory(a) !== isHistory(b) || !own(a) || !own(b) || Math.abs(a.quantity.value - b.quantity.value) > 2 * ONE_QUAKE;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "In February, a quake", "the last major quake to hit the coast" */
const QUAKE_OF_ANOTHER_TIME = new RegExp(
  `\\b(?:in|since|last) (${MONTHS})\\b(?! \\d{1,2}\\b)|\\b[Ll]ast (?:major|big|great|strong) \\p{Ll}*quake`,
  'u',
);

// Told of a month that is not that of publication.
function isHistory(s: Statement): boolean {
  const { before, behind } = beside(s);
  const told = QUAKE_OF_ANOTHER_TIME.exec(`${before} ${behind}`.replace(/^In /, 'in '));
  if (told === null) return false;
  const month = MONTHS.split('|').indexOf(told[1] ?? '') + 1;
  return month === 0 || Number(s.reading.report.published?.slice(5, 7)) !== month;
}

const isAftershock = ({ head, context }: Claim): boolean =>
  head === 'aftershock' || context.some(([lemma, weight]) => lemma === 'aftershock' && weight >= 0.5);

// Both name who did it, both reports know both names, and nobody is in both: two deals, two offers, two results.
function otherActors(a: Statement, b: Statement): boolean {
  if (countsPeople(a.claim.event as PredicateClass) || countsPeople(b.claim.event as PredicateClass)) return false;
  const x = own(a.claim);
  const y = own(b.claim);
  return (
    x.length > 0 &&
    y.length > 0 &&
    !x.some((name) => b.claim.names.includes(name) || y.includes(name)) &&
    !y.some((name) => a.claim.names.includes(name)) &&
    x.some((name) => b.reportNames.has(name)) &&
    y.some((name) => a.reportNames.has(name)) &&
    !REPORTING.has(a.claim.predicate) &&
    !REPORTING.has(b.claim.predicate)
  );
}

// Whoever only says so did not do it.
const own = ({ agents, source }: Claim): string[] => {
  const said = source.join(' ').toLowerCase();
  return agents.filter((name) => !said.includes(name));
};
