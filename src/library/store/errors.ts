/** What can be in the way of the library, as data: the words for it stand elsewhere. */

/** `full`: no room on the disk or none granted; `closed`: the browser gives no database here; `failed`: anything else. */
export type LibraryFault = 'full' | 'closed' | 'failed';

/** An error of the library that a reader is to be told of. */
export class LibraryError extends Error {
  readonly fault: LibraryFault;

  constructor(fault: LibraryFault, cause: unknown) {
    super(`library ${fault}: ${String(cause)}`, { cause });
    this.fault = fault;
  }
}

const FULL = /quota|disk ?full|no space|FILE_NO_DEVICE_SPACE/i;
// What a browser says of a transaction that it ended without a reason.
const ENDED = /AbortError/;
const CLOSED = /InvalidStateError|SecurityError|UnknownError|NotFoundError|VersionError|not allowed|connection is clos/i;

/** The fault behind what a database threw. */
export function libraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const words = String(error);
  return new LibraryError(FULL.test(words) ? 'full' : CLOSED.test(words) ? 'closed' : 'failed', error);
}

/** The same; where the browser ended the work without a reason, the room that is left tells whether that was it. */
export async function toldError(error: unknown): Promise<LibraryError> {
  if (error instanceof LibraryError || !ENDED.test(String(error))) return libraryError(error);
  const { usage = 0, quota = 0 } = await navigator.storage.estimate().catch(() => ({ usage: 0, quota: 0 }));
  return new LibraryError(quota - usage < ENOUGH ? 'full' : 'closed', error);
}

/** With less than this left, browsers cannot even open a database. */
const ENOUGH = 5_000_000; // bytes
