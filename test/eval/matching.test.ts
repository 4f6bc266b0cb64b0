import { expect, test } from 'vitest';
import type { Reading, Report } from '../../src/model.ts';
import { type EventReport, matchAll, pairwise } from './matching.ts';

const report = (id: string, event: string): EventReport => ({ id, event, dataset: 'd', text: event });
const read = (one: Report): Reading => ({ version: 1, report: one, sentences: [], quantities: [], names: [] });
const match = ({ report: { id } }: Reading) => ({ report: id, score: 1, reasons: ['r'], origin: 1 });
const reports = [report('1', 'fire'), report('2', 'fire'), report('3', 'flood')];

test('everything matched', () => {
  expect(matchAll(reports, read, (_, others) => others.map(match)).counts).toEqual({ right: 2, wrong: 4, missed: 0 });
});

test('nothing matched', () => {
  const { counts, faults } = matchAll(reports, read, () => []);
  expect(counts).toEqual({ right: 0, wrong: 0, missed: 2 });
  expect(faults).toEqual([
    { article: '1', report: '2', what: 'missed', reasons: [] },
    { article: '2', report: '1', what: 'missed', reasons: [] },
  ]);
});

test('the right ones matched; the article itself is never among the reports', () => {
  const find = (article: Reading, others: Reading[]) =>
    others.filter((other) => other.report.text === article.report.text).map(match);
  expect(matchAll(reports, read, find).counts).toEqual({ right: 2, wrong: 0, missed: 0 });
});

test.each([
  [
    { right: 3, wrong: 1, missed: 0 },
    { precision: 0.75, recall: 1, f1: 6 / 7 },
  ],
  [
    { right: 0, wrong: 0, missed: 2 },
    { recall: 0, f1: 0 },
  ],
  [{ right: 0, wrong: 0, missed: 0 }, {}],
])('pairwise %o', (counts, shares) => expect(pairwise(counts)).toEqual(shares));
