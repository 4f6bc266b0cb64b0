// Finds an installed browser; where there is none, installs one (Debian or Ubuntu, as root) or says what to type.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Names on the PATH, best first. Snap builds come last: they cannot read folders such as /tmp. */
const NAMES = {
  chromium: ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};
const MAC_PROGRAM = { 'Firefox Developer Edition': 'firefox', Firefox: 'firefox' };

const WINDOWS = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates(kind) {
  const { env, platform } = process;
  const named = kind === 'chromium' ? [env.CHROMIUM, env.CHROME] : [env.FIREFOX];
  if (platform === 'darwin') {
    return [...named, ...MAC[kind].map((app) => `/Applications/${app}.app/Contents/MacOS/${MAC_PROGRAM[app] ?? app}`)];
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return [...named, ...WINDOWS[kind].flatMap((path) => roots.map((root) => join(root, path)))];
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...named, ...NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/**
 * Path of an installed browser of `kind` ('chromium': Chrome, Chromium or Edge; 'firefox'), undefined where there is none.
 * The variables CHROMIUM, CHROME and FIREFOX name one outright.
 */
export function findBrowser(kind) {
  return candidates(kind).find((path) => path && isProgram(path));
}

/** What a person types to get a browser of `kind` on this system. */
export function howToInstall(kind) {
  const name = kind === 'chromium' ? 'Chromium' : 'Firefox';
  if (process.platform === 'darwin') return `brew install --cask ${kind === 'chromium' ? 'google-chrome' : 'firefox'}`;
  if (process.platform === 'win32') return `winget install ${kind === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  if (isProgram('/usr/bin/apt-get'))
    return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${DEBIAN_PACKAGE[kind]}`;
  return `install ${name} with your system's package manager, or set ${kind.toUpperCase()}=/path/to/the/browser`;
}

/**
 * The first browser among `kinds` as `{ kind, path }`. Installs the first kind with apt where none is found and that is possible (root on
 * Debian or Ubuntu); otherwise throws an Error whose message says what to type.
 */
export function ensureBrowser(kinds) {
  for (const kind of kinds) {
    const path = findBrowser(kind);
    if (path) return { kind, path };
  }
  const [kind] = kinds;
  if (process.platform === 'linux' && process.getuid() === 0 && isProgram('/usr/bin/apt-get')) {
    console.error(`No browser found: installing ${DEBIAN_PACKAGE[kind]} with apt-get.`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...words) => spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', DEBIAN_PACKAGE[kind]);
    const path = findBrowser(kind);
    if (path) return { kind, path };
  }
  throw new Error(`Crossread needs Chrome, Chromium, Edge or Firefox, and found none. Type:\n\n  ${howToInstall(kind)}\n`);
}
