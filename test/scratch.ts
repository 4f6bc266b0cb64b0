/** Folders that a test file fills, and that are gone when it ends, whether it passed or not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

/** A new, empty folder in the system's place for such things. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-test-'));
  made.push(folder);
  return folder;
}

// Hooks of a file run after those of its suites: by then the browsers that had a folder open are closed.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
