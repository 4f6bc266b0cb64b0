import { expect, test } from 'vitest';
import type { ReportCard } from '../../src/model.ts';
import {
  cardWords,
  dateWords,
  fromWords,
  linkOf,
  namesWords,
  nameWords,
  outletWords,
  tellersOf,
  whenceWords,
} from '../../src/view/cards.ts';

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
  [{}, 'An untitled report, date unknown'],
  [{ outlet: 'Tasnim' }, 'Tasnim, date unknown'],
  [{ outlet: 'Tasnim', published: '2024-11-27' }, 'Tasnim, 27 November 2024'],
  [{ outlet: 'Tasnim', digest: true }, 'Tasnim, date unknown (retold by Crossread)'],
  [{ digest: true, published: '2024-11-27' }, 'An untitled report, 27 November 2024 (retold by Crossread)'],
  [{ digest: true, title: 'Dozens dead' }, 'An unknown outlet (title: “Dozens dead”), date unknown (retold by Crossread)'],
  [{ url: 'https://www.agency.example/1' }, 'agency.example, date unknown'],
])('card %j: %s', (card, words) => expect(cardWords(card)).toBe(words));

test.each([
  [{ title: 'Dozens dead', digest: true }, 'Outlet and date unknown (retold by Crossread)'],
  [{ title: 'Dozens dead', published: '2024-11-27' }, '27 November 2024'],
  [{ title: 'Dozens dead', outlet: 'Post', published: '2024-11-27' }, 'Post, 27 November 2024'],
])('beside its title: card %j: %s', (card, words) => expect(whenceWords(card)).toBe(words));

test('an outlet that is not known is said not to be', () => expect(outletWords({})).toBe('Outlet unknown'));

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
  [{ url: 'javascript:alert(1)', title: 'Dozens dead' }, 'an unknown outlet (title: “Dozens dead”)'],
  [{ digest: true, title: 'Dozens dead' }, 'an unknown outlet (title: “Dozens dead”)'],
  [{ title: 'Dozens dead after armed groups assault the army' }, 'an unknown outlet (title: “Dozens dead after armed groups …”)'],
  [{ published: '2024-11-27' }, 'a report dated 27 November 2024'],
  [{ published: 'yesterday' }, 'an untitled report'],
  [{}, 'an untitled report'],
  [{ nameless: 2 }, 'untitled report 2'],
  [{ begins: '' }, 'an untitled report'],
  [{ begins: 'The dam held.' }, '“The dam held …”'],
  [{ begins: 'The dam held until the third day of rain', published: '2024-11-27' }, '“The dam held until the third …”'],
  [{ begins: 'The dam held until the third day of rain', nameless: 2 }, '“The dam held until the third …” (2)'],
  [{ begins: 'The dam held until the third day of rain', digest: true }, 'a report (The dam held until the third …)'],
  [{ title: 'Dam holds', begins: 'The dam held.' }, 'an unknown outlet (title: “Dam holds”)'],
])('beside others, %j is called %s', (card, words) => expect(nameWords(card)).toBe(words));

test('those that have a name stand first, each once', () => {
  expect(namesWords([{}, { outlet: 'Tasnim' }, { title: 'Dozens dead' }, { outlet: 'Tasnim' }])).toEqual([
    'Tasnim',
    'an untitled report',
    'an unknown outlet (title: “Dozens dead”)',
  ]);
});

test.each<[string, ReportCard[], string[], number]>([
  ['one', [{ outlet: 'Post' }], ['Post'], 1],
  ['one and one without a name', [{}, { outlet: 'Post' }], ['Post', 'one other report'], 2],
  ['two reports of one outlet', [{ outlet: 'Post' }, { outlet: 'Post' }], ['Post'], 1],
  ['three', [{ outlet: 'Post' }, { outlet: 'Echo' }, { outlet: 'Mail' }], ['Post', 'Echo', 'Mail'], 3],
  ['five', ['Post', 'Echo', 'Mail', 'Sun', 'Sky'].map((outlet) => ({ outlet })), ['Post', 'Echo', '3 others'], 5],
  ['none with a name', [{}, { title: 'Dozens dead' }], ['2 other reports'], 2],
  ['one without a name', [{ title: 'Dozens dead' }], ['an unknown outlet (title: “Dozens dead”)'], 1],
  ['none', [], [], 0],
])('whose reports: %s', (_, cards, names, many) => expect(tellersOf(cards)).toMatchObject({ names, many }));
