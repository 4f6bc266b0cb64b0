import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { Finding, ReportCard, Trace } from '../../src/model.ts';
import type { Because, Teller } from '../../src/panel/because.ts';
import { differ, type Known, saysWhy, whyPieces } from '../../src/panel/differ.ts';
import type { StripMark } from '../../src/panel/strip-marks.ts';
import { piecesWords } from '../../src/view/engine-words.ts';
import { markAt } from './fixture.ts';

const FINDING: Finding = { kind: 'number', relation: 'conflict', about: 'people killed', reasons: [], sides: [] };
const TOLD: Because = { sources: [], reasons: [], apart: false };
const own = (...chain: string[]): Teller => ({ own: true, cards: [], chain });
const other = (card: ReportCard, ...chain: string[]): Teller => ({ own: false, cards: [card], chain });
const POST = { outlet: 'Post' };
const told = (more: Partial<Known>): string =>
  differ({ finding: FINDING, article: {}, sides: [own(), other(POST)], told: TOLD, ...more })
    .map(piecesWords)
    .join(' ');

const UNKNOWN = 'Crossread found no reason in the reports.';
const at = (published?: string): ReportCard => ({ ...POST, ...(published !== undefined && { published }) });

test.each<[string, string | undefined, string | undefined, string]>([
  ['a day later', '2024-05-14', '2024-05-15', 'Post reported later, by 1 day.'],
  ['two days earlier', '2024-05-14', '2024-05-12', 'This article reported later, by 2 days.'],
  ['one with a time of day', '2024-05-14T09:30:00Z', '2024-05-15', 'Post reported later, by 1 day.'],
  ['hours', '2024-05-14T09:30:00Z', '2024-05-14T15:20:00Z', 'Post reported later, by 6 hours.'],
  ['minutes', '2024-05-14T09:30:00Z', '2024-05-14T10:10:00Z', 'Post reported later, by 40 minutes.'],
  ['hours over midnight', '2024-05-14T23:00:00Z', '2024-05-15T03:00:00Z', 'Post reported later, by 4 hours.'],
  ['two zones', '2024-05-14T09:30:00+02:00', '2024-05-14T09:30:00+00:00', 'Post reported later, by 2 hours.'],
  ['next to nothing', '2024-05-14T09:30:00Z', '2024-05-14T09:50:00Z', UNKNOWN],
  ['a time of nobody knows where', '2024-05-14T09:30', '2024-05-14T19:50', UNKNOWN],
  ['one day', '2024-05-14', '2024-05-14', UNKNOWN],
  ['the article without a date', undefined, '2024-05-14', UNKNOWN],
  ['the other without a date', '2024-05-14', undefined, UNKNOWN],
  ['no date', 'yesterday', '2024-05-14', UNKNOWN],
])('published at two times: %s', (_, article, published, expected) =>
  expect(told({ article: at(article), sides: [own(), other(at(published))] })).toBe(expected),
);

test.each<[string, string[], string]>([
  ['all later', ['2024-05-15', '2024-05-16'], 'Post and Echo reported later.'],
  ['all earlier', ['2024-05-12', '2024-05-13'], 'This article reported later.'],
  ['one earlier, one later', ['2024-05-13', '2024-05-15'], UNKNOWN],
])('several reports: %s', (_, dates, expected) => {
  const sides = dates.map((published, index) => other({ outlet: index === 0 ? 'Post' : 'Echo', published }));
  expect(told({ article: at('2024-05-14'), sides: [own(), ...sides] })).toBe(expected);
});

test.each<[string, Partial<Because>, Teller[], string]>([
  ['two of them', { apart: true }, [own('the mayor'), other(POST, 'the army')], 'They name different sources.'],
  [
    'two that may be one',
    { apart: true },
    [own('Police'), other(POST, 'a police spokesman')],
    'Crossread found no reason in the reports.',
  ],
  ['one side names nobody', { apart: true }, [own('the mayor'), other(POST)], UNKNOWN],
  ['none at all', { unsourced: true }, [own(), other(POST)], 'Crossread found neither a source nor a reason in the reports.'],
])('sources: %s', (_, more, sides, expected) => expect(told({ sides, told: { ...TOLD, ...more } })).toBe(expected));

test('of one source it is said where the newer figure is not known', () => {
  const both = [{ words: 'Both cite the mayor.', english: false }];
  const one: Because = { ...TOLD, sources: [both], unordered: true, one: true };
  expect(told({ told: one })).toBe('Both cite the mayor. Which figure is newer is not known.');
  expect(told({ told: one, article: at('2024-05-14'), sides: [own(), other(at('2024-05-15'))] })).toBe(
    'Both cite the mayor. Post reported later, by 1 day.',
  );
});

