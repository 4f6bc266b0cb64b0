// npm test: build, find or install the browsers, run every test, and close with a line `N passed, N failed[, N skipped]`.
// usage: node scripts/test.mjs [--unit] [FILE]...     --unit: only what Node alone can run (no build, no browser)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { ensureBrowser } from './browsers.mjs';

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
  const missing = ['chromium', 'firefox'].flatMap((kind) => {
    try {
      ensureBrowser([kind]);
      return [];
    } catch (error) {
      return [`${kind}: ${error.message}`];
    }
  });
  for (const line of missing) console.error(line);
  if (missing.length === 2) process.exit(1);
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
