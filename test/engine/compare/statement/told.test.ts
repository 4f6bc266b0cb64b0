/** The words in which figures are told. */
import { expect, test } from 'vitest';
import type { Claim } from '../../../../src/engine/claim/claim.ts';
import { toldAlike, wordsToldIn } from '../../../../src/engine/compare/statement/told.ts';
import type { Reading } from '../../../../src/model.ts';
import { loadEngine } from '../../../eval/engine.ts';

const engine = loadEngine();
const told = (text: string) => wordsToldIn((engine.read({ id: 'a', text }) as Reading & { claims: Claim[] }).claims);

test('what is counted is no such word, what is said of it is one', () => {
  const [guards] = told('Three guards were on duty.');
  expect([...(guards ?? [])]).toEqual([['duty', 1]]);
});

test('a word that more figures are told in tells less', () => {
  const [own] = told('Three guards were on duty.');
  const [alone] = told('Five officers were on duty.');
  const [first] = told('Five officers were on duty. Nine more were on duty by night.');
  expect(toldAlike(own ?? new Map(), alone ?? new Map())).toBe(1);
  expect(toldAlike(own ?? new Map(), first ?? new Map())).toBeCloseTo(2 / 3);
});

test('no word in common', () => {
  const [own] = told('Three guards were on duty.');
  const [other] = told('Five trains were late.');
  expect(toldAlike(own ?? new Map(), other ?? new Map())).toBe(0);
});
