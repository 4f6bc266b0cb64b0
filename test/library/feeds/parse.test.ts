import { describe, expect, test } from 'vitest';
import { FEED_LIMITS } from '../../../src/library/feeds/parse.ts';
import { parsed, rss } from './rows.ts';

const ITEM = `<item>
  <title>Storm &amp; flood: 12 dead</title>
  <link>https://news.example/storm</link>
  <guid isPermaLink="false">item-7</guid>
  <pubDate>Sun, 03 May 2026 23:30:00 -0500</pubDate>
  <source url="https://wire.example/rss">The Wire</source>
  <dc:creator>A. Reporter</dc:creator>
  <description><![CDATA[<p>Twelve people died.</p><p>More <b>rain</b> is due.</p>]]></description>
</item>`;

test('an item of RSS, all of it plain text', () => {
  expect(parsed(rss(ITEM))).toEqual({
    title: 'Harbour News',
    items: [
      {
        id: 'item-7',
        url: 'https://news.example/storm',
        title: 'Storm & flood: 12 dead',
        published: '2026-05-03T23:30:00-05:00',
        source: 'The Wire',
        byline: 'A. Reporter',
        text: 'Twelve people died.\n\nMore rain is due.',
      },
    ],
  });
});

test('the longest text of an item is taken', () => {
  const item =
    '<item><title>A</title><description>Short.</description><content:encoded>&lt;p&gt;The whole report.&lt;/p&gt;</content:encoded></item>';
  expect(parsed(rss(item))?.items[0]?.text).toBe('The whole report.');
});

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom News</title>
<entry><id>tag:1</id><title type="html">Fire &amp;amp; smoke</title><link rel="edit" href="/edit"/><link rel="alternate" type="text/html" href="/fire"/>
<updated>2026-05-02T10:00:00Z</updated><author><name>B. Writer</name></author><source><title>Other Paper</title></source>
<summary>5 &lt; 6 people</summary></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://news.example/"><title>RDF News</title></channel>
<item rdf:about="https://news.example/quake"><title>Quake</title><link>https://news.example/quake</link><description>It shook.</description><dc:date>2026-05-01</dc:date></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'JSON News',
  items: [
    {
      id: '9',
      url: 'https://news.example/vote',
      title: 'Vote <now>',
      content_text: 'a < b',
      date_published: '2026-05-01T08:00:00+02:00',
    },
  ],
});

test.each([
  [
    'Atom',
    ATOM,
    {
      title: 'Fire & smoke',
      url: 'https://news.example/fire',
      published: '2026-05-02T10:00:00Z',
      source: 'Other Paper',
      text: '5 < 6 people',
    },
  ],
  ['RDF', RDF, { title: 'Quake', url: 'https://news.example/quake', published: '2026-05-01', text: 'It shook.' }],
  [
    'JSON Feed',
    JSON_FEED,
    { title: 'Vote <now>', url: 'https://news.example/vote', published: '2026-05-01T08:00:00+02:00', text: 'a < b' },
  ],
])('an item of %s', (_, text, item) => expect(parsed(text)?.items[0]).toMatchObject(item));

test.each([
  ['a page', '<!doctype html><title>News</title><p>Hello.'],
  ['nothing', ''],
  ['other XML', '<a><b/></a>'],
  ['other JSON', '{"items":[]}'],
  ['a zip archive', 'PK\u0003\u0004\u0000\u0000'],
  ['a feed that breaks off', '<rss version="2.0"><channel><item><title>A'],
])('%s is no feed', (_, text) => expect(parsed(text)).toBeUndefined());

describe('addresses', () => {
  const url = (link: string) => parsed(rss(`<item><title>A</title><link>${link}</link></item>`))?.items[0]?.url;
  test.each([
    ['relative', '/a', 'https://news.example/a'],
    ['with a fragment', 'https://news.example/a#top', 'https://news.example/a'],
    ['a script', 'javascript:alert(1)', undefined],
    ['data', 'data:text/html,x', undefined],
    ['a file', 'file:///etc/passwd', undefined],
    ['the extension itself', 'chrome-extension://abc/panel.html', undefined],
    ['with a password', 'https://bank.example@evil.example/', undefined],
    ['endless', `https://news.example/${'a'.repeat(3000)}`, undefined],
  ])('%s', (_, link, expected) => expect(url(link)).toBe(expected));

  test('a permanent id stands in for a link, another does not', () => {
    const item = (guid: string) => parsed(rss(`<item><title>A</title>${guid}</item>`))?.items[0]?.url;
    expect(item('<guid>https://news.example/g</guid>')).toBe('https://news.example/g');
    expect(item('<guid isPermaLink="false">https://news.example/g</guid>')).toBeUndefined();
  });
});

test('scripts and hidden text are not part of a text', () => {
  const item =
    '<item><title>&lt;img src=x onerror=alert(1)&gt;Flood</title><description>&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;Rain.&lt;/p&gt;&lt;style&gt;p{}&lt;/style&gt;</description></item>';
  expect(parsed(rss(item))?.items[0]).toMatchObject({ title: 'Flood', text: 'Rain.' });
});

test('an item twice counts once, one without words not at all', () => {
  const items =
    '<item><title>A</title></item><item><title>A</title></item><item><link>https://news.example/</link></item><item></item>';
  expect(parsed(rss(items))?.items.map(({ title }) => title)).toEqual(['A']);
});

test('limits', () => {
  const many = '<item><title>A</title><guid>#</guid></item>'
    .repeat(FEED_LIMITS.items + 50)
    .replace(/#/g, (_, at) => `report-${at}`);
  expect(parsed(rss(many))?.items).toHaveLength(FEED_LIMITS.items);
  const long = parsed(rss(`<item><title>${'a '.repeat(5000)}</title><description>${'b '.repeat(300_000)}</description></item>`))
    ?.items[0];
  expect(long?.title?.length).toBeLessThanOrEqual(FEED_LIMITS.title);
  expect(long?.text.length).toBeLessThanOrEqual(FEED_LIMITS.text);
});
