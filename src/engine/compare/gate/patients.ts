/** People in hospital: those who were taken there, those who were treated, and those who are still there. */
import { beside } from '../statement/beside.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * Whether the first counts those who were taken to hospital, and the second all of the injured: "12 were injured", "five were taken to hospital". Not all
 * of the injured are, nor does one hospital treat all; those who were treated may be all.
 */
export const isTaken = ({ claim, quantity }: Statement, { claim: all, quantity: whole }: Statement): boolean =>
  claim.event === 'hospital' &&
  all.event === 'injury' &&
  (claim.predicate !== 'treat' || claim.role === 'object') &&
  quantity.value < whole.value;

/** "Three remain in hospital", "12 were still in hospital" */
const REMAINS = /\b(?:still|remain(?:s|ed|ing)?)\b/;
const TREATED = new Set('treat take rush admit bring hospitalise hospitalize send'.split(' '));
const remains = (s: Statement): boolean => {
  const { before, behind } = beside(s);
  return REMAINS.test(behind.slice(0, REMAINS_REACH)) || REMAINS.test(before.slice(-REMAINS_REACH));
};
const REMAINS_REACH = 25;

/** Whether the first counts those who are still there, and the second all who were treated: "12 remain in hospital" against "40 were treated". */
export const areLeftThere = (a: Statement, b: Statement): boolean =>
  a.claim.event === 'hospital' &&
  b.claim.event === 'hospital' &&
  TREATED.has(b.claim.predicate) &&
  a.quantity.value < b.quantity.value &&
  remains(a) &&
  !remains(b) &&
  !/\bbeing\b/.test(beside(b).behind.slice(0, REMAINS_REACH));
