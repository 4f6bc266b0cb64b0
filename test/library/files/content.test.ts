import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../src/file-import/html.ts';
import { contentOf } from '../../../src/library/files/content.ts';
import { FILE_LIMITS } from '../../../src/library/files/file.ts';
import { extractArticle } from '../../../src/page/extract.ts';

const read = (content: string | Uint8Array, name = 'file.txt') =>
  contentOf(typeof content === 'string' ? new TextEncoder().encode(content) : content, {
    name,
    extract: (html, url) => extractArticle(documentOf(html), url),
  });

const SENTENCE = 'Twelve people died when the river burst its banks in the valley on Sunday, officials said.';
const PAGE = `<html lang="en"><head><title>Flood kills 12 in the valley</title><link rel="canonical" href="https://news.example/flood"></head><body><article><h1>Flood kills 12 in the valley</h1><p>${SENTENCE}</p><p>Rescue crews from three towns searched the banks until dusk, and a helicopter brought nine survivors to the hospital.</p><p>The governor said that about 400 houses had been destroyed, and that the road to the south would stay closed for at least a week.</p><p>Schools on higher ground took in two thousand people who had lost their homes, according to the authorities of the district.</p></article></body></html>`;

describe('what can be taken', () => {
  test('a text, its headline where that stands alone', () => {
    expect(read(`Flood kills 12\n\n${SENTENCE}\n`)).toEqual({
      articles: [{ id: 'file.txt', title: 'Flood kills 12', text: `Flood kills 12\n\n${SENTENCE}` }],
    });
    expect(read(`${SENTENCE}\n${SENTENCE}`)).toEqual({ articles: [{ id: 'file.txt', text: `${SENTENCE}\n${SENTENCE}` }] });
  });

  test('a page, with the address that it states', () => {
    expect(read(PAGE, 'flood.html')).toMatchObject({
      articles: [
        {
          title: 'Flood kills 12 in the valley',
          text: expect.stringContaining('nine survivors'),
          url: 'https://news.example/flood',
        },
      ],
    });
  });

  test('one report, a list of them, one a line', () => {
    const one = { id: 'a', text: SENTENCE, published: '2026-05-03', url: 'https://news.example/flood', outlet: 'Valley News' };
    expect(read(JSON.stringify(one))).toEqual({ articles: [one] });
    expect(read(JSON.stringify([one, { text: SENTENCE }], null, 2), 'all.json')).toEqual({
      articles: [one, { id: 'all.json#2', text: SENTENCE }],
    });
    expect(read(`${JSON.stringify(one)}\n\n${JSON.stringify({ ...one, id: 'b' })}\n`)).toEqual({
      articles: [one, { ...one, id: 'b' }],
    });
  });

  test('a title becomes the first line of its text; what is unknown stays unknown', () => {
    expect(read(JSON.stringify({ text: SENTENCE, title: 'Flood', outlet: '', extra: 1 }), 'a.json')).toEqual({
      articles: [{ id: 'a.json#1', title: 'Flood', text: `Flood\n\n${SENTENCE}` }],
    });
  });

  test('UTF-16 with its mark', () => {
    const wide = new Uint8Array([0xff, 0xfe, ...[...SENTENCE].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(read(wide)).toMatchObject({ articles: [{ text: SENTENCE }] });
  });
});

const bytes = (...all: number[]): Uint8Array => new Uint8Array([...all, ...Array.from({ length: 40 }, () => 65)]);

test.each([
  ['nothing', '', { code: 'empty' }],
  ['blanks', ' \n\t ', { code: 'empty' }],
  ['an empty list', '[]', { code: 'empty' }],
  ['a few words', 'Hello there.', { code: 'too-short' }],
  ['a zip of zips', bytes(0x50, 0x4b, 3, 4), { code: 'not-text', kind: 'zip' }],
  ['gzip', bytes(0x1f, 0x8b), { code: 'not-text', kind: 'zip' }],
  ['a PDF', '%PDF-1.7 and more', { code: 'not-text', kind: 'pdf' }],
  ['a picture', bytes(0x89, 0x50, 0, 0), { code: 'not-text', kind: 'other' }],
  ['another encoding', new Uint8Array([...bytes(0xe4, 0xf6, 0xfc), 0xdf]), { code: 'encoding' }],
  ['broken JSON', '{"text": "a', { code: 'not-json', line: 1 }],
  ['a broken line', `${JSON.stringify({ text: SENTENCE })}\n{"text": `, { code: 'not-json', line: 2 }],
  [
    'a line without a text',
    `${JSON.stringify({ text: SENTENCE })}\n{"title": "A"}`,
    { code: 'no-report', line: 2, field: 'text' },
  ],
  ['a text that is none', '{"text": 5}', { code: 'no-report', line: 1, field: 'text' }],
  [
    'a link that is a script',
    JSON.stringify({ text: SENTENCE, url: 'javascript:alert(1)' }),
    { code: 'no-report', line: 1, field: 'url' },
  ],
  [
    'a date that is none',
    JSON.stringify({ text: SENTENCE, published: 'soon' }),
    { code: 'no-report', line: 1, field: 'published' },
  ],
  ['numbers', '[1, 2, 3]', { code: 'no-report', line: 1, field: '' }],
  [
    'a text without end',
    JSON.stringify({ text: 'a'.repeat(FILE_LIMITS.text + 1) }),
    { code: 'no-report', line: 1, field: 'text' },
  ],
  ['too many', '['.concat('{},'.repeat(FILE_LIMITS.reports), '{}]'), { code: 'too-many' }],
  ['a page without a report', '<html><body><p>Hello</p></body></html>', { code: 'no-article' }],
  ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', { code: 'feed' }],
  ['a list of feeds', '<opml version="2.0"><body/></opml>', { code: 'feed' }],
  ['a library', '{"crossread":"backup","version":1}\n{"reports":0}\n', { code: 'backup' }],
])('nothing is taken from %s', (_, content, problem) => expect(read(content)).toEqual({ problem }));

test('a file that is too large is not looked at', () => {
  expect(read(new Uint8Array(FILE_LIMITS.bytes + 1))).toEqual({ problem: { code: 'too-large' } });
});

test('a field that names a prototype changes nothing', () => {
  expect(
    read(`{"text": ${JSON.stringify(SENTENCE)}, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}`),
  ).toMatchObject({
    articles: [{ text: SENTENCE }],
  });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
