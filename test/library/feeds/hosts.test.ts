import { expect, test } from 'vitest';
import { connectSources, hostNames, isGranted, pagePatterns, patternOf, typedAddress } from '../../../src/library/feeds/hosts.ts';

test.each([
  ['https://a.example/feed', 'https://a.example/*'],
  ['http://127.0.0.1:8080/feed', 'http://127.0.0.1/*'],
  ['ftp://a.example/', undefined],
  ['a.example', undefined],
])('pattern of %s', (url, pattern) => expect(patternOf(url)).toBe(pattern));

test.each([
  ['https://a.example/x', 'https://a.example/*', true],
  ['https://a.example:8443/x', 'https://a.example/*', true],
  ['https://a.example/x', '*://*.a.example/*', true],
  ['https://b.a.example/x', '*://*.a.example/*', true],
  ['https://a.example/x', '<all_urls>', true],
  ['https://a.example/x', 'https://*/*', true],
  ['http://a.example/x', 'https://a.example/*', false],
  ['https://b.a.example/x', 'https://a.example/*', false],
  ['https://nota.example/x', '*://*.a.example/*', false],
  ['https://a.example.evil.example/x', 'https://a.example/*', false],
  ['https://a.example@evil.example/x', 'https://a.example/*', false],
  ['javascript:alert(1)', '<all_urls>', false],
  ['https://a.example/x', 'https://a.example/x*', false], // no pattern that a browser grants
])('%s under %s: %s', (url, pattern, granted) => expect(isGranted(url, [pattern])).toBe(granted));

test.each([
  ['www.a.example/feed', 'https://www.a.example/feed'],
  ['  http://a.example/feed  ', 'http://a.example/feed'],
  ['feed://a.example/rss', 'https://a.example/rss'],
  ['feed:https://a.example/rss', 'https://a.example/rss'],
  ['', undefined],
  ['a b c', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
])('typed: %s', (typed, address) => expect(typedAddress(typed)).toBe(address));

test('hosts of a policy', () => {
  expect(connectSources(['https://a.example/*', 'http://127.0.0.1/*'])).toEqual(['https://a.example:*', 'http://127.0.0.1:*']);
  expect(connectSources(['*://*.a.example/*'])).toEqual([
    'http://*.a.example:*',
    'http://a.example:*',
    'https://*.a.example:*',
    'https://a.example:*',
  ]);
  expect(
    connectSources(["https://a.example/* 'unsafe-eval'; script-src *", 'nonsense', 'https://a b/*', 'https://a;b/*']),
  ).toEqual([]);
});

test('hosts of pages, the most frequent first', () => {
  const urls = ['https://b.example/1', 'https://a.example/1', 'https://a.example/2', 'mailto:x'];
  expect(pagePatterns(urls)).toEqual(['https://a.example/*', 'https://b.example/*']);
  expect(pagePatterns(Array.from({ length: 50 }, (_, i) => `https://h${i}.example/`))).toHaveLength(12);
  expect(hostNames(['https://a.example/*', 'http://a.example/*'])).toEqual(['a.example']);
});
