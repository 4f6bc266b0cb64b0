/** How much a figure tells a reader who does not know it. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { countsPeople, type PredicateClass } from '../../lexicon/predicates.ts';
import type { Statement } from './statement.ts';

/** By what happened: people's lives before their liberty, their homes and work, then money and the rest. */
const BY_EVENT: Readonly<Partial<Record<PredicateClass, number>>> = {
  death: 3,
  missing: 2.5,
  injury: 2.5,
  casualty: 2.5,
  hospital: 2,
  trapped: 2.5,
  rescue: 2,
  capture: 2.5,
  arrest: 2.5,
  charge: 2,
  conviction: 2.5,
  acquittal: 2,
  displacement: 2.5,
  infection: 2,
  destruction: 2,
  damage: 1.5,
  seizure: 2,
  launch: 1,
  strike: 1.5,
  dismissal: 2.5,
  closure: 1.5,
  cancellation: 1.5,
  deployment: 1.5,
  theft: 2,
  leak: 2,
  flight: 1.5,
  fine: 2,
  payment: 1.5,
  pledge: 1.5,
};
/** Any other figure of these dimensions. */
const BY_DIMENSION: Readonly<Partial<Record<Statement['quantity']['dimension'], number>>> = {
  money: 1.5,
  percent: 1,
  area: 1,
  mass: 1,
  volume: 1,
  count: 0.7,
};

/** A smaller sum, in whatever currency, is somebody's own. */
const LEAST_SUM = 10_000;

const EARLIER = /\b(?:previous|earlier|past|former|last)\b/i;

/** 0 for figures that are not of the event as it stands or that tell little by themselves, up to 3. */
export function figureWeight({ claim, quantity }: Statement, lexicon: Lexicon): number {
  if (claim.frame !== 'event' || claim.title || EARLIER.test(claim.label)) return 0;
  const known = BY_DIMENSION[quantity.dimension];
  if (known === undefined || (quantity.dimension === 'count' && claim.label === '' && claim.event === '')) return 0;
  if (quantity.unit === 'times' || (quantity.implied === true && claim.event !== 'death')) return 0;
  // "one message" and the price of a ticket are colour.
  if (quantity.dimension === 'count' && Math.abs(quantity.value) < 2 && claim.event !== 'death') return 0;
  if (quantity.dimension === 'money' && quantity.per === undefined && Math.abs(quantity.value) < LEAST_SUM) return 0;
  const event = claim.event as PredicateClass;
  // "hold meetings", "save money": of things the words mean something else.
  if (quantity.dimension === 'count' && countsPeople(event) && claim.head !== '' && !lexicon.isPerson(claim.head)) return known;
  return quantity.dimension === 'count' || quantity.dimension === 'money' ? (BY_EVENT[event] ?? known) : known;
}
