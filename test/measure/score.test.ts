import { expect, test } from 'vitest';
import type { Case } from '../../src/measure/case.ts';
import { type Answer, allKinds, precision, recall, runs, type Score, scoreRun, sum } from '../../src/measure/score.ts';
import type { Finding, FindingKind, Place, Side } from '../../src/model.ts';
import { readCases, SET_ASIDE } from '../eval/cases.ts';

const TEXTS: Record<string, string> = {
  a: 'Twelve people died in Orsk. Three homes burnt. Two were hurt and four were hurt later.',
  b: 'Fifteen people died in Orsk. Three homes burnt. Six were hurt.',
  c: 'Some twelve people died in Orsk. Mayor Ivo Bren spoke.',
};
const place = (report: string, text: string): Place => {
  const start = (TEXTS[report] ?? '').indexOf(text);
  if (start < 0) throw new Error(`"${text}" is not in ${report}`);
  return { report, start, end: start + text.length, text };
};
const side = (value: string, ...spans: Place[]): Side => ({ value, spans });
const finding = (kind: FindingKind, ...sides: Side[]): Finding => ({
  kind,
  relation: 'conflict',
  about: 'x',
  reasons: [],
  sides,
});

const orsk: Case = {
  name: 'orsk',
  reports: Object.entries(TEXTS).map(([id, text]) => ({ id, text })),
  conflicts: [
    {
      id: 'dead',
      kind: 'number',
      about: 'people killed',
      sides: [
        side('12', place('a', 'Twelve people'), place('c', 'Some twelve people')),
        side('15', place('b', 'Fifteen people')),
      ],
    },
    {
      id: 'hurt',
      kind: 'number',
      about: 'people hurt',
      sides: [
        { ...side('2 + 4', place('a', 'Two were hurt'), place('a', 'four were hurt')), all: true },
        side('6', place('b', 'Six were hurt')),
      ],
    },
    {
      id: 'mayor',
      kind: 'name',
      about: 'the mayor',
      sides: [side('Orsk', place('a', 'Orsk')), side('Bren', place('c', 'Bren'))],
    },
  ],
  agreements: [
    { about: 'homes burnt', spans: [place('a', 'Three homes'), place('b', 'Three homes')] },
    { about: 'twelve dead', spans: [place('a', 'Twelve'), place('c', 'twelve')] },
  ],
};

function score(article: string, findings: Finding[], matches: string[] = []): Score {
  const run = runs([orsk]).find((one) => one.article.id === article);
  if (!run) throw new Error(`no run for ${article}`);
  const answer: Answer = { findings, matches: matches.map((report) => ({ report, score: 1, reasons: [], origin: 1 })) };
  return scoreRun({ ...run, distractors: [{ id: 'elsewhere-1', text: '' }] }, answer);
}

const A12 = side('12', place('a', 'Twelve people died'));
const B15 = side('15', place('b', 'Fifteen'));
const C12 = side('12', place('c', 'twelve people'));
const A3 = side('3', place('a', 'Three homes burnt'));
const B3 = side('3', place('b', 'Three homes'));
const A24 = side('2 + 4', place('a', 'Two were hurt'), place('a', 'four were hurt'));
const B6 = side('6', place('b', 'Six'));

// article, findings, right, wrong, again, found, missed
test.each<[string, string, Finding[], number, number, number, number, number]>([
  ['nothing said', 'a', [], 0, 0, 0, 0, 2],
  ['one conflict', 'a', [finding('number', A12, B15)], 1, 0, 0, 1, 1],
  ['the sides the other way round', 'a', [finding('number', B15, A12)], 1, 0, 0, 1, 1],
  ['seen from the other report', 'b', [finding('number', B15, A12)], 1, 0, 0, 1, 1],
  ['said twice', 'a', [finding('number', A12, B15), finding('number', A12, B15)], 1, 0, 1, 1, 1],
  ['two compatible statements', 'a', [finding('number', A12, C12)], 0, 1, 0, 0, 2],
  ['mixed up', 'a', [finding('number', A12, B6)], 0, 1, 0, 0, 2],
  ['half of it right', 'a', [finding('number', A12, side('15', ...B15.spans), side('12', ...C12.spans))], 1, 0, 0, 1, 1],
  ['a third of it right', 'a', [finding('number', A12, B15, B3, side('0', place('c', 'Mayor')))], 0, 1, 0, 0, 2],
  ['a sum with every part', 'a', [finding('number', A24, B6)], 1, 0, 0, 1, 1],
  ['a sum with one part', 'a', [finding('number', side('2', place('a', 'Two were hurt')), B6)], 0, 1, 0, 0, 2],
  ['the article is not in it', 'a', [finding('number', B15, C12)], 0, 1, 0, 0, 2],
])('numbers: %s', (_, article, findings, right, wrong, again, found, missed) => {
  expect(score(article, findings).counts.number).toEqual({ right, wrong, again, found, missed });
});

