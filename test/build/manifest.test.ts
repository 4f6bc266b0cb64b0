import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestFor, targets } from '../../build.mjs';

const source = JSON.parse(readFileSync('manifest.json', 'utf8'));
const chromium = manifestFor('chromium', source, '1.2.3');
const firefox = manifestFor('firefox', source, '1.2.3');

test('each browser gets the common part and its own, and nothing of the other', () => {
  expect(chromium).toMatchObject({ manifest_version: 3, version: '1.2.3', side_panel: { default_path: 'panel.html' } });
  expect(firefox).toMatchObject({ manifest_version: 3, version: '1.2.3', sidebar_action: { open_at_install: false } });
  for (const key of ['only', 'sidebar_action', 'browser_specific_settings']) expect(chromium).not.toHaveProperty(key);
  for (const key of ['only', 'side_panel', 'minimum_chrome_version']) expect(firefox).not.toHaveProperty(key);
});

test('no permission that shows a warning, and no host', () => {
  expect(chromium.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel']);
  expect(firefox.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage']);
  for (const manifest of [chromium, firefox]) {
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(key);
    }
    // Asked for when the reader adds a server or picks tabs, and only for those.
    expect(manifest.optional_permissions).toEqual(['tabs']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  }
});

test('nothing is collected, and the policy lets nothing in, and nothing out but requests of the background', () => {
  expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  const policy: string = chromium.content_security_policy.extension_pages;
  expect(policy).toMatch(/^default-src 'none';/);
  // The background asks hosts that the reader added; pages of the extension ask nobody (see below).
  expect(policy.replace("connect-src 'self' https: http:;", '')).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
});

test.each(['popup', 'panel'])('the page %s may connect to nobody', (page) => {
  expect(readFileSync(`src/${page}/${page}.html`, 'utf8')).toContain(
    `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" />`,
  );
});

test('the oldest browsers', () => expect(targets(source)).toEqual(['chrome123', 'firefox142']));