test.each<[string, string[], string]>([
  ['which is later', ['the other report is later'], 'Post reported later, by 1 day.'],
  [
    'what it took the figure for',
    ['the text says that one figure replaces the other'],
    'The text says that one figure replaces the other.',
  ],
  [
    'who is older',
    ['the report that denies it is the older one: it may have come true since'],
    'The report that denies it is the older one: it may have come true since.',
  ],
  ['two units', ['given in different units'], 'Given in different units. Post reported later, by 1 day.'],
  ['not what differs, but why', ['one figure for the whole against the sum of its parts'], 'Post reported later, by 1 day.'],
])('reasons of the engine: %s', (_, reasons, expected) =>
  expect(told({ told: { ...TOLD, reasons }, article: at('2024-05-14'), sides: [own(), other(at('2024-05-15'))] })).toBe(expected),
);

const PLACE = { report: 'a', start: 0, end: 1, text: '4' };
const trace = (ground: Trace['grounds'][number]['ground'], share: number): Trace => ({
  a: PLACE,
  b: PLACE,
  same: 0.7,
  words: [],
  grounds: [{ ground, share }],
});

test.each<[string, Trace[], boolean]>([
  ['in every pair', [trace('part', -1), trace('part', -0.4)], true],
  ['in one of two', [trace('part', -1), trace('words', 1)], false],
  ['what speaks for it', [trace('part', 0.3)], false],
  ['no pair', [], false],
])('one may be a part of the other: %s', (_, traces, expected) => {
  const part = 'One may count only a part of what the other counts.';
  expect(told({ finding: { ...FINDING, traces } })).toBe(expected ? part : UNKNOWN);
});

const rough = { ...markAt(false, 100), value: 'Nearly 100', low: 88, vague: true };

test.each<[string, StripMark[], string]>([
  ['the other', [markAt(true, 130), rough], `“Nearly 100” is only approximate. ${UNKNOWN}`],
  ['both', [{ ...markAt(true, 130), vague: true }, rough], UNKNOWN],
  ['one that agrees', [markAt(true, 100), markAt(false, 120), { ...rough, agrees: true }], UNKNOWN],
  ['neither', [markAt(true, 130), markAt(false, 120)], UNKNOWN],
])('only approximate: %s', (_, marks, expected) =>
  expect(told({ picture: { revised: false, measure: { dimension: 'count', unit: '' }, marks } })).toBe(expected),
);

test('the article against itself has no other report to look for reasons in', () => {
  expect(told({ finding: { ...FINDING, kind: 'headline' }, sides: [own(), own()] })).toBe(
    'Crossread found no reason in the article.',
  );
});

test('a spelling has no reason', () => expect(told({ finding: { ...FINDING, kind: 'name' } })).toBe(''));

test.each([
  ['the other report is later', true],
  ['The same source, two counts; which is later is not stated.', true],
  ['One report is younger: it may tell what has happened since.', true],
  ['One report denies (“not”) what the other says.', false],
  ['the parts that the article lists do not add up to its total', false],
])('%s: says why %s', (reason, why) => expect(saysWhy(reason)).toBe(why));

test('as one line it has its label', () => {
  const pieces = [[{ words: 'A.', english: false }], [{ words: 'B.', english: false }]];
  expect(piecesWords(whyPieces(pieces))).toBe('Why they differ: A. B.');
});

const partsOf = (value: string, sum: number, parts: string): string => `the parts behind “${value}” add up to ${sum}: ${parts}`;

test.each<[string, string[], string]>([
  [
    'of one total',
    [partsOf('nearly 100', 97, '44 + 16 + 37')],
    'Crossread added up the parts in the text: 44\u00a0+\u00a016\u00a0+\u00a037\u00a0=\u00a097 (Post).',
  ],
  [
    'of two totals',
    [partsOf('132', 132, '65 + 18 + 49'), partsOf('nearly 100', 97, '44 + 16 + 37')],
    'Crossread added up the parts in the text: 65\u00a0+\u00a018\u00a0+\u00a049\u00a0=\u00a0132 (“132”) and 44\u00a0+\u00a016\u00a0+\u00a037\u00a0=\u00a097 (Post).',
  ],
])('parts %s, and whose they are where that is known', (_, reasons, expected) => {
  const adding = (value: string, parts: readonly string[]) =>
    value === 'nearly 100' && parts.join() === '44,16,37' ? 'Post' : undefined;
  expect(told({ told: { ...TOLD, reasons }, adding })).toBe(expected);
});
