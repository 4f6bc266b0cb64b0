// Runs the add-on store's linter over both built packages and fails on any message that is not listed here.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** What the linter, which knows Firefox alone, has to say about a package for Chromium. */
const EXPECTED = {
  chromium: [
    'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
    'ADDON_ID_REQUIRED',
    'MANIFEST_PERMISSIONS',
    'MISSING_DATA_COLLECTION_PERMISSIONS',
  ],
  firefox: [],
};

function messages(browser) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '--output', 'json', '-s', `dist/${browser}`],
    {
      encoding: 'utf8',
    },
  );
  try {
    const { errors, warnings, notices } = JSON.parse(stdout);
    return [...errors, ...warnings, ...notices];
  } catch {
    throw new Error(`web-ext lint gave no answer on dist/${browser}: ${stderr || stdout}`);
  }
}

let surprises = 0;
for (const [browser, expected] of Object.entries(EXPECTED)) {
  const found = messages(browser).filter(({ code }) => !expected.includes(code));
  for (const { code, file, line, message } of found)
    console.error(`dist/${browser} ${file ?? ''}:${line ?? ''} ${code}: ${message}`);
  console.log(`dist/${browser}: ${found.length} messages that are not expected`);
  surprises += found.length;
}
if (surprises > 0) process.exit(1);
