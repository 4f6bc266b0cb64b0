/** Decades of life: "in his 20s", "in their late 40s". */
import { type Draft, type Line, lowerAt, touches } from './line.ts';

/** "in his 20s", "in their late 40s", "in their 20's". */
export function decadeOfLife(line: Line, at: number): Draft | null {
  const text = lowerAt(line, at);
  if (!/^[2-9]0$/.test(text) || !touches(line, at + 1)) return null;
  const mark = lowerAt(line, at + 1) === "'" && touches(line, at + 2) ? 1 : 0;
  if (lowerAt(line, at + 1 + mark) !== 's') return null;
  const near = [lowerAt(line, at - 1), lowerAt(line, at - 2), lowerAt(line, at - 3)];
  if (!near.some((word) => word === 'his' || word === 'her' || word === 'their')) return null;
  const low = Number(text);
  return {
    first: at,
    end: at + 2 + mark,
    numeral: [at, at + 2 + mark],
    dimension: 'age',
    unit: 'year',
    value: low,
    low,
    high: low + 9,
    hedge: 'range',
  };
}
