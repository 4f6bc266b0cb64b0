import { expect, test } from 'vitest';
import { feedHosts } from '../../../src/library/feeds/changes.ts';
import { newFeed } from '../../../src/library/feeds/feed.ts';

const NEWS = 'https://news.example/*';
const PAGES = 'https://pages.example/*';
const SERVER = 'https://search.example/*';
const feed = (url: string, granted: string[], pages: string[] = []) => ({ ...newFeed(url, 0, 'on'), granted, pages });

test.each([
  ['nothing was granted', [feed('https://news.example/a', [NEWS])], [], []],
  ['its own host', [feed('https://news.example/a', [NEWS])], [NEWS, SERVER], [NEWS]],
  ['the host of its pages was not granted for it', [feed('https://news.example/a', [NEWS], [SERVER])], [NEWS, SERVER], [NEWS]],
  [
    'hosts of two feeds',
    [feed('https://news.example/a', [NEWS]), feed('https://b.example/', [PAGES, NEWS])],
    [NEWS, PAGES],
    [NEWS, PAGES],
  ],
  ['one of them was taken back', [feed('https://news.example/a', [NEWS, PAGES])], [PAGES], [PAGES]],
  ['the reader allowed all sites in the browser', [feed('https://news.example/a', [NEWS])], ['https://*/*'], [NEWS]],
  ['no feeds', [], [NEWS, SERVER], []],
])('hosts that feeds may ask: %s', (_, feeds, granted, expected) => expect(feedHosts(feeds, granted)).toEqual(expected));
