/** Timing for the benchmark. */

/** Median of the milliseconds that `run` takes over `rounds` rounds, after `warm` rounds that are not counted. */
export function median(run: () => unknown, rounds = 15, warm = 5): number {
  for (let i = 0; i < warm; i++) run();
  return middle(Array.from({ length: rounds }, () => timed(run)));
}

/** Milliseconds that one call takes. */
export function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

/** Median of some numbers; 0 of none. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Milliseconds as text: `12.3 ms`, `45 µs`. */
export function shown(milliseconds: number): string {
  if (milliseconds < 0.1) return `${(milliseconds * 1000).toFixed(1)} µs`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
}
