import { expect, test } from 'vitest';
import type { Score } from '../../src/measure/score.ts';
import { caseRows, remarkLine, table } from './table.ts';

const score: Score = {
  counts: {
    match: { right: 4, wrong: 0, again: 0, found: 4, missed: 1 },
    number: { right: 9, wrong: 1, again: 2, found: 8, missed: 2 },
  },
  agreed: { reported: 1, of: 50 },
  remarks: [],
};

test('a table of one group, beside the record', () => {
  const shown = table('all', ['precision', 'recall', 'right', 'wrong', 'again', 'found', 'missed'], caseRows('all', score), {
    'cases/all/number/precision': 0.95,
    'cases/all/number/recall': 0.8,
    'cases/all/agreed': 0.02,
  });
  expect(shown.split('\n')).toEqual(
    [
      'all                       precision         recall  right  wrong  again  found  missed',
      'number               0.900 (0.950)!  0.800 (0.800)      9      1      2      8       2',
      'all                       0.900 (-)      0.800 (-)      9      1      2      8       2',
      'match                     1.000 (-)      0.800 (-)      4      0      0      4       1',
      'agreements reported   0.020 (0.020)        1 of 50',
    ].map((line) => line.trimEnd()),
  );
});

test('a remark on one line', () => {
  const remark = {
    what: 'wrong',
    case: 'orsk',
    article: '1',
    kind: 'number',
    about: 'people killed',
    sides: '12 (1) | 15 (2)',
  } as const;
  expect(remarkLine(remark)).toBe('  wrong   orsk 1 [number] people killed: 12 (1) | 15 (2)');
});
