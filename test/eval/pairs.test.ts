import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.ts';
import { claimNegatives, hasData } from './data.ts';
import { checkPairs, reported, type SentencePair } from './pairs.ts';

const pair = (id: string, label: SentencePair['label'], premise: string, hypothesis: string): SentencePair => ({
  id,
  label,
  premise,
  hypothesis,
});
const PAIRS = [
  pair('1', 'contradiction', '3 died', '5 died'),
  pair('2', 'contradiction', '3 died', 'some died'),
  pair('3', 'entailment', '3 died', 'three died'),
];
const finding = (...reports: string[]): Finding => ({
  kind: 'number',
  relation: 'conflict',
  about: 'died',
  reasons: [],
  sides: reports.map((report) => ({ value: '3', spans: [{ report, start: 0, end: 1, text: '3' }] })),
});

test('a pair is reported where a finding has sides in both sentences', () => {
  const results = checkPairs(PAIRS, (article, report) => ({
    findings: [finding('premise', 'premise'), ...(report.text.startsWith('5') ? [finding(article.id, report.id)] : [])],
  }));
  expect(results.map(({ findings }) => findings.length)).toEqual([1, 0, 0]);
  expect(reported(results, ({ label }) => label === 'contradiction')).toEqual({ reported: 1, of: 2 });
  expect(reported(results, ({ label }) => label === 'entailment')).toEqual({ reported: 0, of: 1 });
});

describe.skipIf(!hasData())('claim negatives (skipped where ../shared/data is absent)', () => {
  test('every row is a sentence of each of two reports of one event', () => {
    const pairs = claimNegatives();
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    for (const { premise, hypothesis } of pairs) {
      expect(premise.length).toBeGreaterThan(50);
      expect(hypothesis.length).toBeGreaterThan(50);
      expect(premise).not.toBe(hypothesis);
    }
  });
});
