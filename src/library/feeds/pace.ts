/** Politeness towards hosts: one request at a time, and a breath between two. */

/** Between the end of a request and the next one to the same host, in milliseconds. */
const SPACING = 2000;

/** Runs `work` when the host is free, and leaves the host alone for `rest` milliseconds after it, or longer. */
export type Pace = <T>(host: string, work: () => Promise<T>, rest?: number) => Promise<T>;

/** A pace for one run; hosts do not wait for one another. `wait` resolves after so many milliseconds. */
export function createPace(wait: (milliseconds: number) => Promise<void>, spacing = SPACING): Pace {
  const lines = new Map<string, Promise<unknown>>();
  return <T>(host: string, work: () => Promise<T>, rest = 0): Promise<T> => {
    const before = lines.get(host);
    const turn = before === undefined ? work() : before.then(work);
    lines.set(
      host,
      turn.catch(() => undefined).then(() => wait(Math.max(spacing, rest))),
    );
    return turn;
  };
}
