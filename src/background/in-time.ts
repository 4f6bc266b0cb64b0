/** Work that may take too long. */

// The reader waits for the slowest: a source that has not answered by then is left out, and the reader told.
const PATIENCE = 1500; // milliseconds

/** Message of the error of work that took too long. */
export const TOO_SLOW = 'too slow';

/** What `work` gives; rejects where that takes longer than `patience` milliseconds. */
export function inTime<T>(work: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((_, reject) => {
    timer = setTimeout(() => reject(new Error(TOO_SLOW)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
