import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { CheckView, Finding, ReportCard } from '../../src/model.ts';
import { brief } from '../../src/panel/brief.ts';
import type { Marks, StripMark } from '../../src/panel/strip-marks.ts';
import { piecesWords } from '../../src/view/engine-words.ts';
import { markAt, NOTHING } from './fixture.ts';

const CARDS: Record<string, ReportCard> = {
  post: { outlet: 'Post' },
  echo: { outlet: 'Echo' },
  mail: { outlet: 'Mail' },
  sun: { outlet: 'Sun' },
  bare: {},
  titled: { title: 'Dozens dead' },
};
const VIEW: CheckView = { ...NOTHING, reports: CARDS };

type Told = Parameters<typeof brief>[2][number];
const own = (value: string, ...chain: string[]): Told => ({ value, own: true, headline: false, reports: [], chain });
const told = (value: string, reports: string[], ...chain: string[]): Told => ({
  value,
  own: false,
  headline: false,
  reports,
  chain,
});
const inHeadline = (value: string): Told => ({ ...own(value), headline: true });

const finding = (kind: Finding['kind']): Finding => ({
  kind,
  relation: 'conflict',
  about: 'people killed',
  reasons: [],
  sides: [],
});
const mark = (value: string, at: number, isOwn = false): StripMark => ({ ...markAt(isOwn, at), value });
const picture = (dimension: Marks['measure']['dimension'], ...marks: StripMark[]): Marks => ({
  revised: false,
  measure: { dimension, unit: '' },
  marks,
});
const said = (kind: Finding['kind'], sides: Told[], marks?: Marks, apart = false): string =>
  brief(VIEW, finding(kind), sides, marks, apart).map(piecesWords).join(' ');

test.each<[string, Told[], string]>([
  ['two reports', [own('14'), told('17', ['post'])], 'This article: 14. Post: 17.'],
  ['one of them without a name', [own('14'), told('17', ['bare', 'post'])], 'This article: 14. Post and one other report: 17.'],
  ['none with a name', [own('14'), told('17', ['bare', 'titled'])], 'This article: 14. 2 other reports: 17.'],
  ['one without a name begins with a capital', [own('14'), told('17', ['bare'])], 'This article: 14. An untitled report: 17.'],
  [
    'one value under two sources is told once',
    [own('14'), told('17', ['post'], 'A'), told('17', ['echo'], 'B')],
    'This article: 14. Post and Echo: 17.',
  ],
  ['three values', [own('14'), told('17', ['post']), told('9', ['echo'])], 'This article: 14. Post: 17. Echo: 9.'],
  [
    'four values',
    [own('14'), told('17', ['post']), told('9', ['echo']), told('20', ['mail', 'sun'])],
    'This article: 14. 4 other reports: 17, 9 and 20.',
  ],
  ['two values in the article', [own('14'), own('15'), told('17', ['post'])], 'This article: 14 and 15. Post: 17.'],
  ['a sum', [own('44 + 16'), told('ten', ['post'])], 'This article: 60 (44 + 16). Post: ten.'],
  ['a sum that is not exact', [own('nearly 100 + 44'), told('ten', ['post'])], 'This article: nearly 100 + 44. Post: ten.'],
  ['a sum of thousands', [own('1,200 + 300'), told('900', ['post'])], 'This article: 1,500 (1,200 + 300). Post: 900.'],
])('%s', (_, sides, expected) => expect(said('number', sides)).toBe(expected));

test('of many values the lowest and the highest are told', () => {
  const reports = ['post', 'echo', 'mail', 'sun', 'bare'];
  const values: [string, number][] = [
    ['17', 17],
    ['nine', 9],
    ['20', 20],
    ['12', 12],
    ['13', 13],
  ];
  const sides = [own('14'), ...values.map(([value], index) => told(value, [reports[index] ?? '']))];
  const marks = picture('count', mark('14', 14, true), ...values.map(([value, at]) => mark(value, at)));
  expect(said('number', sides, marks)).toBe('This article: 14. 5 other reports: nine to 20.');
});

test.each<[string, Told[], string]>([
  [
    'two sources',
    [own('14', 'the mayor'), told('17', ['post'], 'the army', 'Reuters')],
    'This article: 14 (source: the mayor). Post: 17 (source: the army).',
  ],
  [
    'the article without one',
    [own('14'), told('17', ['post'], 'the army')],
    'This article: 14 (no source found). Post: 17 (source: the army).',
  ],
  [
    'the other without one',
    [own('14', 'the mayor'), told('17', ['post'])],
    'This article: 14 (source: the mayor). Post: 17 (no source found).',
  ],
  [
    'a headline is not reproached with naming none',
    [inHeadline('14'), told('17', ['post'], 'the army')],
    'This article: 14. Post: 17 (source: the army).',
  ],
])('sources that are not one: %s', (_, sides, expected) => expect(said('number', sides, undefined, true)).toBe(expected));

test.each<[string, Told[], string]>([
  ['headline and text', [own('nearly 100'), inHeadline('Over 100')], 'The headline says Over 100, the text nearly 100.'],
  [
    'two speakers',
    [own('1,500', 'the police'), own('4,000', 'the organisers')],
    'According to the police: 1,500. According to the organisers: 4,000.',
  ],
  ['a total and its parts', [own('97'), own('44 + 16')], 'This article gives 97 and 60 (44 + 16).'],
])('the article against itself: %s', (_, sides, expected) => expect(said('headline', sides)).toBe(expected));

test.each<[string, Marks['measure']['dimension'], string, string]>([
  ['a capital that began a headline', 'count', 'More than 130', 'more than 130'],
  ['one word', 'count', 'Fourteen', 'fourteen'],
  ['a month', 'date', 'March 3', 'March 3'],
  ['a currency', 'money', 'Euro 5 million', 'Euro 5 million'],
  ['letters that stand together', 'count', 'US 5', 'US 5'],
])('%s', (_, dimension, value, expected) => {
  const marks = picture(dimension, mark(value, 1, true), mark('9', 9));
  expect(said('number', [own(value), told('9', ['post'])], marks)).toBe(`This article: ${expected}. Post: 9.`);
});

test('what joins several values is in the reader’s language, each of them stays as it was written', () => {
  const [first] = brief(VIEW, finding('number'), [own('14'), own('15'), told('17', ['post'])], undefined, false);
  expect(first?.filter(({ english }) => english).map(({ words }) => words)).toEqual(['14', '15']);
});

test('names keep their capitals, and the article may have others on its side', () => {
  const sides = [{ ...own('Marat Lunev'), reports: ['echo'] }, told('Murat Lunev', ['post'])];
  expect(said('name', sides)).toBe('This article and Echo: Marat Lunev. Post: Murat Lunev.');
});

test('claims are told by their own words', () => {
  expect(said('claim', [own('It was an accident'), told('It was no accident', ['post'])])).toBe('');
});

test('of a headline that differs from its body in words the words alone are told', () => {
  const sides = [{ ...own('Mayor quits'), headline: true }, own('she will stay')];
  const words = (reasons: string[]) => brief(VIEW, { ...finding('headline'), reasons }, sides, undefined, false);
  expect(words(['The headline says one thing, the text another.'])).toEqual([]);
  expect(words(['the headline against the body of the same article'])).toHaveLength(1);
});
