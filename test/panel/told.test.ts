import { expect, test } from 'vitest';
import type { PageState } from '../../src/model.ts';
import { toldOf } from '../../src/panel/told.ts';
import { VIEW } from './fixture.ts';

const base = { tab: 1, url: 'https://a.example/', run: 'r', started: 0 };
const done: PageState = { ...base, step: 'done', view: VIEW, timings: { extract: 1, load: 1, read: 1, match: 1, compare: 1 } };

test.each<[string, PageState | undefined, boolean, { view: boolean; busy: boolean; says: RegExp }]>([
  ['never read', undefined, false, { view: false, busy: false, says: /has not read/ }],
  ['result of this page', done, true, { view: true, busy: false, says: /^$/ }],
  ['result of another page is not shown', done, false, { view: false, busy: false, says: /another page/ }],
  ['reading', { ...base, step: 'reading' }, true, { view: false, busy: true, says: /Reading/ }],
  ['reading again', { ...base, step: 'reading', earlier: VIEW }, true, { view: true, busy: true, says: /Reading/ }],
  [
    'reading another page',
    { ...base, step: 'reading', earlier: VIEW },
    false,
    { view: false, busy: false, says: /another page/ },
  ],
  ['problem', { ...base, step: 'problem', problem: { code: 'empty' } }, true, { view: false, busy: false, says: /no text/ }],
])('%s', (_, state, current, { view, busy, says }) => {
  const told = toldOf(state, current);
  expect([told.view !== undefined, told.busy]).toEqual([view, busy]);
  expect(told.says).toMatch(says);
});
