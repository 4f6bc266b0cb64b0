import { expect, test } from 'vitest';
import '../view/in-english.ts';
import type { CheckView, Finding } from '../../src/model.ts';
import { lanesOf, letterOf, marksOf, originLetters, type StripMark } from '../../src/panel/strip-marks.ts';
import { labelClasses, scaleOf } from '../../src/panel/strip-scale.ts';
import { timed } from '../../src/panel/timeline.tsx';
import { markAt, place, VIEW } from './fixture.ts';

const letters = originLetters(VIEW);
const finding = (about: string): Finding => {
  const found = VIEW.check.findings.find((one) => one.about === about);
  if (!found) throw new Error(about);
  return found;
};

test('the best match is of origin A, and copies share a letter', () => {
  expect(Object.fromEntries(letters)).toEqual({ valley: 'A', agency: 'B', copy: 'B' });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [53, 'BB'],
])('origin %d is %s', (index, letter) => expect(letterOf(index)).toBe(letter));

test('copies of one text are one mark, the article stands first', () => {
  const marks = marksOf(VIEW, finding('people killed, headline'), letters)?.marks;
  expect(marks?.map(({ own, origin, value, reports }) => [own, origin, value, reports])).toEqual([
    [true, '', '14', ['article']],
    [false, 'B', 'Fourteen', ['agency', 'copy']],
  ]);
});

test('what the article says twice is drawn once, where it is narrowest', () => {
  const one = finding('people killed, headline');
  const sides = [
    { value: 'at least nine', spans: [place('article', 'at least nine'), place('article', '14')] },
    ...one.sides.slice(1),
  ];
  const marks = marksOf(VIEW, { ...one, sides }, letters)?.marks;
  expect(marks?.filter(({ own }) => own).map(({ value }) => value)).toEqual(['14']);
});

test('two figures on one side of other reports have two marks, each in its own words', () => {
  const one = finding('people killed, headline');
  const sides = [...one.sides.slice(0, 1), { value: 'Fourteen', spans: [place('agency', 'Fourteen'), place('valley', '17')] }];
  const marks = marksOf(VIEW, { ...one, sides }, letters)?.marks;
  expect(marks?.filter(({ own }) => !own).map(({ value }) => value)).toEqual(['17', 'Fourteen']);
});

test('a count that was revised has times', () => {
  const drawn = marksOf(VIEW, finding('people killed in the landslide'), letters);
  expect([drawn?.revised, timed(drawn?.marks ?? [])]).toEqual([true, true]);
});

test.each<[string, (view: CheckView) => CheckView]>([
  ['no figures', ({ figures: _, ...view }) => view],
  ['one figure', (view) => ({ ...view, figures: { article: view.figures?.['article'] ?? [] } })],
  [
    'two measures',
    (view) => ({
      ...view,
      figures: {
        ...view.figures,
        valley: (view.figures?.['valley'] ?? []).map((one) => ({ ...one, dimension: 'length' as const })),
      },
    }),
  ],
])('no picture of %s', (_, change) => {
  expect(marksOf(change(VIEW), finding('people killed in the landslide'), letters)).toBe(undefined);
});

const mark = (low: number | null, high: number | null, at = low ?? high ?? 0): StripMark => ({
  ...markAt(false, at),
  low,
  high,
  reports: ['a'],
});

test.each<[string, StripMark[], boolean, boolean]>([
  ['counts far enough apart begin at zero', [mark(40, 40), mark(65, 65)], true, false],
  ['counts close together do not', [mark(130, 130), mark(132, 132)], false, false],
  ['counts very far apart stand on decades', [mark(3, 3), mark(4000, 4000)], false, true],
])('%s', (_, marks, zero, logarithmic) => {
  const scale = scaleOf('count', marks);
  expect([scale.ticks.includes(0), scale.logarithmic]).toEqual([zero, logarithmic]);
  const places = marks.map(({ at }) => scale.place(at));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  for (const place of places) expect(place > 0 && place < 1).toBe(true);
});

test.each([
  ['a label would end before it', [132, 88]],
  ['close together', [130, 132, 133.4]],
  ['on a label', [100, 40]],
  ['far apart', [3, 4000]],
])('the scale reaches a label at or beyond the largest figure: %s', (_, amounts) => {
  const scale = scaleOf(
    'count',
    amounts.map((at) => mark(at, at)),
  );
  const most = Math.max(...amounts);
  expect(scale.ticks.at(-1)).toBeGreaterThanOrEqual(most);
  expect(scale.place(scale.ticks.at(-1) ?? 0)).toBeLessThanOrEqual(1);
  expect(scale.place(most)).toBeLessThan(0.95);
});

test('a year is no amount that begins at zero', () => {
  expect(scaleOf('date', [mark(18_000, 18_000), mark(18_002, 18_002)]).ticks).not.toContain(0);
});

test('there is room where a bound is open', () => {
  expect(scaleOf('count', [mark(130, null, 130), mark(100, 100)]).place(130)).toBeLessThan(0.8);
});

