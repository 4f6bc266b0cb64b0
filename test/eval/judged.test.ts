import { expect, test } from 'vitest';
import type { Finding } from '../../src/model.ts';
import type { Figure, JudgedPair, Judgement } from './data.ts';
import { judgeAll, judgements } from './judged.ts';

const at = (report: string, start: number): Figure => ({ report, start, end: start + 2 });
const pair = (a: Figure, b: Figure, judgement: Judgement): JudgedPair => ({ dataset: 'set', a, b, judgement });
const side = (value: string, place: Figure) => ({ value, spans: [{ ...place, text: value }] });
const finding = (...sides: ReturnType<typeof side>[]): Finding => ({ kind: 'number', sides }) as unknown as Finding;

const PAIRS = [
  pair(at('a', 10), at('b', 20), 'differ'),
  pair(at('a', 40), at('b', 50), 'other'),
  pair(at('a', 60), at('b', 70), 'fit'),
];

test.each([
  ['the pair itself', finding(side('12', at('a', 10)), side('15', at('b', 20))), 'differ'],
  ['from the other side', finding(side('15', at('b', 21)), side('12', at('a', 11))), 'differ'],
  ['two quantities', finding(side('12', at('a', 40)), side('15', at('b', 50))), 'other'],
  ['values that fit', finding(side('12', at('a', 60)), side('15', at('b', 70))), 'fit'],
  ['figures nobody judged', finding(side('12', at('a', 10)), side('15', at('b', 50))), undefined],
  ['another report', finding(side('12', at('a', 10)), side('15', at('c', 20))), undefined],
])('%s', (_, found, judgement) => {
  expect(judgements(PAIRS)(found)).toBe(judgement);
});

test('every event is cross-checked from each of its reports, and a finding told twice counts once', () => {
  const report = (id: string, event: string) => ({ id, event, dataset: 'set', text: '' });
  const asked: string[] = [];
  const judged = judgeAll([report('a', 'one'), report('b', 'one'), report('c', 'alone')], PAIRS, (article, others) => {
    asked.push(`${article.id} ${others.map(({ id }) => id).join()}`);
    return {
      findings: [
        finding(side('12', at('a', 10)), side('15', at('b', 20))),
        finding(side('1', at('a', 40)), side('2', at('b', 50))),
      ],
    };
  });
  expect(asked).toEqual(['a b', 'b a']);
  expect(judged.articles).toBe(2);
  expect(judged.said).toEqual({ differ: 1, fit: 0, other: 1, unread: 0 });
  expect(judged.faults.map(({ judgement }) => judgement)).toEqual(['other']);
});
