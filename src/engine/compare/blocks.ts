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
  const least = Math.min(own.length, other.length);
  let head = 0; // where they begin alike nothing is to be weighed
  while (head < least && own[head]?.lower === other[head]?.lower) head++;
  let tail = 0;
  while (tail < least - head && own.at(-1 - tail)?.lower === other.at(-1 - tail)?.lower) tail++;
  const found = Array.from({ length: head }, (_, i): [number, number] => [i, i]);
  const rest = { own: own.slice(head), other: other.slice(head) };
  const between = isStrange(rest.own, rest.other, tail) && isStrange(rest.other, rest.own, tail);
  // What stands between a common beginning and a common end, and nowhere in the other sentence, meets nothing.
  if (between) for (let n = tail; n > 0; n--) found.push([own.length - n, other.length - n]);
  else for (const [x, y] of subsequence(rest.own, rest.other)) found.push([head + x, head + y]);
  return found;
}

// Whether nothing before the last `tail` words of the one stands in the other.
function isStrange(one: readonly Token[], other: readonly Token[], tail: number): boolean {
  for (let i = 0; i < one.length - tail; i++) {
    const lower = one[i]?.lower;
    for (const token of other) if (token.lower === lower) return false;
  }
  return true;
}

function subsequence(own: readonly Token[], other: readonly Token[]): [number, number][] {
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
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let x = a.length - 1; x >= 0; x--)
    for (let y = b.length - 1; y >= 0; y--) {
      const cell = x * width + y;
      best[cell] =
        a[x] === b[y] ? (best[cell + width + 1] as number) + 1 : Math.max(best[cell + width] as number, best[cell + 1] as number);
    }
  const found: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const cell = i * width + j;
    if (a[i] === b[j]) found.push([i++, j++]);
    else if ((best[cell + width] as number) >= (best[cell + 1] as number)) i++;
    else j++;
  }
  return found;
}