const withAgreement = (view: CheckView): CheckView => ({
  ...view,
  check: {
    ...view.check,
    agreements: [
      ...view.check.agreements,
      { about: 'people killed', spans: [place('article', 'at least nine'), place('agency', 'Fourteen')] },
    ],
  },
});

test('a report that gives the article’s own figure has a mark too, and values stand in one lane', () => {
  const drawn = marksOf(withAgreement(VIEW), finding('people killed in the landslide'), letters);
  expect(drawn?.marks.map(({ origin, value }) => [origin, value])).toEqual([
    ['', 'at least nine'],
    ['A', '17'],
    ['B', 'Fourteen'],
  ]);
  const lanes = lanesOf([mark(14, 14), { ...mark(14, 14), origin: 'B' }, mark(9, null)]);
  expect(lanes.map(({ marks }) => marks.map(({ origin }) => origin))).toEqual([['A', 'B'], ['A']]);
});

test('where nothing that differs can be drawn, what agrees is not drawn either', () => {
  const bare = { ...VIEW, figures: { ...VIEW.figures, valley: [] } };
  expect(marksOf(withAgreement(bare), finding('people killed in the landslide'), letters)).toBe(undefined);
});

test('the others stand in the order of their letters', () => {
  const one = finding('people killed, headline');
  const sides = [...one.sides, { value: '17', spans: [place('valley', '17')] }];
  const drawn = marksOf(VIEW, { ...one, sides }, letters);
  expect(drawn?.marks.map(({ origin }) => origin)).toEqual(['', 'A', 'B']);
});

test('what agrees with the article stands behind it, before what differs', () => {
  const drawn = marksOf(withAgreement(VIEW), finding('people killed in the landslide'), letters);
  expect(lanesOf(drawn?.marks ?? []).map(({ value, own, agrees }) => [value, own, agrees])).toEqual([
    ['at least nine', true, false],
    ['Fourteen', false, true],
    ['17', false, false],
  ]);
});

test.each<[string, string[], string[]]>([
  ['few and short', ['0', '50', '100'], ['', '', '']],
  ['more than a narrow panel has room for', ['0', '50', '100', '150'], ['', 'not-narrow', 'not-narrow', '']],
  ['sums of money', ['US$0', 'US$1k', 'US$2k', 'US$3k'], ['', 'not-narrow not-middle', 'not-narrow not-middle', '']],
  [
    'dates',
    ['26 November 2024', '27 November 2024', '28 November 2024'],
    ['', 'not-narrow not-middle not-wide', 'not-narrow not-middle'],
  ],
  ['one', ['27 November 2024'], ['']],
  ['none', [], []],
])('labels of a scale: %s', (_, labels, expected) => {
  const places = labels.map((words, index) => ({ words, place: labels.length < 2 ? 0.5 : index / (labels.length - 1) }));
  expect(labelClasses(places)).toEqual(expected);
});

test('where one label alone has room, it is no zero', () => {
  const labels = [
    { words: '0 ha', place: 0 },
    { words: '20,000 ha', place: 0.8 },
  ];
  expect(labelClasses(labels)).toEqual(['not-narrow', '']);
});

test('labels that stand close together on a wide scale leave each other room too', () => {
  const places = ['10,000', '12,000', '14,000'].map((words, index) => ({ words, place: 0.4 + index * 0.2 }));
  expect(labelClasses(places)).toEqual(['', 'not-narrow not-middle', 'not-narrow']);
});

test.each([
  ['one report without an outlet', {}, '“Fourteen dead”'],
  ['with one', { outlet: 'Coast Daily' }, undefined],
])('a mark has the title of its report in place of a name: %s', (_, card, title) => {
  const reports = { ...VIEW.reports, valley: { title: 'Fourteen dead', ...card } };
  const told = marksOf({ ...VIEW, reports }, finding('people killed in the landslide'), letters)?.marks;
  expect(told?.find(({ own }) => !own)?.title).toBe(title);
});

test('two reports whose outlets are not known are not called alike', () => {
  const one = finding('people killed, headline');
  const sides = [...one.sides, { value: '17', spans: [place('valley', '17')] }];
  const reports = { ...VIEW.reports, valley: {}, agency: { title: 'Fourteen dead' }, copy: { title: 'Fourteen dead' } };
  const told = marksOf({ ...VIEW, reports }, { ...one, sides }, letters)?.marks.map(({ who }) => who);
  expect(told?.slice(1)).toEqual(['an untitled report', '2 other reports']);
  const copy = { outlet: 'Coast Daily' };
  const alike = marksOf(
    { ...VIEW, reports: { ...reports, copy } },
    { ...one, sides: [...one.sides.slice(0, 1), { value: 'Fourteen', spans: [place('agency', 'Fourteen')] }, ...sides.slice(2)] },
    letters,
  );
  expect(alike?.marks.slice(1).map(({ who }) => who)).toEqual([
    'an untitled report',
    'an unknown outlet (title: “Fourteen dead”)',
  ]);
});
