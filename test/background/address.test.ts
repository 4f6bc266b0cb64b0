import { expect, test } from 'vitest';
import { withoutFragment } from '../../src/browser/address.ts';

test.each([
  ['https://a.example/1', 'https://a.example/1'],
  ['https://a.example/1#comments', 'https://a.example/1'],
  ['https://a.example/1#', 'https://a.example/1'],
  ['https://a.example/1?x=2#top', 'https://a.example/1?x=2'],
  ['https://a.example/#/story/7', 'https://a.example/#/story/7'],
  ['https://a.example/#!story', 'https://a.example/#!story'],
  ['', ''],
])('%s → %s', (url, address) => expect(withoutFragment(url)).toBe(address));
