/** Gates by what kind of figure it is: recurring feats, moving prices, those who speak, things told of before. */

import type { Dimension } from '../../../model.ts';
import type { Claim } from '../../claim/claim.ts';
import { MONTHS } from '../../grammar/occasion.ts';
import { REPORTING } from '../../grammar/sentence-speakers.ts';
import { namesPeople } from '../../lexicon/groups.ts';
import { perObject } from '../../per-object.ts';
import { oneName } from '../name/one-name.ts';
import { otherBearers } from '../statement/bearers.ts';
import { beside } from '../statement/beside.ts';
import { areOfOtherHosts } from '../statement/hosts.ts';
import { share } from '../statement/marks.ts';
import { DAY, type Statement } from '../statement/statement.ts';
import { measuredApart } from './distances.ts';
import { otherScore } from './game-scores.ts';
import { mayBeOfAnother, ofAnotherThing } from './measured-things.ts';
import { otherOccasion } from './occasions.ts';
import { areLeftOver } from './others.ts';
import { areLeftThere, isTaken } from './patients.ts';
import { ofLongTime } from './periods.ts';
import { otherPerson } from './persons.ts';
import { both, either, eitherWay, type Gate, type Sort, sortsBy, unlike } from './sorts.ts';
import { otherSpell } from './spells.ts';

/** A score of a season or of a moment, not of a game. */
const RUNNING_SCORE = new Set(['record', 'mark', 'lead', 'advantage', 'season', 'deficit', 'ahead', 'trail', 'jump']);

/** Why two figures of one dimension cannot be one quantity, by the kind of figure; empty where nothing speaks against it. Symmetric. `gates`: those asked. */
export function closedByKind(a: Statement, b: Statement, gates: readonly Gate[] = sortOf(a).to(sortOf(b))): string {
  for (const { why } of gates) {
    const reason = why(a, b);
    if (reason !== '') return reason;
  }
  return '';
}

const isOf =
  (dimension: Dimension) =>
  ({ quantity }: Statement): boolean =>
    quantity.dimension === dimension;

// "ten minutes before the crash" against "eight minutes after the call"
const turned = (a: Statement, b: Statement): boolean =>
  a.quantity.dimension === 'duration' &&
  a.offset &&
  b.offset &&
  /^ before\b/.test(beside(a).behind) &&
  /^ after\b/.test(beside(b).behind);

// "can hold 300" against "held 280"; of a power station or a battery the capacity is what it is known by
const limits = ({ claim: a, quantity }: Statement, { claim: b }: Statement): boolean =>
  a.frame === 'limit' && b.frame === 'event' && quantity.dimension !== 'power';

// Every player and every game has its own.
function otherFeat(a: Statement, b: Statement): string {
  if (a.traits.feat !== b.traits.feat || !share(a.traits.names, b.traits.names)) return 'feats of other players or games';
  return a.quantity.dimension !== 'rank' && (a.alike.head > 1 || b.alike.head > 1) ? 'feats of other days' : '';
}

// "over 50 arrests over four nights" against "46 were arrested on Wednesday night"
const lasting = (s: Statement): boolean => s.quantity.dimension === 'count' && (s.period || (s.traits.ofPeople && ofLongTime(s)));

// "killed at least 14", "38 vehicles took part"
const ofThings = (a: Statement, { claim: { head }, kind: { groups } }: Statement): boolean =>
  isTollOfAnybody(a) && groups.length > 0 && !namesPeople(head);

const isTollOfAnybody = ({ traits, claim }: Statement): boolean => traits.tolled && claim.head === '';

// "employs 430 people" against "300 people came to the wake"
const areEmployed = ({ claim: a }: Statement, { claim: b, traits, quantity }: Statement): boolean =>
  a.event === 'hiring' && b.event === '' && traits.verb !== '' && b.head === 'people' && quantity.dimension === 'count';

/** "A further eight", "another 12" */
const FURTHER = /\b(?:a further|another|an additional) $/i;

// "41, including nine children" against "33 and a further eight": of the eight nobody says what kind of people they are
const furtherAgainst = (a: Statement, { claim, kind }: Statement): boolean =>
  claim.part && claim.head !== '' && kind.groups.length > 0 && isFurther(a);

const isFurther = (s: Statement): boolean => s.traits.ofPeople && s.claim.head === '' && FURTHER.test(beside(s).before);

