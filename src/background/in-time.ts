/** Work that may take too long. */

// The reader waits for the slowest: a source that has not answered by then is left out, and the reader told.
const PATIENCE = 1500; // milliseconds

/** Message of the error of work that took too long. */
export const TOO_SLOW = 'too slow';

// A timer that comes so much too late says that this thread was busy, and could hear no answer.
const BUSY = 50; // milliseconds

/** What `work` gives; rejects where that takes longer than `patience` milliseconds. Time that this thread was busy is given once more. */
export function inTime<T>(work: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((_, reject) => {
    const wait = (left: number): void => {
      const due = performance.now() + left;
      timer = setTimeout(() => {
        const overdue = performance.now() - due;
        if (overdue > BUSY) wait(overdue);
        else reject(new Error(TOO_SLOW));
      }, left);
    };
    wait(patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
