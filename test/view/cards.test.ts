import { expect, test } from 'vitest';
import { cardWords, dateWords, fromWords, linkOf, nameWords, outletWords } from '../../src/view/cards.ts';

test.each([
  ['2024-11-27', '27 November 2024'],
  ['2024-11-27T23:30:00-08:00', '27 November 2024'],
  ['2024-11-27T00:30:00Z', '27 November 2024'],
  [undefined, 'date unknown'],
  ['', 'date unknown'],
  ['yesterday', 'date unknown'],
  ['2024', 'date unknown'],
])('date %s: %s', (published, words) => expect(dateWords(published)).toBe(words));

test.each([
  [{}, 'Unknown outlet, date unknown'],
  [{ outlet: 'Tasnim' }, 'Tasnim, date unknown'],
  [{ outlet: 'Tasnim', published: '2024-11-27' }, 'Tasnim, 27 November 2024'],
  [{ outlet: 'Tasnim', digest: true }, 'Digest of the report by Tasnim, date unknown'],
  [{ digest: true, published: '2024-11-27' }, 'Digest of a report by an unknown outlet, 27 November 2024'],
  [{ digest: true, title: 'Dozens dead' }, 'Digest “Dozens dead”, date unknown'],
  [{ url: 'https://www.agency.example/1' }, 'agency.example, date unknown'],
])('card %j: %s', (card, words) => expect(cardWords(card)).toBe(words));

test('an unknown outlet is said to be unknown', () => expect(outletWords({})).toBe('Unknown outlet'));

test.each([
  ['https://a.example/1', true],
  ['http://a.example/1', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['/relative', false],
  [undefined, false],
])('link %s: %s', (url, linked) => expect(linkOf(url === undefined ? {} : { url }) !== undefined).toBe(linked));

test.each([
  [{}, ''],
  [{ from: 'bundled' }, 'Comes with Crossread'],
  [{ from: 'library', saved: '2026-03-02T10:00:00Z' }, 'From your library, saved on 2 March 2026'],
  [{ from: 'feed', fromName: 'Harbour News' }, 'From the feed Harbour News'],
  [{ from: 'file', fromName: 'event.json', saved: '2026-03-02' }, 'From the file event.json, saved on 2 March 2026'],
  [{ from: 'server', fromName: 'desk.example' }, 'From the server desk.example'],
] as const)('where a report comes from: %j', (card, words) => expect(fromWords(card)).toBe(words));

test.each([
  [{ outlet: 'Tasnim', title: 'Dozens dead' }, 'Tasnim'],
  [{ url: 'https://www.agency.example/1', title: 'Dozens dead' }, 'agency.example'],
  [{ url: 'javascript:alert(1)', title: 'Dozens dead' }, 'Report “Dozens dead”'],
  [{ digest: true, title: 'Dozens dead' }, 'Digest “Dozens dead”'],
  [{ title: 'Dozens dead after armed groups assault the army' }, 'Report “Dozens dead after armed groups …”'],
  [{}, 'Unknown outlet'],
  [{ nameless: 2 }, 'Unknown outlet 2'],
])('beside others, %j is called %s', (card, words) => expect(nameWords(card)).toBe(words));
