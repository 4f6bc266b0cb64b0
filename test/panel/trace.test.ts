import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { Trace } from '../../src/model.ts';
import { traceRows } from '../../src/panel/trace.tsx';
import { place, VIEW } from './fixture.ts';

const trace = (report: string, words: string, same: number, more: Partial<Trace> = {}): Trace => ({
  a: place('article', 'at least nine'),
  b: place(report, words),
  same,
  words: [],
  grounds: [],
  ...more,
});

test.each([
  [0.97, /: almost certain, 97%\.$/],
  [0.999, /: almost certain, 99%\.$/],
  [0.7, /: likely, 70%\.$/],
  [0.5, /: possible, 50%\..*right beside it/],
])('likelihood %d in words', (same, expected) => {
  const [row] = traceRows(VIEW, [trace('valley', '17', same)]);
  expect(row?.likelihood).toMatch(expected);
});

test('of an article’s own headline less is enough, and that is said', () => {
  const [row] = traceRows(VIEW, [trace('article', '14', 0.55)]);
  expect([row?.pair, row?.likelihood]).toEqual([['at least nine', '14'], expect.stringContaining('own headline')]);
});

test('one pair a report, the likeliest first', () => {
  const rows = traceRows(VIEW, [trace('agency', 'Fourteen', 0.7), trace('valley', '17', 0.8), trace('agency', 'Fourteen', 0.9)]);
  expect(rows.map(({ pair }) => pair)).toEqual([
    ['at least nine', 'Fourteen', 'agency.example'],
    ['at least nine', '17', 'Valley Post'],
  ]);
});

test('grounds stand on their side; shared words are told instead of their ground', () => {
  const grounds: Trace['grounds'] = [
    { ground: 'words', share: 1.2 },
    { ground: 'event', share: 0.8 },
    { ground: 'position', share: -0.6 },
    { ground: 'few', share: -0.3 }, // nothing is known to say
  ];
  const [row] = traceRows(VIEW, [trace('valley', '17', 0.8, { grounds, words: ['rescue', 'body', 'kill', 'orvane', 'flood'] })]);
  expect(row).toMatchObject({
    shared: ['rescue', 'bodies', 'killed', 'Orvane', 'flood'], // as the sentences write them; what they do not hold stays
    speaksFor: ['The same thing is said to have happened.'],
    speaksAgainst: ['They stand at different places in their reports.'],
  });
  const [bare] = traceRows(VIEW, [trace('valley', '17', 0.8, { grounds })]);
  expect(bare?.speaksFor[0]).toBe('What is told around both is alike in meaning.');
});