/** Verbs of debts right before an amount; words that tell in a clause of what somebody has, and of what he owes. */
const OWING = /\b(?:ow(?:e|es|ed|ing)|borrow(?:s|ed|ing)?)\b(?: (?!for\b|as\b)[\p{L}'’]+){0,3} $/u;
const HAVING = /\b(?:ha[ds]|have|h[eo]ld|savings?|saved|deposit(?:s|ed)?)\b[^;:.]*$/i;
const DEBT = /\b(?:debts?|loans?|credit|arrears|mortgages?)\b[^;:.]*$/i;

// "he owed the bank 95,000" against "he had 60,000 there"
function owed(a: Statement, b: Statement): boolean {
  const { before } = beside(b);
  return isOwed(a) && HAVING.test(before) && !DEBT.test(before);
}

const isOwed = (s: Statement): boolean => s.quantity.dimension === 'money' && OWING.test(beside(s).before);

// "In 2022, 36 people died there" against "in March, 23 people died elsewhere"
function ofOtherYear(a: Statement, b: Statement): boolean {
  if (!isOfAYear(a) || b.claim.frame !== 'background' || b.claim.year !== 0) return false;
  const date = b.reading.quantities[b.claim.date];
  return date !== undefined && date.dimension === 'date' && new Date(date.value * DAY).getUTCFullYear() !== a.claim.year;
}

const isOfAYear = ({ claim }: Statement): boolean => claim.frame === 'background' && claim.year !== 0;

/** "At the end of the fifth round" tells when, not which. */
const EDGES = new Set(['end', 'start', 'beginning', 'middle', 'close']);
const otherRound = ({ claim: a }: Statement, { claim: b }: Statement): boolean =>
  a.head !== b.head ||
  a.predicate !== b.predicate ||
  a.preposition !== b.preposition ||
  a.year !== b.year ||
  EDGES.has(a.predicate);

/** Those who vote are no players: one motion is carried by one result, whoever is named beside it. */
const VOTED = new Set(['vote', 'motion', 'bill', 'resolution', 'referendum', 'parliament', 'senate', 'ballot', 'lawmaker']);
const isVote = ({ claim, quantity }: Statement): boolean =>
  /votes?\b/.test(quantity.span.text) || claim.context.some(([lemma]) => VOTED.has(lemma));

const otherGame = (a: Statement, b: Statement): boolean =>
  [a.claim, b.claim].some(({ head, predicate }) => RUNNING_SCORE.has(head) || RUNNING_SCORE.has(predicate)) ||
  (a.claim.names.length > 0 && b.claim.names.length > 0 && !share(a.traits.names, b.traits.names) && !(isVote(a) && isVote(b)));

/** Reports this many days apart tell of two prices; the morning after tells of the evening before. */
const PRICE_DAYS = 2;

// "lost 61 percent on Thursday" in both
function onOneDate(a: Statement, b: Statement): boolean {
  const [x, y] = [a.reading.quantities[a.claim.date], b.reading.quantities[b.claim.date]];
  return x !== undefined && x.unit === 'weekday' && x.unit === y?.unit && x.value === y.value;
}

function oneDay({ reading: { report: a } }: Statement, { reading: { report: b } }: Statement): boolean {
  const days = [a, b].map(({ published }) => Date.parse(published?.slice(0, 10) ?? '') / DAY);
  return !(Math.abs((days[0] ?? 0) - (days[1] ?? 0)) >= PRICE_DAYS);
}

/** "convicted on seven counts" */
const CHARGES = new Set(['count', 'charge', 'offence', 'offense']);

/** "Three times as much", "twice the size": more than another figure, not how often or above which level. */
const MORE = /^ (?:as (?:much|many|big|large|high)|more)\b/;
const isMore = (s: Statement): boolean => MORE.test(beside(s).behind);

// "31 hours after the flood" against "for 24 hours"; "53 minutes later" may be by how much, "from 52 million a year earlier" is when
const tellsWhen = (s: Statement): boolean =>
  s.offset && (LONG_UNITS.has(s.quantity.unit) || !/^ (?:later|earlier)\b/.test(beside(s).behind));
const LONG_UNITS = new Set(['week', 'month', 'year']);

// "In 2016 two miners died here" against those who died now
const isHistoric = ({ claim, reading: { report } }: Statement): boolean =>
  claim.frame === 'background' && claim.year < Number(report.published?.slice(0, 4) ?? Number.POSITIVE_INFINITY);
/** Sums and shares of last year are told without the year too. */
const OF_A_YEAR = new Set(['money', 'percent', 'fraction', 'points', 'age']);

// "of the 24 crew, 22 were taken off" against "all 23 crew members are safe"
const ofAll = ({ claim: a }: Statement, b: Statement): boolean =>
  a.part && b.quantity.dimension === 'count' && !b.claim.part && ALL.test(beside(b).before);
const ALL = /\ball (?:of )?(?:the |its |their )?$/i;

// "an officer and a technician were killed" against "two officers": the first counts one of its two.
const singled = (a: Statement, b: Statement): boolean =>
  a.claim.listed && !b.claim.listed && a.quantity.dimension === 'count' && (a.quantity.implied === true || otherKind(a, b));

// "two women and a man" against "three clerks"; of "14 crashes and 23 injured" nobody says what kind of people they are
const otherKind = (a: Statement, b: Statement): boolean =>
  a.traits.ofPeople && a.claim.head !== '' && a.claim.head !== b.claim.head && a.kind.to(b.kind).groups !== 'same';

const againstAftershock = (a: Statement, b: Statement): boolean =>
  a.quantity.dimension === 'magnitude' && (isAftershock(a.claim) !== isAftershock(b.claim) || otherQuake(a, b));

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

/** Two that name who makes an offer hardly ever mean one of one bidder: a report may know one of the rivals alone. */
const OFFERS = new Set(['offer', 'bid', 'deal', 'contract']);

// Both name who did it, both reports know both names, and nobody is in both: two deals, two offers, two results.
function otherActors(a: Statement, b: Statement): boolean {
  const x = a.traits.actors;
  const y = b.traits.actors;
  if (x.length === 0 || y.length === 0 || a.traits.ofPeople || b.traits.ofPeople) return false;
  return (
    !x.some((name) => b.claim.names.includes(name) || y.includes(name)) &&
    !y.some((name) => a.claim.names.includes(name)) &&
    ((OFFERS.has(a.claim.predicate) && OFFERS.has(b.claim.predicate)) ||
      (x.some((name) => b.reportNames.has(name)) && y.some((name) => a.reportNames.has(name)))) &&
    !REPORTING.has(a.claim.predicate) &&
    !REPORTING.has(b.claim.predicate)
  );
}

/** In the order in which they are asked. */
const GATES: readonly Gate[] = [
  either(({ traits }) => traits.round, 'another round', otherRound),
  { concerns: ({ traits }) => traits.feat, of: 'either', why: otherFeat },
  // Yards are hardly ever measured but in games, by those who ran them.
  both(
    ({ traits }) => traits.yards,
    'feats of other players or games',
    ({ traits: a }, { traits: b }) => !share(a.agents, b.agents),
  ),
  either(
    isOf('score'),
    'the score of another game or moment',
    (a, b) => isOf('score')(a) && (otherGame(a, b) || otherScore(a, b)),
  ),
  either(
    ({ traits }) => traits.bearer.length > 0,
    'of another',
    (a, b) => !isOf('age')(a) && otherBearers(a, b),
  ),
  { concerns: isOf('length'), of: 'both', why: measuredApart },
  { concerns: mayBeOfAnother, of: 'either', why: ofAnotherThing },
  either(isOf('clock'), 'the time of another occasion', otherOccasion),
  both(isOf('age'), "another person's age", otherPerson),
  unlike(({ traits }) => traits.rejected, 'an amount that was rejected'),
  { concerns: isOf('duration'), of: 'both', why: otherSpell },
  unlike(lasting, 'counted over another length of time'),
  either(
    ({ traits }) => traits.speaks,
    'those who speak are counted',
    () => true,
  ),
  either(
    ({ traits }) => traits.generic,
    'told of anybody',
    (a, b) => a.traits.generic !== b.traits.generic && !isOf('date')(a),
  ),
  both(
    ({ traits }) => traits.traded,
    'prices of different hours',
    (a, b) => a.claim.moment !== b.claim.moment || !(onOneDate(a, b) || oneDay(a, b)),
  ),
  either(
    ({ traits }) => traits.pointsBack,
    'things told of before',
    (a, b) => a.kind.to(b.kind).event <= 0,
  ),
  eitherWay(({ claim }) => claim.event === 'hospital', 'some of the injured, taken to hospital', isTaken),
  eitherWay(({ claim }) => claim.event === 'hospital', 'those who remain against all who were treated', areLeftThere),
  unlike(({ traits }) => traits.grave, 'the gravely injured against all of them'),
  unlike(({ claim }) => CHARGES.has(claim.head), 'counts of a charge, not people'),
  eitherWay(({ claim }) => claim.part, 'some of them against all of them', ofAll),
  both(({ claim }) => claim.part, 'another group', areOfOtherHosts),
  eitherWay(isTollOfAnybody, 'another group', ofThings),
  eitherWay(({ claim }) => claim.event === 'hiring', 'those who work there against others', areEmployed),
  either(({ claim }) => claim.part, 'what is left against all of it', areLeftOver),
  eitherWay(isFurther, 'a further part against those of one kind', furtherAgainst),
  eitherWay(isOwed, 'what is owed against what is had', owed),
  eitherWay(isOfAYear, 'another year', ofOtherYear),
  eitherWay(({ claim }) => claim.listed, 'one of several against all of them', singled),
  either(isOf('magnitude'), 'a quake against an aftershock', againstAftershock),
  both(({ traits }) => traits.actors.length > 0, 'another did it', otherActors),
  either(isHistoric, 'another year', (a, b) => isHistoric(a) !== isHistoric(b) && !OF_A_YEAR.has(a.quantity.dimension)),
  either(isOf('multiple'), 'times of another thing', (a, b) => isOf('multiple')(a) && isMore(a) !== isMore(b)),
  either(tellsWhen, 'when, against how long', (a, b) => isOf('duration')(a) && tellsWhen(a) !== tellsWhen(b)),
  eitherWay(({ offset }) => offset, 'before a thing, against after another', turned),
  both(
    ({ claim }) => claim.holder !== '',
    "another person's age",
    ({ claim: a }, { claim: b }) => !oneName(a.holder, b.holder),
  ),
  eitherWay(({ claim }) => claim.frame === 'limit', 'a limit against a fact', limits),
];

const sortOf = sortsBy(GATES);

/** The sorts of the figures of a side. */
export const sortsOf = perObject((side: readonly Statement[]): readonly Sort[] => side.map(sortOf));
