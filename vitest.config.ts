import { defineConfig } from 'vitest/config';

const minute = 60_000;

/** Two projects: `unit` needs Node alone, `browser` needs an installed Chromium or Firefox and a build in `dist/`. */
export default defineConfig({
  test: {
    // Before `npm run build` and without browsers a single file can still be run: `npx vitest run test/engine/…`.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/view/in-english.ts'],
          // Seconds suffice, unless the machine is busy with something else.
          testTimeout: 5 * minute,
          hookTimeout: 5 * minute,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          // A browser start on a busy machine took 9 s; one browser at a time keeps the others from starving.
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
          expect: { poll: { interval: 25, timeout: minute / 2 } }, // as long as the tests' own `poll`
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
