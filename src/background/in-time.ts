/** Work that may take too long. */

// The reader waits for the slowest: a source that has not answered by then is left out, and the reader told.
const PATIENCE = 1500; // milliseconds

/** Message of the error of work that took too long. */
export const TOO_SLOW = 'too slow';

// A timer that comes so much too late says that this thread was busy, and could hear no answer.
const BUSY = 50; // milliseconds

// A machine that was asleep is late by hours, and a busy thread may be late for ever: neither is waited for so long.
const RENEWALS = 3;

/**
 * What `work` gives; rejects where that takes longer than `patience` milliseconds. Time that this thread was busy is given
 * once more, up to as long again and a few times at most.
 */
export function inTime<T>(work: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((_, reject) => {
    const wait = (left: number, renewals: number): void => {
      const due = performance.now() + left;
      timer = setTimeout(() => {
        const overdue = performance.now() - due;
        if (overdue > BUSY && renewals > 0) wait(Math.min(overdue, patience), renewals - 1);
        else reject(new Error(TOO_SLOW));
      }, left);
    };
    wait(patience, RENEWALS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
