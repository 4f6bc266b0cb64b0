/** Magnitudes of earthquakes: "magnitude 4.8", "6.3-magnitude", "put at 6.3" in a sentence about a quake. */
import { amountAt } from './amounts.ts';
import { type Draft, type Line, lowerAt } from './line.ts';

const QUAKE = /^(?:earthquakes?|quakes?|aftershocks?|foreshocks?|shocks?|tremors?|temblors?|richter|seismological|magnitude)$/;
/** No earthquake on record exceeds 9.5. */
const STRONGEST = 9.9;

/** The magnitude whose digits stand at token `at`, or null. */
export function magnitudeAt(line: Line, at: number, from: number): Draft | null {
  const text = lowerAt(line, at);
  if (!/^\d(?:[.,]\d)?$/.test(text) || !line.tokens.some((token) => QUAKE.test(token.lower))) return null;
  const draft = amountAt(line, at, from);
  if (draft === null || draft.dimension !== 'count' || draft.value > STRONGEST) return null;
  const half = 0.05;
  if (text.length === 1) return besideMagnitude(line, draft) ? magnitude(draft, half * 10) : null;
  return magnitude(draft, half);
}

/** "magnitude 7", "magnitude-7", "a 7-magnitude". */
function besideMagnitude(line: Line, draft: Draft): boolean {
  const before = lowerAt(line, draft.first - 1);
  const word = before === '-' || before === 'of' ? lowerAt(line, draft.first - 2) : before;
  return word === 'magnitude' || (lowerAt(line, draft.end) === '-' && lowerAt(line, draft.end + 1) === 'magnitude');
}

/** Written to one decimal, a magnitude is rounded to it; a round count's interval does not apply. */
function magnitude(draft: Draft, half: number): Draft {
  const plain = draft.hedge === 'rounded' || draft.hedge === 'exact';
  return {
    ...draft,
    dimension: 'magnitude',
    ...(plain ? { low: draft.value - half, high: draft.value + half, hedge: 'exact' as const } : {}),
  };
}