test('a finding of another kind that meets a conflict is right; the conflict keeps its kind', () => {
  const { counts } = score('a', [finding('claim', A12, B15)]);
  expect(counts.claim).toMatchObject({ right: 1, wrong: 0 });
  expect(counts.number).toMatchObject({ right: 0, found: 1 });
});

test.each<[string, Finding[], number]>([
  ['reported', [finding('number', A3, B3)], 1],
  ['reported twice counts once', [finding('number', A3, B3), finding('number', A3, B3)], 1],
  ['not reported', [finding('number', A12, B15)], 0],
  ['two of them', [finding('number', A3, B3), finding('number', A12, C12)], 2],
])('agreements: %s', (_, findings, reported) => expect(score('a', findings).agreed).toEqual({ reported, of: 2 }));

test('an agreement within one report is not shared', () => expect(score('b', []).agreed.of).toBe(1));

test('a name counts wherever it stands in its report', () => {
  const anywhere = finding(
    'name',
    side('Orsk', { report: 'a', start: 0, end: 4, text: 'Orsk' }),
    side('Bren', { report: 'c', start: 0, end: 8, text: 'Ivo Bren' }),
  );
  expect(score('a', [anywhere]).counts.name).toEqual({ right: 1, wrong: 0, again: 0, found: 1, missed: 0 });
});

test('a span over the whole text meets nothing', () => {
  const wide = (report: string) => side('all', { report, start: 0, end: 301, text: 'x'.repeat(301) });
  expect(score('a', [finding('number', wide('a'), wide('b'))]).counts.number).toMatchObject({ right: 0, wrong: 1, found: 0 });
});

test.each<[string, string[], [number, number, number]]>([
  ['all', ['b', 'c'], [2, 0, 0]],
  ['none', [], [0, 0, 2]],
  ['a distractor', ['b', 'elsewhere-1'], [1, 1, 1]],
])('matches: %s', (_, matches, [right, wrong, missed]) => {
  expect(score('a', [], matches).counts.match).toEqual({ right, wrong, again: 0, found: right, missed });
});

test('scores add up, and shares follow', () => {
  const total = sum([score('a', [finding('number', A12, B15)], ['b']), score('b', [finding('number', B15, B3)])]);
  expect(total.counts.number).toEqual({ right: 1, wrong: 1, again: 0, found: 1, missed: 3 });
  expect(allKinds(total)).toEqual({ right: 1, wrong: 1, again: 0, found: 1, missed: 4 });
  expect(precision(allKinds(total))).toBe(0.5);
  expect(recall(allKinds(total))).toBe(0.2);
  expect(precision({ right: 0, wrong: 0, again: 0, found: 0, missed: 0 })).toBeUndefined();
  expect(total.remarks.map(({ what }) => what).sort()).toEqual(['missed', 'missed', 'missed', 'missed', 'wrong']);
});

test('every report of every case is the article once, beside eight reports of other events', () => {
  const cases = readCases('no such folder');
  const all = runs(cases);
  expect(all).toHaveLength(cases.reduce((n, { reports }) => n + reports.length, 0));
  for (const { case: one, distractors, article, others } of all) {
    expect(distractors).toHaveLength(8);
    expect(distractors.filter(({ id }) => id.startsWith(`${one.name}-`))).toEqual([]);
    expect(others.map(({ id }) => id)).not.toContain(article.id);
  }
});

test('the expected spans stand in the texts', () => {
  const wrong = readCases('no such folder').flatMap(({ name, reports, conflicts, agreements }) => {
    const texts = new Map(reports.map(({ id, text }) => [id, text]));
    const places = [
      ...conflicts.flatMap(({ sides }) => sides.flatMap(({ spans }) => spans)),
      ...agreements.flatMap(({ spans }) => spans),
    ];
    return places
      .filter(({ report, start, end, text }) => texts.get(report)?.slice(start, end) !== text)
      .map(({ report, start }) => `${name} ${report} ${start}`);
  });
  expect(wrong).toEqual([]);
});

test('the cases set aside exist', () => {
  const names = readCases('no such folder').map(({ name }) => name);
  expect(SET_ASIDE.filter((name) => !names.includes(name))).toEqual([]);
});

test('beside few cases there are fewer distractors, but never none', () => {
  const few = ['one', 'two', 'three'].map((name) => ({ ...orsk, name }));
  for (const { case: one, distractors } of runs(few)) {
    expect(distractors.length).toBeGreaterThan(0);
    expect(distractors.filter(({ id }) => id.startsWith(`${one.name}-`))).toEqual([]);
  }
});
