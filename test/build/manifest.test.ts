import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor, targets } from '../../build.mjs';

const source = JSON.parse(readFileSync('manifest.json', 'utf8'));
const chromium = manifestFor('chromium', source, '1.2.3');
const firefox = manifestFor('firefox', source, '1.2.3');

const NARROWED = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" />`;

test('each browser gets the common part and its own, and nothing of the other', () => {
  expect(chromium).toMatchObject({ manifest_version: 3, version: '1.2.3', side_panel: { default_path: 'panel.html' } });
  expect(firefox).toMatchObject({ manifest_version: 3, version: '1.2.3', sidebar_action: { open_at_install: false } });
  for (const key of ['only', 'sidebar_action', 'browser_specific_settings']) expect(chromium).not.toHaveProperty(key);
  for (const key of ['only', 'side_panel', 'minimum_chrome_version']) expect(firefox).not.toHaveProperty(key);
});

test('no permission that shows a warning, and no host before the reader is asked', () => {
  expect(chromium.permissions).toEqual([
    'activeTab',
    'alarms',
    'scripting',
    'storage',
    'unlimitedStorage',
    'offscreen',
    'sidePanel',
  ]);
  expect(firefox.permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage']);
  for (const manifest of [chromium, firefox]) {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(key);
    }
    // Asked for when the reader adds a server or picks tabs, and only for those.
    expect(manifest.optional_permissions).toEqual(['tabs']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  }
});

test('nothing is collected, and the policy lets nothing in, and requests alone out', () => {
  expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  for (const manifest of [chromium, firefox]) {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy.replace("connect-src 'self' https: http:;", '')).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  }
  // Firefox reads feeds in a frame of its background page.
  expect(chromium.content_security_policy.extension_pages).toMatch(/frame-ancestors 'none'$/);
  expect(firefox.content_security_policy.extension_pages).toMatch(/frame-src 'self';.*frame-ancestors 'self'$/);
});

test('every page but the one that reads feeds keeps requests to its own files', () => {
  const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(3);
  const open = pages.filter((path) => !readFileSync(join('src', path), 'utf8').includes(NARROWED));
  expect(open).toEqual([join('feed-run', 'feed-run.html')]);
});

test('the oldest browsers', () => expect(targets(source)).toEqual(['chrome123', 'firefox142']));
