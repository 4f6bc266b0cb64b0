/** Floors: in a house with many of them, those on which a fire began are one, whatever verb tells of it. */
import { beside } from '../statement/beside.ts';
import type { Statement } from '../statement/statement.ts';

const FLOORS = new Set(['floor', 'storey', 'story', 'level', 'deck']);
/** "The blaze broke out on the", "the fire had started on the" */
const BEGAN = /\b(?:broke out|broken out|started|starting|began|begun|originated|erupted|ignited)\b[^.;:]*$/;

/** Whether the floor is told to be the one on which something began. */
export const isWhereItBegan = (s: Statement): boolean =>
  s.quantity.dimension === 'rank' && FLOORS.has(s.claim.head) && BEGAN.test(beside(s).before);
