/** Where two sentences differ: the words between what they have in common, in order. */
import type { Token } from '../text/tokens.ts';

/** Words that stand in one place of two sentences; one of the two lists may be empty. */
export interface Block {
  own: Token[];
  other: Token[];
  /** What both have right before and right behind it, as the first sentence has it. */
  before: Token[];
  after: Token[];
}

/** The differing blocks of two sentences along their longest common subsequence of words. */
export function blocks(own: readonly Token[], other: readonly Token[]): Block[] {
  const found: Block[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...common(own, other), [own.length, other.length] as const]) {
    if (x > i || y > j)
      found.push({
        own: own.slice(i, x),
        other: other.slice(j, y),
        before: run(own, other, i, j, -1),
        after: run(own, other, x, y, 1),
      });
    [i, j] = [x + 1, y + 1];
  }
  return found;
}

// The words that both have from these positions on (`step` 1), or up to them (-1).
function run(own: readonly Token[], other: readonly Token[], i: number, j: number, step: 1 | -1): Token[] {
  const [from, to] = step > 0 ? [i, j] : [i - 1, j - 1];
  let n = 0;
  while (own[from + n * step] !== undefined && own[from + n * step]?.lower === other[to + n * step]?.lower) n++;
  return step > 0 ? own.slice(from, from + n) : own.slice(i - n, i);
}

// Positions of the longest common subsequence, in order.
function common(own: readonly Token[], other: readonly Token[]): [number, number][] {
  const numbers = new Map<string, number>();
  const numbered = (list: readonly Token[]): Uint16Array => {
    const row = new Uint16Array(list.length);
    for (let i = 0; i < list.length; i++) {
      const { lower } = list[i] as Token; // i is below the length
      const number = numbers.get(lower) ?? numbers.size;
      if (number === numbers.size) numbers.set(lower, number);
      row[i] = number;
    }
    return row;
  };
  const [a, b] = [numbered(own), numbered(other)];
  const found: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length && a[i] === b[j]) found.push([i++, j++]); // where they begin alike nothing is to be weighed
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let x = a.length - 1; x >= i; x--)
    for (let y = b.length - 1; y >= j; y--) {
      const cell = x * width + y;
      best[cell] = a[x] === b[y] ? (best[cell + width + 1] ?? 0) + 1 : Math.max(best[cell + width] ?? 0, best[cell + 1] ?? 0);
    }
  while (i < a.length && j < b.length) {
    const cell = i * width + j;
    if (a[i] === b[j]) found.push([i++, j++]);
    else if ((best[cell + width] ?? 0) >= (best[cell + 1] ?? 0)) i++;
    else j++;
  }
  return found;
}
