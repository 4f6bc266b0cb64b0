import { describe, expect, test } from 'vitest';
import { findReports } from '../../../src/engine/match/find-reports.ts';
import { indexReports } from '../../../src/engine/match/reports-index.ts';
import type { Reading } from '../../../src/model.ts';
import { caseReadings, readingOf } from './readings.ts';

const cases = caseReadings();
const all = cases.flatMap(({ readings }) => readings);
const ids = (article: Reading, reports: readonly Reading[]) => findReports(article, reports).map(({ report }) => report);

describe('every report of every case among all reports of the other cases', () => {
  const index = indexReports(all);
  const found = cases.flatMap(({ name, readings }) =>
    readings.map((article) => ({
      name,
      article,
      wanted: readings.length - 1,
      matched: findReports(article, index).map(({ report }) => report),
    })),
  );
  test('no report of another event', () => {
    for (const { name, article, matched } of found)
      for (const id of matched) expect(id.startsWith(`${name}/`), `${article.report.id} matched ${id}`).toBe(true);
  });
  test('nineteen of twenty reports of its own event', () => {
    const right = found.reduce((sum, { matched }) => sum + matched.length, 0);
    const wanted = found.reduce((sum, one) => sum + one.wanted, 0);
    expect(right / wanted).toBeGreaterThanOrEqual(0.95);
  });
  test('never the article itself', () => {
    for (const { article, matched } of found) expect(matched).not.toContain(article.report.id);
  });
});

describe('properties', () => {
  const [article, ...others] = cases[0]?.readings ?? [];
  if (article === undefined) throw new Error('no case found');
  const corpus = [...others, ...all.slice(-20)];
  test('the order of the reports changes nothing', () => {
    expect(findReports(article, [...corpus].reverse())).toEqual(findReports(article, corpus));
  });
  test('an index gives what the list gives', () => {
    expect(findReports(article, indexReports(corpus))).toEqual(findReports(article, corpus));
  });
  test('scores fall from 1 to 0 and every match has a reason', () => {
    const matches = findReports(article, corpus);
    expect(matches.length).toBeGreaterThan(2);
    const scores = matches.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { score, reasons, origin } of matches) {
      expect(score > 0 && score <= 1).toBe(true);
      expect(reasons.length).toBeGreaterThan(0);
      expect(origin).toBeGreaterThanOrEqual(1);
    }
  });
  test('a stored reading survives JSON', () => {
    const stored = JSON.parse(JSON.stringify(corpus)) as Reading[];
    expect(findReports(JSON.parse(JSON.stringify(article)) as Reading, stored)).toEqual(findReports(article, corpus));
  });
  test('limit', () => expect(findReports(article, corpus, { limit: 1 })).toHaveLength(1));
  test('an empty corpus', () => expect(findReports(article, [])).toEqual([]));
});

const quake = (id: string, place: string, toll: string, published?: string) =>
  readingOf({
    id,
    text: `An earthquake killed ${toll} people in ${place}, officials said. Houses fell in the old town of ${place}. The mayor of ${place}, Dr ${place}sen, asked for tents.`,
    ...(published !== undefined && { published }),
  });
const retold = (id: string, toll: string, published?: string) =>
  readingOf({
    id,
    text: `Rescuers dug through rubble in Kelvara after the earthquake, in which ${toll} died. “We need tents,” said Mayor Kelvarasen. The hospital of Kelvara was full.`,
    ...(published !== undefined && { published }),
  });

describe('two reports alone', () => {
  test.each<[string, Reading, Reading, boolean]>([
    ['the toll does not part them', quake('a', 'Kelvara', '12'), retold('b', 'at least 80'), true],
    ['one kind of event elsewhere', quake('a', 'Tostamund', '12'), retold('b', '12'), false],
    ['the same day', quake('a', 'Kelvara', '12', '2024-05-01'), retold('b', '15', '2024-05-02'), true],
    ['a later version of one text with another toll', quake('a', 'Kelvara', '12'), quake('b', 'Kelvara', '14'), true],
    [
      'other words, another place',
      quake('a', 'Kelvara', '12'),
      readingOf({
        id: 'b',
        text: 'The central bank of Ostria cut its rate on Friday. Governor Ilse Korn spoke of slowing prices.',
      }),
      false,
    ],
  ])('%s', (_, a, b, same) => {
    expect(ids(a, [b])).toEqual(same ? ['b'] : []);
    expect(ids(b, [a])).toEqual(same ? ['a'] : []);
  });
});
