import { expect, test } from 'vitest';
import '../view/in-english.ts';
import { glanceLine } from '../../src/panel/glance.tsx';
import type { SideRow } from '../../src/panel/rows.ts';
import type { Marks } from '../../src/panel/strip-marks.ts';
import { piecesWords } from '../../src/view/engine-words.ts';

const own = (value: string, headline = false) => ({ value, own: true, headline, outlets: ['The Echo'] }) as SideRow;
const other = (value: string, ...outlets: string[]) =>
  ({
    value,
    own: false,
    headline: false,
    outlets,
    named: outlets.filter((name) => !name.startsWith('“')).length,
  }) as unknown as SideRow;

const PICTURE: Marks = { revised: false, measure: { dimension: 'count', unit: '' }, marks: [] };

/** "about | the article's values | value outlet +more; …" */
function line(kind: 'number' | 'claim' | 'headline' | 'name', about: string, sides: readonly SideRow[]): string {
  const told = glanceLine({ key: 'k', kind, about, sides: [...sides], picture: PICTURE });
  const others = told.others.map(({ value, who, more }) => `${value} ${who}${more > 0 ? ` +${more}` : ''}`);
  return [piecesWords(told.about), told.own.join(', '), others.join('; ')].join(' | ');
}

test.each([
  [
    'number',
    'people killed',
    [other('Nearly 100', 'Tasnim'), own('more than 130')],
    'People killed | more than 130 | nearly 100 Tasnim',
  ],
  ['number', 'people killed', [own('12'), own('12'), other('14', 'Post', 'Mail', 'Sun')], 'People killed | 12 | 14 Post +2'],
  ['number', 'people killed', [own('12'), other('14', 'Post'), other('15', 'Mail')], 'People killed | 12 | 14 Post; 15 Mail'],
  ['number', 'people killed', [own('12'), other('14', 'Post'), other('14', 'Mail')], 'People killed | 12 | 14 Post +1'],
  ['number', 'people killed', [own('12'), other('14', 'Post', '“Dam holds”')], 'People killed | 12 | 14 Post +1'],
  ['number', 'people killed', [own('12'), other('14', '“Dam holds”')], 'People killed | 12 | 14 1 report'],
  ['number', 'people killed', [own('12'), other('14', '“Dam holds”', '“Dam up”')], 'People killed | 12 | 14 2 reports'],
  [
    'number',
    'people killed',
    [own('More than 12', true), other('9', 'Post')],
    'People killed (headline) | more than 12 | 9 Post',
  ],
  ['number', 'people killed', [own('12', true), own('12'), other('9', 'Post')], 'People killed | 12 | 9 Post'],
  ['number', 'distance or length', [own('6 miles'), other('10 km', 'Post')], 'Distance or length | 6 miles | 10 km Post'],
  ['name', 'spelling of Pindar', [other('Pinder', 'Post'), own('Pindar')], 'Spelling of Pindar | Pindar | Pinder Post'],
  ['claim', 'the gate', [own('the gate was open'), other('nobody opened the gate', 'Post')], 'The gate |  | '],
  ['headline', 'people killed', [own('20', true), own('17')], 'People killed |  | '],
] as const)('%s %s %#', (kind, about, sides, words) => {
  expect(line(kind, about, sides)).toBe(words);
});

test('reports that give the article’s own figure are counted beside it', () => {
  const agreeing = ['post', 'mail', 'post'].map((report) => ({ agrees: true, reports: [report] }));
  const picture = { ...PICTURE, marks: [...agreeing, { agrees: false, reports: ['sun'] }] } as unknown as Marks;
  const sides = [own('12'), other('14', 'Sun')];
  expect(glanceLine({ key: 'k', kind: 'number', about: 'people killed', sides, picture }).borneOut).toBe(2);
});
