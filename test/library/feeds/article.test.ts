import { expect, test } from 'vitest';
import { articleOf, isShort } from '../../../src/library/feeds/article.ts';
import type { Extraction } from '../../../src/model.ts';

const FEED = 'https://news.example/feed';
const TEXT = 'Twelve people died in the storm on the northern coast, the harbour authority said on Sunday.';
const item = {
  id: '7',
  url: 'https://news.example/storm',
  title: 'Storm kills 12',
  text: TEXT,
  published: '2026-05-03',
  source: 'The Wire',
};

test('the page says what it says, the feed the rest', () => {
  const page: Extraction = {
    article: {
      id: item.url,
      url: item.url,
      text: 'Storm kills 14\n\nFourteen died.',
      title: 'Storm kills 14',
      outlet: 'Harbour News',
    },
    notes: [],
  };
  expect(articleOf({ ...item, byline: 'A. Reporter' }, FEED, page)).toEqual({
    id: item.url,
    url: item.url,
    text: 'Storm kills 14\n\nFourteen died.',
    title: 'Storm kills 14',
    outlet: 'Harbour News',
    published: '2026-05-03',
    byline: 'A. Reporter',
  });
});

test('without a page the feed has to do', () => {
  const expected = {
    id: item.url,
    url: item.url,
    title: item.title,
    text: `Storm kills 12\n\n${TEXT}`,
    published: '2026-05-03',
    outlet: 'The Wire',
  };
  expect(articleOf(item, FEED, undefined)).toEqual(expected);
  expect(articleOf(item, FEED, { problem: { code: 'no-article' } })).toEqual(expected);
  expect(articleOf({ ...item, text: `Storm kills 12 ${TEXT}` }, FEED, undefined)?.text).toBe(`Storm kills 12\n\n${TEXT}`);
});

test('what is unknown stays unknown', () => {
  expect(articleOf({ id: '7', text: TEXT }, FEED, undefined)).toEqual({ id: `${FEED}#7`, text: TEXT });
});

test('a few words are no report', () => {
  expect(articleOf({ ...item, text: 'Read more on our site.' }, FEED, undefined)).toBeUndefined();
  expect(articleOf({ ...item, text: '' }, FEED, undefined)).toBeUndefined();
});

test.each([
  [149, true],
  [150, false],
])('%i words', (count, short) => expect(isShort({ id: '', text: 'word '.repeat(count) })).toBe(short));
