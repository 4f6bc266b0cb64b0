/** Where two rows of words differ, given as numbers: what stands between the words that they have in common, in order. */

/** Places of words that stand in one place of two rows: from the first up to the second; one of the two may be empty. */
export interface Gap {
  own: readonly [from: number, to: number];
  other: readonly [from: number, to: number];
  /** How many words right before it and right behind it are alike. */
  before: number;
  after: number;
}

/** The differing places of two rows along their longest common subsequence. */
export function gaps(a: Int32Array, b: Int32Array): Gap[] {
  const met = common(a, b);
  const found: Gap[] = [];
  let i = 0;
  let j = 0;
  for (let x = 0; x <= a.length; x++) {
    const y = x === a.length ? b.length : (met[x] as number); // x is below the length
    if (y < 0) continue;
    if (x > i || y > j)
      found.push({
        own: [i, x],
        other: [j, y],
        before: countAlike(a, b, i - 1, j - 1, -1),
        after: countAlike(a, b, x, y, 1),
      });
    i = x + 1;
    j = y + 1;
  }
  return found;
}

// How many words both have alike from these positions on (`step` 1), or up to them (-1).
function countAlike(a: Int32Array, b: Int32Array, from: number, to: number, step: 1 | -1): number {
  let n = 0;
  while (a[from + n * step] !== undefined && a[from + n * step] === b[to + n * step]) n++;
  return n;
}

// For each word of the first the place of the word that it meets along the longest common subsequence; -1 where it meets none.
function common(a: Int32Array, b: Int32Array): Int16Array {
  const met = new Int16Array(a.length).fill(-1);
  const head = countAlike(a, b, 0, 0, 1); // where they begin alike nothing is to be weighed
  for (let i = 0; i < head; i++) met[i] = i;
  const x = a.subarray(head);
  const y = b.subarray(head);
  const tail = countAlike(x, y, x.length - 1, y.length - 1, -1);
  const between = isStrange(x.subarray(0, x.length - tail), y) && isStrange(y.subarray(0, y.length - tail), x);
  // What stands between a common beginning and a common end, and nowhere in the other sentence, meets nothing.
  if (between) for (let n = tail; n > 0; n--) met[a.length - n] = b.length - n;
  else subsequence(x, y, head, met);
  return met;
}

// Whether no word of the one stands in the other.
function isStrange(one: Int32Array, other: Int32Array): boolean {
  for (let i = 0; i < one.length; i++) for (let j = 0; j < other.length; j++) if (one[i] === other[j]) return false;
  return true;
}

// Of two sentences without their first `head` words.
function subsequence(a: Int32Array, b: Int32Array, head: number, met: Int16Array): void {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let x = a.length - 1; x >= 0; x--)
    for (let y = b.length - 1; y >= 0; y--) {
      const cell = x * width + y;
      best[cell] =
        a[x] === b[y] ? (best[cell + width + 1] as number) + 1 : Math.max(best[cell + width] as number, best[cell + 1] as number);
    }
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const cell = i * width + j;
    if (a[i] === b[j]) met[head + i++] = head + j++;
    else if ((best[cell + width] as number) >= (best[cell + 1] as number)) i++;
    else j++;
  }
}
