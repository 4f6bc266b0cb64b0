// npm test: build, find or install the browsers, run every test, and close with a line `N passed, N failed[, N skipped]`.
// usage: node scripts/test.mjs [--unit] [FILE]...     --unit: only what Node alone can run (no build, no browser)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { ensureBrowser } from './browsers.mjs';

const KINDS = ['chromium', 'firefox'];
const REPORT = 'build/test-report.json';
const args = process.argv.slice(2);
const unit = args.includes('--unit');
const files = args.filter((arg) => !arg.startsWith('--'));

function node(...command) {
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}

// Chromium and Firefox are both tested where both can be had; one is enough.
function prepare() {
  if (node('build.mjs') !== 0) {
    console.error('node build.mjs failed: see above. No test was run.');
    process.exit(1);
  }
  const missing = KINDS.flatMap((kind) => {
    try {
      ensureBrowser([kind]);
      return [];
    } catch (error) {
      console.error(error.message);
      return [kind];
    }
  });
  if (missing.length === KINDS.length) process.exit(1);
  for (const kind of missing) console.error(`The tests in ${kind} are left out: it is not installed.`);
  // The browser tests run in the browser that this variable names, else in both.
  if (missing.length > 0) process.env.BROWSER = KINDS.find((kind) => !missing.includes(kind));
  else if (!KINDS.includes(process.env.BROWSER)) delete process.env.BROWSER;
}

// A file that cannot be loaded holds no test result, and an error outside any test belongs to none: each counts as one failure.
function tally(status) {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

mkdirSync('build', { recursive: true });
rmSync(REPORT, { force: true });
if (!unit) prepare();
const project = unit ? ['--project=unit'] : [];
const status = node(
  'node_modules/vitest/vitest.mjs',
  'run',
  ...project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
  ...files,
);
const { passed, failed, skipped } = tally(status);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
