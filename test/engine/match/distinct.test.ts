import { expect, test } from 'vitest';
import { distinctReports } from '../../../src/engine/match/distinct.ts';
import { loadEngine } from '../../eval/engine.ts';

const engine = loadEngine();
const TEXT = 'A ferry with 120 people sank off Tessaly on Monday. Two were killed, the harbour office of Tessaly said.';
const read = (id: string, more: object = {}, text = TEXT) => engine.read({ id, text, ...more });
const left = (...all: ReturnType<typeof read>[]) => distinctReports(all).map(({ report }) => report.id);

test.each([
  ['one address', { url: 'https://a.example/1' }, { url: 'https://www.a.example/1?utm_source=x' }, ['a']],
  ['one outlet and headline', { outlet: 'Echo', title: 'Ferry sinks' }, { outlet: 'The Echo', title: 'Ferry sinks' }, ['a']],
  ['one text of unknown outlets', {}, {}, ['a']],
  ['one text, of which the later has an outlet', {}, { outlet: 'Echo' }, ['b']],
  ['one text, of which the earlier has an outlet', { outlet: 'Echo' }, {}, ['a']],
  ['a text without an outlet, and its digest with one', {}, { outlet: 'Echo', digest: true }, ['a']],
  ['one text of two outlets: a copy, which is another report', { outlet: 'Echo' }, { outlet: 'Herald' }, ['a', 'b']],
])('%s', (_, first, second, ids) => expect(left(read('a', first), read('b', second))).toEqual(ids));

test('another text of an unknown outlet is another report', () => {
  expect(left(read('a'), read('b', {}, 'The coast guard of Tessaly counted five dead after the ferry went down.'))).toEqual([
    'a',
    'b',
  ]);
});
