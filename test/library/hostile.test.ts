/** A thousand random and two hundred hostile feeds and files: nothing crashes, and nothing that is no web address or plain text comes out. */
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/file-import/html.ts';
import type { ParsedFeed } from '../../src/library/feeds/feed.ts';
import { feedsOfOpml } from '../../src/library/feeds/opml.ts';
import { FEED_LIMITS } from '../../src/library/feeds/parse.ts';
import { contentOf } from '../../src/library/files/content.ts';
import { FILE_LIMITS, type FileContent } from '../../src/library/files/file.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { processorTime } from '../processor-time.ts';
import { fc } from '../seeded.ts';
import { parsed, rss } from './feeds/rows.ts';
import { HOSTILE_FEEDS, TRICKS } from './hostile.ts';

const RUNS = 1000;
/** Pages take longest; those of the hostile list come on top. */
const PAGES = 100;

const isWebAddress = (url: string): boolean => /^https?:\/\/[^/@\s]+(?:\/|$)/.test(url);
const hasMarkup = (text: string): boolean => /<\/?(?:script|img|svg|iframe|style|link|meta|object|form|template)\b/i.test(text);

function expectSound(feed: ParsedFeed | undefined): void {
  for (const { id, url, title = '', text, published, source = '', byline = '' } of feed?.items ?? []) {
    expect(id).not.toBe('');
    if (url !== undefined) expect(isWebAddress(url)).toBe(true);
    if (published !== undefined) expect(Date.parse(published)).not.toBeNaN();
    expect(Math.max(title.length, source.length, byline.length)).toBeLessThanOrEqual(FEED_LIMITS.title);
    expect(text.length).toBeLessThanOrEqual(FEED_LIMITS.text);
  }
  expect((feed?.items ?? []).length).toBeLessThanOrEqual(FEED_LIMITS.items);
}

function fileOf(bytes: Uint8Array): FileContent {
  return contentOf(bytes, { name: 'file', extract: (html, url) => extractArticle(documentOf(html), url) });
}

function expectSoundFile(content: FileContent): void {
  if ('problem' in content) {
    expect(content.problem.code).not.toBe('');
    return;
  }
  expect(content.articles.length).toBeLessThanOrEqual(FILE_LIMITS.reports);
  for (const { id, text, url, title } of content.articles) {
    expect(id).not.toBe('');
    expect(text.trim()).not.toBe('');
    if (url !== undefined) expect(isWebAddress(url)).toBe(true);
    if (title !== undefined) expect(text.startsWith(title)).toBe(true);
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const polluted = (): unknown => (({}) as Record<string, unknown>)['polluted'];

describe('hostile feeds', () => {
  test('there are two hundred of them', () => expect(HOSTILE_FEEDS.length).toBeGreaterThanOrEqual(200));

  test('none crashes, none takes long, and all that comes out is sound', () => {
    for (const feed of HOSTILE_FEEDS) {
      expect(processorTime(() => expectSound(parsed(feed)))).toBeLessThan(10_000);
    }
    expect(polluted()).toBeUndefined();
  });

  test('markup that is escaped once comes out as words', () => {
    for (const trick of TRICKS) {
      const value = trick.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const feed = parsed(rss(`<item><title>Storm</title><description>${value}</description><guid>1</guid></item>`));
      for (const { text } of feed?.items ?? []) expect(hasMarkup(text)).toBe(false);
    }
  });

  test('a bomb of entities stays as short as it was', () => {
    const lol = HOSTILE_FEEDS[0] ?? '';
    expect(JSON.stringify(parsed(lol) ?? {}).length).toBeLessThan(lol.length * 2);
  });

  test('as lists of feeds', () => {
    for (const feed of HOSTILE_FEEDS.slice(0, 60)) {
      for (const { url } of feedsOfOpml(feed) ?? []) expect(isWebAddress(url)).toBe(true);
    }
  });

  test('as files', () => {
    for (const feed of HOSTILE_FEEDS.slice(0, 120)) expectSoundFile(fileOf(utf8(feed)));
    for (const trick of TRICKS)
      expectSoundFile(fileOf(utf8(`<html><body><article><h1>Storm</h1><p>${trick}</p></article></body></html>`)));
    for (const trick of TRICKS)
      expectSoundFile(fileOf(utf8(JSON.stringify({ text: trick, title: trick, outlet: trick.slice(0, 200) }))));
    expect(polluted()).toBeUndefined();
  });
});

const field = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(...TRICKS.map((trick) => trick.slice(0, 2000))),
  fc.webUrl(),
  fc.date().map(String),
);
const element = fc.constantFrom(
  'title',
  'link',
  'guid',
  'description',
  'pubDate',
  'source',
  'dc:creator',
  'content:encoded',
  'item',
  'entry',
  'channel',
);
const item = fc
  .array(fc.tuple(element, field), { maxLength: 8 })
  .map((rows) => rows.map(([name, value]) => `<${name}>${value}</${name}>`).join(''));
const someJson = fc.oneof(
  fc.json(),
  fc
    .array(fc.record({ text: field, title: field, url: field, published: field, id: field }, { requiredKeys: [] }), {
      maxLength: 5,
    })
    .map((all) => JSON.stringify(all)),
  fc
    .record({
      format: fc.constant('crossread-event-pack'),
      version: fc.integer({ min: 0, max: 2 }),
      event: field,
      reports: fc.anything(),
    })
    .map((pack) => JSON.stringify(pack)),
);

describe('random feeds and files', () => {
  test('feeds of random items', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) =>
        expectSound(parsed(rss(items.map((one) => `<item>${one}</item>`).join('')))),
      ),
      { numRuns: RUNS },
    );
  });

  test('feeds that are no XML, cut or stirred', () => {
    const whole = rss('<item><title>Storm</title><link>https://news.example/</link><description>Rain.</description></item>');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string({ unit: 'binary', maxLength: 40 }), (from, to, noise) =>
        expectSound(parsed(whole.slice(0, from) + noise + whole.slice(to))),
      ),
      { numRuns: RUNS },
    );
  });

  test('files of random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => expectSoundFile(fileOf(bytes))),
      { numRuns: RUNS },
    );
  });

  test('files of random JSON', () => {
    fc.assert(
      fc.property(someJson, (json) => expectSoundFile(fileOf(utf8(json)))),
      { numRuns: RUNS },
    );
  });

  test('pages of random markup', () => {
    fc.assert(
      fc.property(item, field, (body, title) =>
        expectSoundFile(
          fileOf(
            utf8(
              `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`,
            ),
          ),
        ),
      ),
      { numRuns: PAGES },
    );
  });
});
