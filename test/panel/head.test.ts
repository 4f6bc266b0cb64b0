import { expect, test } from 'vitest';
import '../view/in-english.ts';
import { headWords } from '../../src/panel/head.tsx';
import { counts } from '../../src/view/summary.ts';
import { NOTHING, SAME, VIEW } from './fixture.ts';

const KNOWN = '3 other reports of this event are known. 2 of them share one source and count as one.';

test.each([
  [
    'what differs first',
    VIEW,
    ['2 numbers differ.', '1 name is spelt differently. The article differs from itself on 1 point.', KNOWN],
  ],
  ['nothing differs', SAME, ['Nothing differs that Crossread can compare.', '', KNOWN]],
  [
    'no other report',
    NOTHING,
    [
      'Crossread knows no other report of this event.',
      '',
      'The article does not differ from itself in any number that Crossread can compare.',
    ],
  ],
])('%s', (_, view, words) => expect(headWords(counts(view))).toEqual(words));
