import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutInnerHtml } from '../../scripts/safe-html.mjs';

const READABILITY = 'node_modules/@mozilla/readability/Readability.js';
const PREACT = 'node_modules/preact/dist/preact.mjs';
const ASSIGNMENT = /\.(?:inner|outer)HTML\s*=(?!=)/;

test.each([READABILITY, PREACT])('%s loses its assignments and nothing else', (path) => {
  const text = readFileSync(path, 'utf8');
  const changed = withoutInnerHtml(path, text);
  expect(text).toMatch(ASSIGNMENT);
  expect(changed).not.toMatch(ASSIGNMENT);
  expect(Math.abs(changed.length - text.length)).toBeLessThan(200);
});

test('another file stays as it is', () => expect(withoutInnerHtml('src/a.js', 'a.innerHTML = b')).toBe('a.innerHTML = b'));

test('a library that has changed stops the build', () => {
  expect(() => withoutInnerHtml(PREACT, 'nothing of the kind')).toThrow(/0 times/);
  expect(() => withoutInnerHtml(PREACT, '(t.innerHTML=h.__html)(t.innerHTML=h.__html)')).toThrow(/2 times/);
});
