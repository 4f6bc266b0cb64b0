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
  const width = other.length + 1;
  const best = new Uint16Array((own.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] as number;
  for (let i = own.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      best[i * width + j] = own[i]?.lower === other[j]?.lower ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < own.length && j < other.length; )
    if (own[i]?.lower === other[j]?.lower) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return found;
}
