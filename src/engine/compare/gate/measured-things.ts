/** Of what a measure is one: of the wind or of the storm, of what a tank held or of what ran out of it, of a level or of its change. */
import { PHYSICAL } from '../../lexicon/predicates.ts';
import { beside } from '../statement/beside.ts';
import type { Statement } from '../statement/statement.ts';
import { isCurfew } from '../statement/traits.ts';

/** Whether a measure is of those that may be of another thing than others. */
export function mayBeOfAnother(s: Statement): boolean {
  const { dimension } = s.quantity;
  if (s.claim.frame === 'prospect' || PHYSICAL.includes(dimension)) return true;
  if (dimension === 'count') return rateOf(s) !== '';
  return dimension === 'percent' ? isTurnout(s) : dimension === 'duration' && isAccounting(s);
}

/** Why two measures are of two things; empty where nothing speaks against it. Symmetric. */
export function ofAnotherThing(a: Statement, b: Statement): string {
  const { dimension } = a.quantity;
  if (dimension === 'count') return rateOf(a) === rateOf(b) ? '' : 'a rate against a number';
  if (dimension === 'percent')
    return isTurnout(a) !== isTurnout(b) && isOfVotes(isTurnout(a) ? b : a) ? 'turnout against votes' : '';
  if (dimension === 'duration') return isAccounting(a) === isAccounting(b) && !isAccounting(a) ? '' : 'a period of account';
  if (
    !isCurfew(a) && // the hours of one that is announced are its hours
    (dimension === 'clock' || dimension === 'temperature') &&
    a.claim.frame !== b.claim.frame &&
    [a, b].some(({ claim }) => claim.frame === 'prospect')
  )
    return 'a plan against what happened';
  if (!PHYSICAL.includes(dimension)) return '';
  if (dimension === 'speed' && areOfOtherMovers(a, b)) return 'the speed of another thing';
  if (ranOut(a, b) || ranOut(b, a)) return 'what ran out against what was held';
  return isChange(a) !== isChange(b) && isLevel(isChange(a) ? b : a) ? 'a change against a level' : '';
}

/** What moves: the nearest of these before a speed, or right behind it, tells. */
const MOVERS = /\b(?:(gust)\w*|(wind)s?|(mov|drift|head|track|advanc)(?:e|es|ed|ing|s))\b/gi;
/** So far before a speed, in characters, what moves stands. */
const MOVER_REACH = 60;
const BEHIND = /^ (?:(gust)s?|(?:[\p{Ll}-]+ )?(wind)s?)\b/u;

function areOfOtherMovers(a: Statement, b: Statement): boolean {
  const x = moverOf(a);
  const y = moverOf(b);
  return x !== '' && y !== '' && x !== y;
}

function moverOf(s: Statement): string {
  const { before, behind } = beside(s);
  const right = BEHIND.exec(behind);
  const last = right ?? [...before.slice(-MOVER_REACH).matchAll(MOVERS)].at(-1);
  if (last === undefined) return '';
  return last[1] === undefined ? (last[2] === undefined ? 'way' : 'wind') : 'gust';
}

/** What a tank, a ship or a lorry does with what is in it. */
const HOLDING = new Set(['hold', 'carry', 'contain', 'store', 'load', 'transport']);

// "held 90 tonnes of acid" against "12 tonnes leaked"
const ranOut = ({ claim: a }: Statement, { claim: b }: Statement): boolean => a.event === 'leak' && HOLDING.has(b.predicate);

// "rose four metres", "fell by 3 degrees"
const isChange = ({ claim: { event, role, preposition } }: Statement): boolean =>
  (event === 'rise' || event === 'fall') && (role === 'object' || preposition === 'by');
// "reached nine metres", "rose to nine metres"
const isLevel = ({ claim: { event, preposition } }: Statement): boolean => event === 'level' || preposition === 'to';

const isTurnout = ({ quantity, claim }: Statement): boolean => quantity.dimension === 'percent' && claim.event === 'attendance';
const VOTES = /\b(?:votes?|won|wins|winning|passed|elected|re-elected|approved|rejected|majority|in favou?r)\b/;
function isOfVotes(s: Statement): boolean {
  const { before, behind } = beside(s);
  return VOTES.test(before) || VOTES.test(behind);
}

/** "In the three months to June", "over the first nine months of the year" */
const ACCOUNT = /\b(?:in|for|during|over) (?:the|its) (?:first |last |final |past |previous )?$/i;
const ACCOUNTED = /^ (?:to|of|ended|ending|through|until)\b/;
function isAccounting(s: Statement): boolean {
  const { before, behind } = beside(s);
  return ACCOUNT.test(before) && ACCOUNTED.test(behind);
}

/** "38 ships a day", "38 ships annually", and not "12 men a day later" or "a year in prison" */
const RATE =
  /^ (?:[\p{L}-]+ ){0,3}(?:(?:an?|per|each|every) (hour|day|night|week|month|year)\b(?! (?:later|earlier|ago|after|before|since|on|old|in (?:prison|jail|custody|office|power|a|the))\b)|(hourly|daily|weekly|monthly|annually|yearly)\b(?! \p{Ll}+s\b))/u;
const PERIODS = new Map(
  Object.entries({ hourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month', annually: 'year', yearly: 'year' }),
);
function rateOf(s: Statement): string {
  const found = RATE.exec(beside(s).behind);
  return found?.[1] ?? PERIODS.get(found?.[2] ?? '') ?? '';
}
